// The short text at the end of the page for residents, in Finnish.
import type { Status } from "../../domain/judging/judgement";
import { formatFinnishDate } from "../format/dates";

const inOrder = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ja ${parts[parts.length - 1]}`;

/** What is said of each status, after a number. A predicate of several is in the singular, as Finnish has it. */
const STANDING: Readonly<Record<Status, string>> = {
  fulfilled: "on toteutunut",
  onTrack: "etenee suunnitelman mukaan",
  atRisk: "on vaarassa jäädä toteutumatta",
  behind: "on jäljessä suunnitelmasta",
  partly: "on toteutunut osittain",
  missed: "ei ole toteutunut",
  notMeasurable: "ei ole vielä arvioitavissa",
  notStarted: "ei ole vielä alkanut",
  notApplicable: "ei ole enää ajankohtainen",
};

/** "4 lupausta on toteutunut": the first number says what it counts. */
const withNoun = ([first = "", ...rest]: readonly string[]): readonly string[] => [
  first.replace(/^(\d+) /, (_, count: string) => `${count} ${count === "1" ? "lupaus" : "lupausta"} `),
  ...rest,
];

/** "Pajalan": the genitive of a name that ends in a vowel; another name is left as it is. */
const genitive = (name: string) => (/[aeiouyåäö]$/i.test(name) ? `${name}n` : name);

export const shortText = {
  /** The name of the language, in that language. */
  name: "Suomeksi",
  day: formatFinnishDate,
  /** "4 on toteutunut" */
  standing: (status: Status, count: number) => `${count} ${STANDING[status]}`,
  /** "1 on vielä arvioimatta" */
  unread: (count: number) => `${count} on vielä arvioimatta`,
  text: (municipality: string, total: number, day: string, standing: readonly string[]) =>
    `${municipality ? `${genitive(municipality)} kunta` : "Kunta"} ja poliisi ovat antaneet asukkaille ${total === 1 ? "yhden turvallisuutta koskevan lupauksen" : `${total} turvallisuutta koskevaa lupausta`}. Tilanne ${day}: ${inOrder(withNoun(standing))}.`,
};

export type ShortTextWords = typeof shortText;
