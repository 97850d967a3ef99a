// The desk's words in the language asked for.
import type { Language } from "../domain/book/book";
import { deskEn } from "./desk.en";
import { type DeskWords, deskSv } from "./desk.sv";

export function deskWords(language: Language): DeskWords {
  return language === "en" ? deskEn : deskSv;
}
