// Words of the command line in the workbook's language.
import type { Language } from "../domain/book/book";
import { cliEn } from "./cli.en";
import { type CliWords, cliSv } from "./cli.sv";

export function cliWords(language: Language): CliWords {
  return language === "en" ? cliEn : cliSv;
}
