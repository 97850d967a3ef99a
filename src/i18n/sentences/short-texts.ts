// The short texts in other languages at the end of the page for the citizens. A municipality's own text in
// Inställningar takes their place; in Meänkieli there is no other than its own.

import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Status } from "../../domain/judging/judgement";
import { shortText as shortTextEn } from "../en/short-text";
import { type ShortTextWords, shortText as shortTextFi } from "../fi/short-text";

export type ShortLanguage = "fi" | "en" | "fit";

export interface ShortText {
  readonly language: ShortLanguage;
  /** Heading, in the language itself. */
  readonly name: string;
  readonly text: string;
}

export interface ShortFacts {
  readonly municipality: string;
  readonly total: number;
  readonly asOf: PlainDate;
  readonly counts: readonly { readonly status: Status; readonly count: number }[];
  readonly own: Readonly<Record<ShortLanguage, string>>;
}

/** None of those made here while there are no promises to tell of. */
export function shortTexts({ municipality, total, asOf, counts, own }: ShortFacts): ShortText[] {
  const madeIn = (words: ShortTextWords) => {
    const list = counts.map(({ status, count }) => `${words.statuses[status]} ${count}`).join(", ");
    return total > 0 ? words.text(municipality, total, words.day(asOf), list) : "";
  };
  const texts: ShortText[] = [
    { language: "fi", name: shortTextFi.name, text: own.fi || madeIn(shortTextFi) },
    { language: "en", name: shortTextEn.name, text: own.en || madeIn(shortTextEn) },
    { language: "fit", name: "Meänkieli", text: own.fit },
  ];
  return texts.filter(({ text }) => text !== "");
}
