// The dialog's words in the page's language. The types demand words for every check, part and kind of observation.
import type { Agreement, CheckCode, Observation, ObservationKind, SelfTestPart } from "../../contract/self-test";
import { selfTest as selfTestEn } from "../../i18n/en/dialogs/self-test";
import { type SelfTestWords, selfTest as selfTestSv } from "../../i18n/sv/dialogs/self-test";
import { type ByLanguage, type InLanguage, useWords } from "../shared/words";

interface WordsByCode {
  readonly claims: Readonly<Record<CheckCode, string>>;
  readonly parts: Readonly<Record<SelfTestPart, string>>;
  readonly agreements: Readonly<Record<Agreement, { readonly sign: string; readonly word: string }>>;
  readonly observations: Readonly<Record<ObservationKind, (text: string) => string>>;
}

export type SelfTestWording = InLanguage<SelfTestWords & WordsByCode>;

export const SELF_TEST_WORDS: ByLanguage<SelfTestWording["words"]> = { sv: selfTestSv, en: selfTestEn };

export function useSelfTestWords(): SelfTestWording {
  return useWords(SELF_TEST_WORDS);
}

const NOT_TRIED = "–";

/** Each thing that was found, such as "text ”2.1”" or "avvisas". */
export function observationTexts(observations: readonly Observation[] | null, { words }: SelfTestWording): string[] {
  const said = (observations ?? []).map(([kind, text]) => words.observations[kind](text));
  return said.length > 0 ? said : [NOT_TRIED];
}
