// Words for a sent follow-up that the workbook no longer agrees with, in Swedish.

export const evidence = {
  heading: (day: string) => `Uppföljningen ${day} stämmer inte längre`,
  intro: "Uppgifterna för perioden har ändrats sedan dess. Skicka en ny uppföljning om skillnaden har betydelse.",
  added: (count: number) =>
    count === 1 ? "1 aktivitet registrerad i efterhand" : `${count} aktiviteter registrerade i efterhand`,
  changed: (count: number) => (count === 1 ? "1 aktivitet ändrad" : `${count} aktiviteter ändrade`),
  gone: (count: number) =>
    count === 1 ? "1 aktivitet räknas inte hit längre" : `${count} aktiviteter räknas inte hit längre`,
  actions: (count: number) => (count === 1 ? "1 åtgärd ändrad" : `${count} åtgärder ändrade`),
  target: (before: string, now: string) => `målet var ${before} och är nu ${now}`,
  rule: "löftets regel är ändrad",
  judgedAnew: "löftet eller dess utfall är ett annat",
  promise: (id: string, what: string) => `Löfte ${id}: ${what}.`,
  andMore: (count: number) => `Och ${count} löften till.`,
  rowsUnknown: "Vilka rader som skiljer går inte att se: de finns inte i fliken Underlag.",
  /** The start of a note's last line, by which the add-on recognizes its own notes. */
  sum: "Kontrollsumman är nu",
};

export type EvidenceWords = typeof evidence;
