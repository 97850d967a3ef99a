// Written as JSON into its own file when the add-on is built.
import { columnNotes as columnNotesSv } from "../i18n/sv/column-notes";
import { exampleTabs } from "../workbook/new/example";
import type { NewWorkbook } from "../workbook/new/new-workbook";

export const newWorkbook: NewWorkbook = { notes: columnNotesSv, example: exampleTabs() };
