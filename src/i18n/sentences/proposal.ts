// Proposals and remarks in words: what is written in Tolkning, and what a review of a promise text says.
import type { Language } from "../../domain/book/book";
import type { Proposal } from "../../domain/propose/proposal";
import { QUESTIONS, type Question, type Remark } from "../../domain/propose/remark";
import { proposal as proposalEn } from "../en/proposal";
import { formatDate } from "../format/dates";
import { formatList, formatNumber } from "../format/figures";
import { type ProposalWords, proposal as proposalSv } from "../sv/proposal";

/** The words of proposals in the language asked for. */
export function proposalWords(language: Language): ProposalWords {
  return { sv: proposalSv, en: proposalEn }[language];
}

export function remarkLine({ code, words }: Remark, language: Language): string {
  return proposalWords(language).remarks[code](words);
}

/** The questions that neither the text nor an assumption answers. */
export function openQuestions({ answers }: Proposal, language: Language): string[] {
  const { questions } = proposalWords(language);
  const open: Question[] = QUESTIONS.filter((question) => answers[question] === "open");
  return open.map((question) => questions[question]);
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What one is: "gånger (hastighetskontroll)", "timmar". */
function unitOf(proposal: Proposal, words: ProposalWords["interpretation"]): string {
  const isOne = proposal.target.value === 1;
  if (proposal.unit.value !== "") return words.hours;
  const noun = proposal.counts.value === "Dagar" ? words.days(isOne) : words.occasions(isOne);
  const [activity] = proposal.activityTypes.value;
  return activity === undefined ? noun : `${noun} (${lower(activity)})`;
}

function whenOf({ from, to }: Proposal, words: ProposalWords["interpretation"], language: Language): string {
  if (from.value !== null && to.value !== null)
    return words.between(formatDate(from.value, language), formatDate(to.value, language));
  return to.value === null ? words.inPeriod : words.until(formatDate(to.value, language));
}

function ruleOf(proposal: Proposal, language: Language): string {
  const { interpretation: words, perUnit, inEach } = proposalWords(language);
  const { kind, target, interval, to, measure, comparison } = proposal;
  if (kind.value === "Löpande") return words.ongoing;
  if (kind.value === "Milstolpe") return words.milestone(to.value === null ? "" : formatDate(to.value, language));
  const unit = unitOf(proposal, words);
  if (target.value === null) return words.missing(unit);
  const figure = formatNumber(target.value, language);
  if (kind.value === "Mätvärde") return words.measure(measure.value, comparison.value === "Högst", figure);
  if (kind.value === "Snitt")
    return words.average(figure, unit, interval.value === null ? "" : perUnit[interval.value]);
  if (kind.value === "Varje" && interval.value !== null) return words.every(figure, unit, inEach[interval.value]);
  return words.count(figure, unit, whenOf(proposal, words, language));
}

/**
 * How a promise will be counted, in plain sentences: what is written in Tolkning until the parties have agreed on
 * another.
 */
export function interpretationOf(proposal: Proposal, language: Language): string {
  const { interpretation: words } = proposalWords(language);
  const { weekdays, places, spread, placeTypes, audiences, requiredParties, requirement, kind } = proposal;
  const isCounted = kind.value === "Antal" || kind.value === "Snitt" || kind.value === "Varje";
  const list = (items: readonly string[]) => formatList([...items], language);
  const sentences = [ruleOf(proposal, language)];
  if (isCounted && weekdays.value.length > 0) sentences.push(words.on(list(weekdays.value)));
  if (isCounted && places.value.length > 0)
    sentences.push(
      spread.value === "Var och en" ? words.eachPlace(list(places.value)) : words.places(list(places.value)),
    );
  if (isCounted && placeTypes.value.length > 0) sentences.push(words.placeTypes(list(placeTypes.value.map(lower))));
  if (isCounted && requiredParties.value.length > 1)
    sentences.push(words.parties(upper(list(requiredParties.value.map(lower)))));
  if (isCounted && audiences.value.length > 0) sentences.push(words.audiences(list(audiences.value.map(lower))));
  if (requirement.value !== "") sentences.push(words.requirement(lower(requirement.value)));
  return sentences.join(" ");
}
