// Finds what in a note looks like data about a person: the log holds events and numbers, never people.
// Tuned on ordinary notes, so that dates, times, amounts, rooms, roads and promises' IDs raise no alarm.
import { findPersonalNumbers } from "./personal-number";

export const PERSONAL_DATA_KINDS = [
  /** Valid personnummer, samordningsnummer or interim number: a day that exists and the right control digit. Never stored. */
  "personalNumber",
  "phone",
  "email",
  /** A vehicle's registration number. */
  "plate",
  /** A case at the police, the prosecutor or a court. */
  "caseNumber",
  /** "namn: ..." and the like. */
  "name",
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** As it stands in the note. */
  readonly text: string;
  /** Place of its first character in the note, from 0, in UTF-16 units. */
  readonly start: number;
}

/** What looks like a registration plate in ordinary notes: a short word and a number, as in "rum 123". */
const NO_PLATE = /^(?:rum|sal|hus|kap|sfs|lpo|dnr|skr|sek|eur|lgr|lag|bus|tel|dag|ant|kom|max|min|plan|ssp|apt|lgh)/i;
/** A word before "namn" that makes it the name of a place, a project or an association, and of no person. */
const NAMED_THING =
  /(?:plats|områd|gata|lokal|projekt|förening|skola|evenemang|väg|företag|butik|gård|by|grupp)\p{L}*s\s*$/iu;
const NO_NAME = /[:=]\s*(?:Ja|Nej|En|Ett|Ingen|Inga|Inget|Okänd|Okänt|Saknas)(?!\p{L})/u;
const anyCase = (words: string) =>
  words.replace(/(^|\|)(\p{Ll})/gu, (_all, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`);
const SUBJECT = anyCase(
  "han|hon|hen|pojken|flickan|killen|tjejen|mannen|kvinnan|eleven|ungdomen|personen|barnet|föraren|ägaren",
);
const PERSON = anyCase(
  "för- och efternamn|förnamn|efternamn|fullständigt namn|namn(?:et)?|kontaktperson|vårdnadshavare|förälder|målsägande|misstänkte?|gärningsman|vittne|elev|förare|anmälare",
);
const WORD = "\\p{Lu}[\\p{Ll}\\p{Lu}]+";

/** In each pattern the first group is what may stand before the finding, the second the finding itself. */
const PATTERNS: readonly {
  readonly kind: PersonalDataKind;
  readonly pattern: RegExp;
  isFinding?(text: string, before: string): boolean;
}[] = [
  { kind: "email", pattern: /(^|[^\w.+-])([\w.+-]+\s?(?:@|[[(](?:at|snabel-?a)[\])])\s?[\wåäö-]+(?:\.[\wåäö-]+)+)/gi },
  {
    kind: "phone",
    pattern:
      /(^|[^\p{L}\d/.:,+-])((?:\+|00)(?:4[5-7]|358)[\s-]?(?:\(0\)\s?)?\d{1,3}(?:[\s-]?\d){6,8}|07\d[\s-]{0,3}\d(?:[\s-]?\d){6}|0[1-9]\d{0,2}[-\u2010-\u2014/]\s?\d{2,3}(?:\s?\d){3,5})(?![\d:])/gu,
  },
  {
    kind: "plate",
    pattern:
      /(^|[^\p{L}\d-])([A-HJ-PR-UW-Z]{3} ?\d\d[A-HJ-NPR-UW-Z\d]|[a-hj-pr-uw-z]{3}\d\d[a-hj-npr-uw-z\d])(?![\p{L}\d-])/gu,
    isFinding: (text) => !NO_PLATE.test(text),
  },
  {
    kind: "plate",
    pattern:
      /((?:reg(?:istrerings)?\.?(?:nummer|nr)?\.?|(?:reg)?skylt(?:en)?):?\s+)([a-z]{3}[ -]?\d\d[a-z\d])(?![\p{L}\d])/giu,
  },
  {
    kind: "caseNumber",
    pattern:
      /(^|[^\p{L}\d])((?:\d{4}-)?K-?\d{4,7}-\d\d(?:\d\d)?|AM-\d{3,6}-\d\d|(?:mål(?:et|nummer|nr)?\.?:?\s+)?[BTÖÄ] ?\d{3,6}-\d\d)(?![\p{L}\d])/gu,
  },
  {
    kind: "name",
    pattern: new RegExp(`(^|[^\\p{L}-])((?:${PERSON})(?:ens?)?\\s?[:=]\\s*${WORD}(?:[ -]${WORD}){0,3})`, "gu"),
    isFinding: (text, before) => !NAMED_THING.test(before) && !NO_NAME.test(text),
  },
  {
    kind: "name",
    pattern: new RegExp(`(^|[^\\p{L}])((?:(?:${SUBJECT}) heter|vid namn) ${WORD}(?:[ -]${WORD})?)`, "gu"),
  },
];

/** Every finding in the note, in the note's order. Of two that overlap, the number or the one whose pattern comes first is kept. */
export function findPersonalData(note: string): PersonalData[] {
  const found = findPersonalNumbers(note).map(
    ({ start, end }): PersonalData => ({ kind: "personalNumber", text: note.slice(start, end), start }),
  );
  for (const { kind, pattern, isFinding } of PATTERNS) {
    for (const match of note.matchAll(pattern)) {
      const [, lead = "", text = ""] = match;
      const start = (match.index ?? 0) + lead.length;
      const overlaps = found.some(
        (other) => start < other.start + other.text.length && other.start < start + text.length,
      );
      if (!overlaps && (isFinding?.(text, note.slice(Math.max(0, start - 40), start)) ?? true))
        found.push({ kind, text, start });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the note holds a valid personnummer, samordningsnummer or interim number. */
export function hasPersonalNumber(note: string): boolean {
  return findPersonalNumbers(note).length > 0;
}
