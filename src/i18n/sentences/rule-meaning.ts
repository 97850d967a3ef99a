// What a rule asks in all, in one line, where the rule itself doesn't say it: "3 i snitt per vecka under 2022 = 157".
import type { Language, Settings } from "../../domain/book/book";
import type { PromiseRule } from "../../domain/book/promise-rule";
import type { Period } from "../../domain/calendar/periods";
import { partsOf } from "../../domain/calendar/plain-date";
import type { RuleEffect } from "../../domain/judging/explained/rule-effect";
import { ruleTarget } from "../../domain/judging/explained/rule-target";
import { promiseForm as promiseFormEn } from "../en/dialogs/promise-form";
import { formatDate } from "../format/dates";
import { formatNumber } from "../format/figures";
import { promiseForm as promiseFormSv } from "../sv/dialogs/promise-form";
import { judgementWords } from "./judgement";
import { proposalWords, unitOfRule } from "./proposal";

/** "2022", "2022–2024", "1 mars 2022–31 december 2022". */
export function periodLine({ from, to }: Period, language: Language): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const isWholeYears = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  if (!isWholeYears) return `${formatDate(from, language)}–${formatDate(to, language)}`;
  return first.year === last.year ? String(first.year) : `${first.year}–${last.year}`;
}

/** Null where the rule isn't complete, and where it says the whole number itself. */
export function ruleMeaning(
  rule: PromiseRule,
  settings: Pick<Settings, "period" | "excludedWeeks" | "memberOf">,
  language: Language,
): string | null {
  const { kind, target, interval, spread, places } = rule;
  const total = ruleTarget(rule, settings);
  const from = rule.from ?? settings.period?.from;
  const to = rule.to ?? settings.period?.to;
  if (total === null || target === null || !from || !to) return null;
  const words = { sv: promiseFormSv, en: promiseFormEn }[language];
  const { perUnit } = proposalWords(language);
  const figure = formatNumber(target, language);
  const all = formatNumber(total, language);
  const said = (text: string, sum: string) => words.meaning(text, periodLine({ from, to }, language), sum);
  const isEach = spread === "Var och en" && places.length > 1;
  if (isEach) return said(words.eachPlace(figure, String(places.length)), all);
  if (interval === null) return null;
  if (kind === "Snitt")
    return said(words.average(figure, perUnit[interval]), `${all} ${unitOfRule(rule, total, language)}`);
  if (kind === "Varje")
    return said(words.every(figure, perUnit[interval]), `${all} ${judgementWords(language).units[interval]}`);
  return null;
}

/** "12 av 40 loggade aktiviteter skulle räknas. 5: parter saknas." */
export function ruleEffectLine({ related, counted, unresolved }: RuleEffect, language: Language): string {
  const words = { sv: promiseFormSv, en: promiseFormEn }[language];
  const { unresolved: reasons } = judgementWords(language);
  const number = (value: number) => formatNumber(value, language);
  const lacking = [...unresolved].map(([reason, count]) => words.lacking(number(count), reasons[reason]));
  return [words.effect(number(counted), number(related)), ...lacking].join(" ");
}
