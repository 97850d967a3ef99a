// Words of the year picture, in Swedish: what stands in it, its keys, and what it says to those who can't see it.

export const yearPicture = {
  label: (isYear: boolean): string => (isYear ? "Året i en bild" : "Perioden i en bild"),
  goal: (value: string, target: string) => `${value} (mål ${target})`,
  notMeasured: "inget mätt",
  doneOn: (day: string) => `klart ${day}`,
  done: "klart",
  notDone: "inte klart",
  notes: {
    lacking: (amount: string) => `${amount} saknas`,
    lost: (units: string) => `inte i ${units}`,
    lostUnits: (count: string, units: string) => `inte i ${count} ${units}`,
    unresolved: (count: string, isOne: boolean) => `${count} ${isOne ? "rad saknar" : "rader saknar"} uppgifter`,
    late: (days: string, isOne: boolean) => `${days} ${isOne ? "dag" : "dagar"} för sent`,
    ahead: (amount: string) => `${amount} före planen`,
    behind: (amount: string) => `${amount} efter planen`,
  },
  keys: {
    counted: "räknas",
    open: "räknas inte, eller saknar uppgifter",
    booked: "planerat",
    nothing: "inget",
    outside: "återstår eller gäller inte",
    bars: (unit: string) => `räknat ${unit}`,
    target: (figure: string) => `mål ${figure}`.trim(),
    below: "ljus: under målet",
    lead: "kurva: före (över) eller efter (under) planen",
    gap: "lucka",
    excluded: (weeks: string) => `undantaget: ${weeks}`,
    today: (day: string) => `läget ${day}`,
  },
  quarter: (number: number, year: number) => `kv\u00a0${number}\u00a0${year}`,
  weeks: (first: string, last: string) => (first === last ? `v. ${first}` : `v. ${first}–${last}`),
  moreWeeks: (count: string) => `${count} perioder till`,
  /** The text alternative. */
  alternative: {
    first: (what: string, period: string, counts: string) => `${what}, ${period}: ${counts}.`,
    none: "Inget löfte är bedömt",
    row: (name: string, outcome: string, status: string) => `${name}: ${outcome}, ${status}`,
    reached: (reached: string, all: string, units: string, target: string) =>
      `i ${reached} av ${all} hela ${units} nåddes ${target}`,
    days: (days: string) => `räknat ${days}`,
    open: (count: string, isOne: boolean) => (isOne ? "1 händelse räknas inte" : `${count} händelser räknas inte`),
    unreadable: (names: string, isOne: boolean) => (isOne ? `Inte bedömt: ${names}.` : `Inte bedömda: ${names}.`),
    excluded: (weeks: string) => `Undantaget: ${weeks}.`,
    others: (count: string, isOne: boolean) =>
      isOne ? "Ett löfte till finns i bilden." : `${count} löften till finns i bilden.`,
  },
};

export type YearPictureWords = typeof yearPicture;
