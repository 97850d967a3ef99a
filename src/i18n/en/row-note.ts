// The note beside a row, in English.
import type { RowNoteWords } from "../sv/row-note";

export const rowNote: RowNoteWords = {
  heading: "How this row counts",
  counted: (id) => `Counts toward ${id}`,
  booked: (id) => `Planned for ${id}`,
  future: (id) => `Counts toward ${id} once the day has come`,
  cancelled: "Cancelled: does not count",
  nearMiss: (id, reasons) => `Almost ${id}: ${reasons}`,
  unresolved: (id, reasons) => `Unclear for ${id}: ${reasons}`,
  none: "Does not count toward any promise",
};
