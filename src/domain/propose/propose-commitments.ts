// A promise text as published in; focus areas, period, parties and one proposal for each promise out.
// normalise → lines → blocks → statements → fields → remarks; each step is a file of its own.
import type { ValueLists } from "../book/book";
import type { Comparison, Counting as CountedAs, Spread } from "../book/commitment";
import type { Period } from "../calendar/periods";
import { WEEKDAYS, type Weekday } from "../calendar/weekday";
import { readActivityTypes, readRequirement } from "./fields/activity";
import { readOwnDays } from "./fields/days";
import { assumed, type Field, moved, open, said } from "./fields/field";
import { readRhythm } from "./fields/interval";
import { type Counting, readCounting } from "./fields/kind";
import { readAudiences, readPlaces } from "./fields/places";
import { readQuantities } from "./fields/quantity";
import type { LeftOutReason } from "./is-promise";
import { readMunicipality, readPoliceArea } from "./municipality";
import { type FoundPeriod, readPeriod } from "./period";
import type { Proposal } from "./proposal";
import type { ReadingWords } from "./reading-words";
import type { Question } from "./remark";
import { remarksOn } from "./remarks";
import { type Earlier, resolveParties } from "./resolve-parties";
import { readStatements, type Statement } from "./statements";
import { readBlocks } from "./text/blocks";
import { joinLines } from "./text/lines";
import { type MappedText, type Span, sourceSpan } from "./text/mapped-text";
import { LONGEST_TEXT, normalise } from "./text/normalise";
import { findWord, findWords, hasWord } from "./text/word-pattern";

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
/** A group that meets as often as it settles is expected every other month until it has. */
const UNTIL_SETTLED = "varannan månad";

