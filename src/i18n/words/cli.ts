// Words of the command line in the workbook's language.
import type { Language } from "../../domain/book/book";
import { cli as cliEn } from "../en/cli";
import { type CliWords, cli as cliSv } from "../sv/cli";

export function cliWords(language: Language): CliWords {
  return language === "en" ? cliEn : cliSv;
}
