// One promise as a proposal: what its sentence says of each field, with the places of the words it rests on.
import type { ValueLists } from "../book/book";
import type { Comparison, Counting as CountedAs, Spread } from "../book/commitment";
import type { Period } from "../calendar/periods";
import { WEEKDAYS, type Weekday } from "../calendar/weekday";
import { readActivityTypes, readRequirement } from "./fields/activity";
import { readOwnDays } from "./fields/days/own-days";
import { assumed, type Field, moved, open, said } from "./fields/field";
import { readRhythm } from "./fields/interval";
import { type Counting, readCounting } from "./fields/kind";
import { readAudiences, readPlaces } from "./fields/places";
import { partsFrom, readQuantities } from "./fields/quantity";
import type { Proposal } from "./proposal";
import type { ReadingWords } from "./reading-words";
import type { Question } from "./remark";
import { remarksOn } from "./remarks";
import { type Earlier, readPerformers, resolveParties } from "./resolve-parties";
import type { Statement } from "./statements/statement";
import { findWord } from "./text/find-words";
import { type MappedText, type Span, sourceSpan } from "./text/mapped-text";

/** A group that meets as often as it settles is expected every other month until it has. */
const UNTIL_SETTLED = "varannan månad";

/** A text on one line. */
export const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** A promise's text by itself: without the comma, the semicolon or the "och" that led to the next of its list. */
const ownText = (text: string) => oneLine(text).replace(/(?:\s*[,;])?(?:\s(?:och|samt))?\s*[,;]?\s*(\.?)$/u, "$1");

/** What is known of the whole text. */
export interface Around {
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

/** Words found in the lower case, as the text has them: names keep their capitals, the sentence's first letter doesn't. */
function asWritten(found: string, text: string, low: string): string {
  const start = low.indexOf(found);
  return start === -1 ? found : found.charAt(0) + text.slice(start + 1, start + found.length);
}

/** The proposal for one promise. */
export function proposalOf(statement: Statement, around: Around): Proposal {
  const { words, period, mapped } = around;
  const { text, low } = statement;
  const quantities = readQuantities(low, words);
  const rhythm = readRhythm(low, words);
  // What stands after "varav" is said of a part of the number, and bounds nothing of the whole.
  const whole = partsFrom(low, words);
  const days = readOwnDays(low.slice(0, whole), period, words);
  const later = findWord(low, words.time.settledLater);
  const counting = settled(readCounting({ low, quantities, rhythm, days, period }, words), later);
  const parties = resolveParties(statement, around);
  const places = readPlaces(text.slice(0, whole), low.slice(0, whole), around.municipality, words);
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
      isDoubtful: statement.isDoubtful,
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
    performedBy: place(readPerformers(low, words)),
    parties: place(parties.parties),
    activityTypes: place(readActivityTypes(text, low, main, around.lists.activityTypes, words)),
    // A thing that is done once is done wherever it is done: what it is about is no condition for it.
    placeTypes: counting.kind.value === "Milstolpe" ? open<readonly string[]>([]) : place(places.placeTypes),
    places: place(places.places),
    spread:
      places.isEach === null || places.places.value.length === 0
        ? open<Spread | null>(null)
        : place(assumed<Spread | null>("Var och en", places.isEach)),
    audiences: place(readAudiences(low.slice(0, whole), words)),
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
    measure: counting.outcome === null ? open("") : assumed(asWritten(counting.outcome.measure, text, low)),
    comparison:
      counting.outcome === null
        ? open<Comparison | null>(null)
        : assumed<Comparison | null>(counting.outcome.isAtMost ? "Högst" : "Minst"),
  };
  return {
    text: ownText(text),
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
