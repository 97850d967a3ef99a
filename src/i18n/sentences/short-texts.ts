// The short texts in other languages at the end of the page for the citizens. A municipality's own text in
// Inställningar replaces the one written here; for Meänkieli there is only the municipality's own.

import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Status } from "../../domain/judging/judgement";
import { shortText as shortTextEn } from "../en/short-text";
import { isInFinnishArea } from "../fi/administrative-area";
import { type ShortTextWords, shortText as shortTextFi } from "../fi/short-text";

/** BCP 47 tags; `fit` is Meänkieli (ISO 639-3). */
export type ShortLanguage = "fi" | "en" | "fit";

export interface ShortText {
  readonly language: ShortLanguage;
  /** The name of the language, in that language. */
  readonly name: string;
  readonly text: string;
}

export interface ShortFacts {
  readonly municipality: string;
  readonly total: number;
  readonly asOf: PlainDate;
  readonly counts: readonly { readonly status: Status; readonly count: number }[];
  /** Promises of the total that can't be read. */
  readonly unread: number;
  readonly own: Readonly<Record<ShortLanguage, string>>;
}

/** A municipality outside the administrative area asks for the Finnish text by writing Ja in the place of a text. */
const ASKED_FOR = /^ja\.?$/i;

/** The texts that there are. Without promises, only the municipality's own. */
export function shortTexts({ municipality, total, asOf, counts, unread, own }: ShortFacts): ShortText[] {
  const madeIn = (words: ShortTextWords) => {
    const list = [
      ...counts.map(({ status, count }) => words.standing(status, count)),
      ...(unread > 0 ? [words.unread(unread)] : []),
    ];
    return total > 0 ? words.text(municipality, total, words.day(asOf), list) : "";
  };
  const isAskedFor = ASKED_FOR.test(own.fi);
  const finnish = isAskedFor || (own.fi === "" && isInFinnishArea(municipality)) ? madeIn(shortTextFi) : own.fi;
  const texts: ShortText[] = [
    { language: "fi", name: shortTextFi.name, text: finnish },
    { language: "en", name: shortTextEn.name, text: own.en || madeIn(shortTextEn) },
    { language: "fit", name: "Meänkieli", text: own.fit },
  ];
  return texts.filter(({ text }) => text !== "");
}
