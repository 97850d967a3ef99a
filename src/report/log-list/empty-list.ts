// The list to log on by hand as an empty tab: the workbook's own headers and words, so that Läs in aktiviteter has
// nothing to ask when it comes back filled in. Each occasion is a row.

import { YES_NO } from "../../domain/book/activity";
import type { Book } from "../../domain/book/book";
import { distinctNames } from "../../domain/book/words";
import { type LoggedType, loggedTypes } from "../../domain/log-list/log-list";
import { logListWords } from "../../i18n/words";

export interface EmptyColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly isDay?: true;
  /** The words of its drop-down; none where anything is written. */
  readonly choices: readonly string[];
  /** Whether other words than the choices are taken, as several with commas between. */
  readonly isOpen: boolean;
  /** Shown where the cell is chosen. */
  readonly hint: string;
}

export interface EmptyList {
  readonly tab: string;
  readonly columns: readonly EmptyColumn[];
}

/** The headers are those of Aktiviteter, which are Swedish whatever the workbook's language. */
export function emptyLogList(book: Pick<Book, "commitments" | "settings" | "lists">): EmptyList {
  const words = logListWords(book.settings.language);
  const types = loggedTypes(book);
  const all = (wordsOf: (type: LoggedType) => readonly string[]) => distinctNames(types.flatMap(wordsOf));
  const open = (header: string, width: number, hint: string): EmptyColumn => ({
    header,
    width,
    choices: [],
    isOpen: true,
    hint,
  });
  const one = (header: string, width: number, choices: readonly string[]): EmptyColumn[] =>
    choices.length === 0 ? [] : [{ header, width, choices, isOpen: false, hint: words.choose }];
  const several = (header: string, width: number, choices: readonly string[]): EmptyColumn[] =>
    choices.length === 0 ? [] : [{ header, width, choices, isOpen: true, hint: words.several(choices.join(", ")) }];
  const units = all(({ units }) => units);
  return {
    tab: words.tab,
    columns: [
      { ...open("Datum", 12, words.day), isDay: true },
      ...one(
        "Aktivitetstyp",
        26,
        types.map(({ type }) => type),
      ),
      ...one(
        "Platstyp",
        20,
        all(({ placeTypes }) => placeTypes),
      ),
      open("Plats", 20, words.anonymous),
      ...several(
        "Parter",
        22,
        all(({ parties }) => parties),
      ),
      ...several(
        "Målgrupper",
        18,
        all(({ audiences }) => audiences),
      ),
      ...(types.some(({ performedBy }) => performedBy.length > 0) ? [open("Utförare", 18, words.anonymous)] : []),
      ...(types.some(({ hasAmount }) => hasAmount) ? [open("Antal", 10, words.amount(units))] : []),
      ...(types.some(({ requirements }) => requirements.length > 0) ? one("Krav uppfyllt", 14, YES_NO) : []),
      open("Beskrivning", 40, words.anonymous),
    ],
  };
}