function isOtherLanguage(low: string, words: ReadingWords): boolean {
  const all = low.match(/\p{L}+/gu)?.length ?? 0;
  if (all < FEWEST_WORDS || hasWord(low, words.headings.promiseWords)) return false;
  return findWords(low, words.common).length < all * COMMON_SHARE;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

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
  const { words } = options;
  const normal = normalise(source, words);
  const mapped = joinLines(normal, words);
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
  const { statements, leftOut, focusAreas, promisers } = readStatements({ blocks, words, chosen });
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
  const used = focusAreas.filter(({ name }) => proposals.some(({ focus }) => focus.value === name));
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

interface Around {
  readonly earlier: readonly Earlier[];
  readonly promisers: readonly string[];
  readonly period: Period | null;
  readonly municipality: string;
  readonly lists: Pick<ValueLists, "activityTypes">;
  readonly words: ReadingWords;
  readonly source: string;
  readonly mapped: MappedText;
  readonly guesses: readonly Span[];
}

/** "möts regelbundet … kommer överens om hur ofta": in every unit once, until the parties have settled which. */
function settled(counting: Counting, later: Span | null): Counting {
  if (later === null || counting.target.value !== null) return counting;
  return {
    ...counting,
    kind: assumed("Varje", later),
    target: assumed(1, later),
    interval: assumed(UNTIL_SETTLED, later),
  };
}

function proposalOf(statement: Statement, around: Around): Proposal {
  const { words, period, mapped } = around;
  const { text, low } = statement;
  const quantities = readQuantities(low, words);
  const rhythm = readRhythm(low, words);
  const days = readOwnDays(low, period, words);
  const later = findWord(low, words.time.settledLater);
  const counting = settled(readCounting({ low, quantities, rhythm, days, period }, words), later);
  const parties = resolveParties(statement, around);
  const places = readPlaces(text, low, around.municipality, words);
  const span = sourceSpan(mapped, statement);
  const guessed = around.guesses.find((guess) => guess.start < span.end && span.start < guess.end) ?? null;
  const { main } = quantities;
  const remarks = remarksOn(
    {
      text,
      low,
      quantities,
      rhythm,
      days,
      counting,
      parties,
      places,
      hasPeriod: period !== null,
      isSettledLater: later,
      isGuessed: guessed === null ? null : { start: 0, end: 0 },
    },
    words,
  );
  const inSource = (at: Span) =>
    sourceSpan(mapped, { start: at.start + statement.start, end: at.end + statement.start });
  const place = <T>(field: Field<T>): Field<T> => {
    const inText = moved(field, statement.start);
    return inText.span === null ? field : { ...field, span: sourceSpan(mapped, inText.span) };
  };
  const own = days.days;
  const ownDay = <T>(value: T | null): Field<T | null> =>
    own === null || value === null ? open(null) : place({ value, span: own, sure: own.isExact ? "said" : "assumed" });
  const isHours = main?.as === "hours" && counting.target.value !== null;
  const countsDays = main?.as === "days" && counting.target.value !== null;
  // Who does a thing once, or all the time, is its owner: no row needs to name one party alone.
  const isCountedAlone =
    (counting.kind.value === "Milstolpe" || counting.kind.value === "Löpande") &&
    parties.requiredParties.value.length === 1;
  const fields = {
    kind: place(counting.kind),
    target: place(counting.target),
    interval: place(counting.interval),
    from: ownDay(own?.from ?? null),
    to: ownDay(own?.to ?? null),
    owner: place(parties.owner),
    requiredParties: place(isCountedAlone ? { ...parties.requiredParties, value: [] } : parties.requiredParties),
    parties: place(parties.parties),
    activityTypes: place(readActivityTypes(text, low, main, around.lists.activityTypes, words)),
    placeTypes: place(places.placeTypes),
    places: place(places.places),
    spread:
      places.isEach === null || places.places.value.length === 0
        ? open<Spread | null>(null)
        : place(assumed<Spread | null>("Var och en", places.isEach)),
    audiences: place(readAudiences(low, words)),
    requirement: place(readRequirement(text, low, words)),
    weekdays:
      rhythm.weekdaySpan === null
        ? open<readonly Weekday[]>([])
        : place(
            said(
              rhythm.weekdays.flatMap((day) => WEEKDAYS[day - 1] ?? []),
              rhythm.weekdaySpan,
            ),
          ),
    counts:
      countsDays && main
        ? place(assumed<CountedAs | null>("Dagar", { start: main.start, end: main.end }))
        : open<CountedAs | null>(null),
    unit: isHours && main?.nounSpan ? place(said(words.quantity.hours[0] ?? "", main.nounSpan)) : open(""),
    measure: counting.outcome === null ? open("") : assumed(counting.outcome.measure),
    comparison:
      counting.outcome === null
        ? open<Comparison | null>(null)
        : assumed<Comparison | null>(counting.outcome.isAtMost ? "Högst" : "Minst"),
  };
  return {
    text: oneLine(text),
    span,
    focus:
      statement.focus === null
        ? open("")
        : { value: statement.focus.name, span: sourceSpan(mapped, statement.focus), sure: "said" },
    ...fields,
    remarks: remarks.map((remark) => ({
      ...remark,
      ...(remark.code === "spellingGuessed" && guessed !== null
        ? { span: guessed, words: around.source.slice(guessed.start, guessed.end) }
        : { span: remark.span === null ? null : inSource(remark.span) }),
    })),
    answers: answersOf(),
  };

  function answersOf(): Record<Question, "said" | "assumed" | "open"> {
    const { kind, target, interval } = counting;
    const needsInterval = kind.value === "Snitt" || kind.value === "Varje";
    const isCounted = target.value !== null || kind.value === "Milstolpe";
    return {
      who: parties.isGuess ? "open" : parties.parties.sure,
      what: fields.activityTypes.sure,
      howMany: kind.value === "Milstolpe" ? kind.sure : target.sure,
      perWhat: needsInterval
        ? interval.sure
        : isCounted
          ? remarks.some(({ code }) => code === "noInterval")
            ? "assumed"
            : "said"
          : "open",
      where: remarks.some(({ code }) => code === "severalPlaces")
        ? "open"
        : places.places.sure === "said"
          ? "said"
          : "assumed",
      when: own !== null ? (own.isExact ? "said" : "assumed") : period === null ? "open" : "said",
      evidence: fields.requirement.value !== "" || isCounted ? "assumed" : "open",
    };
  }
}
