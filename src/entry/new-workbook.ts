// What is needed only when tabs are made. The build writes it as JSON into a file of its own, which other calls don't load.
import { columnNotes as columnNotesSv } from "../i18n/sv/column-notes";
import { exampleTabs } from "../workbook/new/example";
import type { NewWorkbook } from "../workbook/new/new-workbook";

export const newWorkbook: NewWorkbook = { notes: columnNotesSv, example: exampleTabs() };
