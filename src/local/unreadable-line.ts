// Why a workbook can't be read, as a line in the words of whoever asked.

import type { Language } from "../domain/book/book";
import { formatNumber } from "../i18n/format/figures";
import { unreadableWords } from "../i18n/words";
import { LIMITS, type Limit, type Unreadable } from "../xlsx/package/limits";

const MILLION = 1_000_000;
/** These count bytes, and are told in millions of them. */
const SIZES: readonly Limit[] = ["packed", "unpacked"];

export function unreadableLine(file: string, reason: Unreadable, language: Language): string {
  const words = unreadableWords(language);
  if (reason.code === "encrypted") return words.encrypted(file);
  if (reason.code === "cellOutside") return words.cellOutside(file, reason.tab, reason.cell);
  if (reason.code === "rowOutside") return words.rowOutside(file, reason.tab, reason.row);
  const { limit } = reason;
  const most = SIZES.includes(limit) ? LIMITS[limit] / MILLION : LIMITS[limit];
  return words.tooLarge(file, words.much[limit](formatNumber(most, language)));
}
