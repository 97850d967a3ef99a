// The short texts in other languages at the end of the page for the citizens. A municipality's own text in
// Inställningar takes their place; in Meänkieli there is no other than its own.

import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Status } from "../../domain/judging/judgement";
import { formatDate, formatFinnishDate } from "../format/dates";

export type ShortLanguage = "fi" | "en" | "fit";

interface ShortWords {
  /** The language's own name. */
  readonly name: string;
  day(date: PlainDate): string;
  text(municipality: string, total: number, day: string, counts: string): string;
  readonly statuses: Readonly<Record<Status, string>>;
}

const FINNISH: ShortWords = {
  name: "Suomeksi",
  day: formatFinnishDate,
  text: (municipality, total, day, counts) =>
    `${municipality && `${municipality}: `}Kunta ja poliisi ovat antaneet asukkaille turvallisuutta koskevia lupauksia. Lupausten määrä: ${total}. Tilanne ${day}: ${counts}.`,
  statuses: {
    fulfilled: "toteutunut",
    onTrack: "etenee suunnitelman mukaan",
    atRisk: "vaarassa jäädä toteutumatta",
    behind: "jäljessä suunnitelmasta",
    partly: "toteutunut osittain",
    missed: "ei toteutunut",
    notMeasurable: "ei voida vielä arvioida",
    notStarted: "ei ole vielä alkanut",
  },
};

const ENGLISH: ShortWords = {
  name: "In English",
  day: (date) => formatDate(date, "en"),
  text: (municipality, total, day, counts) =>
    `${municipality && `${municipality}: `}The municipality and the police have made promises to the citizens about safety. Number of promises: ${total}. Status on ${day}: ${counts}.`,
  statuses: {
    fulfilled: "fulfilled",
    onTrack: "on track",
    atRisk: "at risk",
    behind: "behind",
    partly: "partly fulfilled",
    missed: "not fulfilled",
    notMeasurable: "can't be judged yet",
    notStarted: "not started",
  },
};

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
  const madeIn = (words: ShortWords) => {
    const list = counts.map(({ status, count }) => `${words.statuses[status]} ${count}`).join(", ");
    return total > 0 ? words.text(municipality, total, words.day(asOf), list) : "";
  };
  const texts: ShortText[] = [
    { language: "fi", name: FINNISH.name, text: own.fi || madeIn(FINNISH) },
    { language: "en", name: ENGLISH.name, text: own.en || madeIn(ENGLISH) },
    { language: "fit", name: "Meänkieli", text: own.fit },
  ];
  return texts.filter(({ text }) => text !== "");
}
