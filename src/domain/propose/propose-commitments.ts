// A promise text as published in; focus areas, period, parties and one proposal for each promise out.
// normalise → lines → blocks → statements → fields → remarks; each step is a file of its own.
import type { ValueLists } from "../book/book";
import type { Period } from "../calendar/periods";
import { assumed, type Field, open, said } from "./fields/field";
import { readMunicipality, readPoliceArea } from "./municipality";
import { withCompanies } from "./own-names";
import { type FoundPeriod, readPeriod } from "./period/text-period";
import type { Proposal } from "./proposal";
import { oneLine, proposalOf } from "./propose-one";
import type { ReadingWords } from "./reading-words";
import { wordsOfRegion } from "./region-municipality";
import type { Earlier } from "./resolve-parties";
import { readStatements } from "./statements/read-statements";
import type { LeftOutReason } from "./statements/statement";
import { readBlocks } from "./text/blocks";
import { findWords, hasWord } from "./text/find-words";
import { joinLines } from "./text/lines";
import { type Span, sourceSpan } from "./text/mapped-text";
import { LONGEST_TEXT, normalise } from "./text/normalise";
import { withRecordsAsItems } from "./text/records";

/** Why nothing could be proposed. */
export type ProposalProblem = "empty" | "otherLanguage" | "noPromises" | "severalPeriods" | "nothingInPeriod";

export interface ProposedFocusArea {
  readonly name: string;
  readonly span: Span;
  /** The problem picture, in the text's words; empty where it has none. */
  readonly problem: Field<string>;
}

export interface NotUnderstood {
  readonly text: string;
  readonly span: Span;
  readonly reason: LeftOutReason;
}

/** Everything that a text says; spans are places in the text as it was pasted. */
export interface ProposedBook {
  readonly problem: ProposalProblem | null;
  /** The periods to choose between, where the text has promises of several. */
  readonly periods: readonly FoundPeriod[];
  readonly municipality: Field<string>;
  readonly policeArea: Field<string>;
  readonly period: Field<Period | null>;
  /** A day that no calendar has, where the text says how long it holds. */
  readonly impossibleDate: Span | null;
  readonly focusAreas: readonly ProposedFocusArea[];
  readonly proposals: readonly Proposal[];
  /** The rest of the text, so that nothing is dropped in silence. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** Whether the text was longer than is read. */
  readonly isCut: boolean;
}

export interface ProposeOptions {
  readonly words: ReadingWords;
  /** The period that people have chosen; the text's own where absent. */
  readonly period?: Period;
}

/** A text of so many words has at least this share of its language's commonest words. */
const FEWEST_WORDS = 25;
const COMMON_SHARE = 0.06;
function isOtherLanguage(low: string, words: ReadingWords): boolean {
  const all = low.match(/\p{L}+/gu)?.length ?? 0;
  if (all < FEWEST_WORDS || hasWord(low, words.headings.promiseWords)) return false;
  const least = all * COMMON_SHARE;
  return findWords(low, words.common).length < least || findWords(low, words.neighbours).length >= least;
}

/**
 * Reads a promise text.
 *
 * @param source The text as it was pasted from a page, a document or a mail.
 * @param lists The words of Listor, which activities are named by where they fit.
 */
export function proposeCommitments(
  source: string,
  lists: Pick<ValueLists, "activityTypes">,
  options: ProposeOptions,
): ProposedBook {
  const words = withCompanies(source, wordsOfRegion(source.toLowerCase(), options.words));
  const normal = normalise(source.trim() === "" ? "" : source, words);
  const mapped = joinLines(withRecordsAsItems(normal, words), words);
  const { text } = mapped;
  const blocks = readBlocks(text, words);
  const found = readPeriod(blocks, words);
  const period = options.period === undefined ? found.period : assumed<Period | null>(options.period);
  const place = <T>(field: Field<T>): Field<T> =>
    field.span === null ? field : { ...field, span: sourceSpan(mapped, field.span) };
  const placeSpan = (span: Span | null) => (span === null ? null : sourceSpan(mapped, span));
  const head = {
    periods: found.several.map((one) => ({ ...one, span: sourceSpan(mapped, one.span) })),
    municipality: place(readMunicipality(text, blocks, words)),
    policeArea: place(readPoliceArea(text, words)),
    period: place(period),
    impossibleDate: placeSpan(found.impossible),
    isCut: source.length > LONGEST_TEXT,
  };
  const nothing = (problem: ProposalProblem): ProposedBook => ({
    ...head,
    problem,
    focusAreas: [],
    proposals: [],
    notUnderstood: [],
  });
  if (text.trim() === "") return nothing("empty");
  if (isOtherLanguage(text.toLowerCase(), words)) return nothing("otherLanguage");
  if (found.several.length > 1 && options.period === undefined) return nothing("severalPeriods");
  const chosen = found.several.length > 1 ? period.value : null;
  const { statements, leftOut, focusAreas, promisers } = readStatements({
    blocks,
    words,
    chosen,
    period: period.value,
  });
  const notUnderstood = leftOut.map(({ reason, ...span }) => ({
    text: oneLine(text.slice(span.start, span.end)),
    span: sourceSpan(mapped, span),
    reason,
  }));
  if (statements.length === 0) return { ...nothing(chosen === null ? "noPromises" : "nothingInPeriod"), notUnderstood };
  const read: Earlier[] = [];
  const proposals = statements.map((statement) => {
    const proposal = proposalOf(statement, {
      earlier: read,
      promisers,
      period: period.value,
      municipality: head.municipality.value,
      lists,
      words,
      source,
      mapped,
      guesses: normal.guesses,
    });
    read.push([statement, proposal.parties.value]);
    return proposal;
  });
  const named = new Set(proposals.map(({ focus }) => focus.value));
  const used = focusAreas.filter(({ name }) => named.has(name));
  return {
    ...head,
    problem: null,
    focusAreas: used.map(({ name, problem, ...span }) => ({
      name,
      span: sourceSpan(mapped, span),
      problem:
        problem === null
          ? open("")
          : said(oneLine(text.slice(problem.start, problem.end)), sourceSpan(mapped, problem)),
    })),
    proposals,
    notUnderstood,
  };
}
