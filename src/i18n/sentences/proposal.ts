// Proposals and remarks in words: what is written in Tolkning, and what a review of a promise text says.
import type { Language } from "../../domain/book/book";
import type { PromiseRule } from "../../domain/book/promise-rule";
import type { Question, Remark } from "../../domain/propose/remark";
import { proposal as proposalEn } from "../en/proposal";
import { formatDate } from "../format/dates";
import { formatList, formatNumber } from "../format/figures";
import { type ProposalWords, proposal as proposalSv } from "../sv/proposal";
import { suggestedType } from "./suggested-type";

/** The words of proposals in the language asked for. */
export function proposalWords(language: Language): ProposalWords {
  return { sv: proposalSv, en: proposalEn }[language];
}

export function remarkLine({ code, words }: Remark, language: Language): string {
  return proposalWords(language).remarks[code](words);
}

/** A question that is left, with what may be answered where the sentence has a word for it. */
export function questionLine(question: Question, text: string, language: Language): string {
  const { questions, suggested } = proposalWords(language);
  const type = question === "what" ? suggestedType(text) : "";
  return type === "" ? questions[question] : `${questions[question]} ${suggested(type)}`;
}

/** With a small letter first, unless the word begins with an abbreviation: "SSPF-möte". */
const lower = (text: string) => (/^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What so many are: "gånger (hastighetskontroll)", "timmar". */
export function unitOfRule(
  { unit, counts, activityTypes }: PromiseRule,
  count: number | null,
  language: Language,
): string {
  const { interpretation: words } = proposalWords(language);
  const isOne = count === 1;
  if (unit !== "") return unit;
  const noun = counts === "Dagar" ? words.days(isOne) : words.occasions(isOne);
  const [activity] = activityTypes;
  return activity === undefined ? noun : `${noun} (${lower(activity)})`;
}

function whenOf(rule: PromiseRule, words: ProposalWords["interpretation"], language: Language): string {
  const { from, to } = rule;
  if (from !== null && to !== null) return daysOf(rule, words, language);
  return to === null ? words.inPeriod : words.until(formatDate(to, language));
}

/** The days of its own in which a promise holds: at least one of the two is there. */
function daysOf({ from, to }: PromiseRule, words: ProposalWords["interpretation"], language: Language): string {
  if (from !== null && to !== null) return words.between(formatDate(from, language), formatDate(to, language));
  if (from !== null) return words.since(formatDate(from, language));
  return to === null ? "" : words.through(formatDate(to, language));
}

function ruleOf(rule: PromiseRule, language: Language): string {
  const { interpretation: words, perUnit, inEach } = proposalWords(language);
  const { kind, target, interval, to, measure, comparison } = rule;
  if (kind === "Löpande") return words.ongoing;
  if (kind === "Milstolpe") return words.milestone(to === null ? "" : formatDate(to, language));
  const unit = unitOfRule(rule, target, language);
  if (target === null) return words.missing(unit);
  const figure = formatNumber(target, language);
  if (kind === "Mätvärde") return words.measure(measure, comparison === "Högst", figure);
  if (kind === "Snitt") return words.average(figure, unit, interval === null ? "" : perUnit[interval]);
  if (kind === "Varje" && interval !== null) return words.every(figure, unit, inEach[interval]);
  return words.count(figure, unit, whenOf(rule, words, language));
}

/** How the places share the number, where that is asked or somebody has said it. */
function spreadOf({ places, spread }: PromiseRule, words: ProposalWords["interpretation"]): string[] {
  const areSeveral = places.length > 1;
  if (spread === "Var och en") return areSeveral ? [] : [words.eachUnnamed];
  if (spread === "Alla" && areSeveral) return [words.togetherEachOnce];
  return areSeveral || spread === "Tillsammans" ? [words.together] : [];
}

/**
 * How a promise will be counted, in plain sentences: what is written in Tolkning until the parties have agreed on
 * another.
 */
export function interpretationOf(rule: PromiseRule, language: Language): string {
  const { interpretation: words } = proposalWords(language);
  const { activityTypes, weekdays, places, spread, placeTypes, audiences } = rule;
  const { requiredParties, performedBy, requirement, kind } = rule;
  const isRate = kind === "Snitt" || kind === "Varje";
  const isCounted = isRate || kind === "Antal";
  const hasRows = isCounted || kind === "Milstolpe";
  const list = (items: readonly string[]) => formatList([...items], language);
  const sentences = [ruleOf(rule, language)];
  if (kind === "Milstolpe") sentences.push(words.milestoneShown(list(activityTypes.map(lower))));
  if (isCounted && activityTypes.length === 0) sentences.push(words.onlyTicked);
  if (isRate && (rule.from !== null || rule.to !== null)) sentences.push(words.holds(daysOf(rule, words, language)));
  if (isCounted && weekdays.length > 0) sentences.push(words.on(list(weekdays)));
  const isEach = isCounted && spread === "Var och en" && places.length > 1;
  if (hasRows && places.length > 0)
    sentences.push(isEach ? words.eachPlace(list(places)) : words.places(list(places.map(words.at))));
  if (isCounted && !isEach) sentences.push(...spreadOf(rule, words));
  if (hasRows && placeTypes.length > 0) sentences.push(words.placeTypes(list(placeTypes.map(lower))));
  if (isCounted && requiredParties.length > 1) sentences.push(words.parties(upper(list(requiredParties.map(lower)))));
  if (hasRows && performedBy.length > 0) sentences.push(words.performedBy(list(performedBy.map(lower))));
  if (hasRows && audiences.length > 0) sentences.push(words.audiences(list(audiences.map(lower))));
  if (requirement !== "") sentences.push(words.requirement(lower(requirement)));
  return sentences.join(" ");
}
