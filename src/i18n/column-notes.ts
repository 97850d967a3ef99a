// The help notes on headers in the language asked for.
import type { Language } from "../domain/book";
import { columnNotesEn } from "./column-notes.en";
import { columnNotesSv } from "./column-notes.sv";

export function columnNotes(language: Language): typeof columnNotesSv {
  return language === "en" ? columnNotesEn : columnNotesSv;
}
