// The note beside a row of Aktiviteter: what the row does for the promises.

export const rowNote = {
  /** The first line of a note, by which the add-on recognizes its own notes. */
  heading: "Så räknas raden",
  counted: (id: string) => `Räknas för ${id}`,
  booked: (id: string) => `Planerad för ${id}`,
  future: (id: string) => `Räknas för ${id} när dagen har kommit`,
  cancelled: "Inställd: räknas inte",
  nearMiss: (id: string, reasons: string) => `Nästan ${id}: ${reasons}`,
  unresolved: (id: string, reasons: string) => `Oklart för ${id}: ${reasons}`,
  none: "Räknas inte för något löfte",
};

export type RowNoteWords = typeof rowNote;
