// The desk's words in the language asked for.
import type { Language } from "../../domain/book/book";
import { desk as deskEn } from "../en/desk";
import { type DeskWords, desk as deskSv } from "../sv/desk";

export function deskWords(language: Language): DeskWords {
  return language === "en" ? deskEn : deskSv;
}
