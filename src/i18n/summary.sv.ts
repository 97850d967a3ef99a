// Words of the tab Sammanställning, in Swedish.

export const summarySv = {
  title: (municipality: string, period: string, asOf: string) =>
    ["Medborgarlöften", municipality, period, `per ${asOf}`].filter((part) => part !== "").join(" · "),
  empty: "Inga löften än. Skriv dem i fliken Löften.",
  updated: (moment: string) => `Uppdaterad ${moment}`,
  headers: ["Löfte-ID", "Löfte", "Mål", "Utfall", "Andel", "Status", "Behövs", "Senast räknad", "Ansvarig"],
  noFocus: "Utan inriktning",
  unreadable: "Kan inte läsas",
  unreadableNeed: (row: number) => `Rätta rad ${row} i fliken Löften.`,
  allRowsRead: "Alla rader kunde läsas.",
  rowsToMend: (count: string, isOne: boolean) =>
    isOne
      ? "1 rad eller cell behöver rättas. Den räknas inte förrän den är rättad."
      : `${count} rader eller celler behöver rättas. De räknas inte förrän de är rättade.`,
  guard: "Skrivs av Löfteskollen. Det du ändrar här försvinner vid nästa uppdatering.",
};

export type SummaryWords = typeof summarySv;
