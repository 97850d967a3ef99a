// The dialog's words in the page's language; a check, part or kind of observation without words does not compile.
import { useContext } from "preact/hooks";
import type { Agreement, CheckCode, Observation, ObservationKind, SelfTestPart } from "../../contract/self-test";
import type { Language } from "../../domain/book/book";
import { selfTest as selfTestEn } from "../../i18n/en/self-test";
import { type SelfTestWords, selfTest as selfTestSv } from "../../i18n/sv/self-test";
import { LanguageContext } from "../shared/components/language";

interface WordsByCode {
  readonly claims: Readonly<Record<CheckCode, string>>;
  readonly parts: Readonly<Record<SelfTestPart, string>>;
  readonly agreements: Readonly<Record<Agreement, { readonly sign: string; readonly word: string }>>;
  readonly observations: Readonly<Record<ObservationKind, (text: string) => string>>;
}

export interface SelfTestWording {
  readonly language: Language;
  readonly words: SelfTestWords & WordsByCode;
}

export function selfTestWording(language: Language): SelfTestWording {
  return { language, words: language === "en" ? selfTestEn : selfTestSv };
}

export function useSelfTestWording(): SelfTestWording {
  return selfTestWording(useContext(LanguageContext));
}

const NOT_TRIED = "–";

/** "text ”2.1”", "avvisas": each thing found. */
export function observationTexts(observations: readonly Observation[] | null, { words }: SelfTestWording): string[] {
  const said = (observations ?? []).map(([kind, text]) => words.observations[kind](text));
  return said.length > 0 ? said : [NOT_TRIED];
}
