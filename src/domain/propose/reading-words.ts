// The words by which a promise text is read, as tables that another language could fill. A word may begin or end with
// "*" for any letters, and several words stand with single spaces between them.

import type { PartyTables } from "./party-words";
import type { TermWords } from "./term-words";
import type { NumberWords } from "./text/numerals";
import type { TimeTables } from "./time-words";

/** A kind of thing by the words that name it, and what it is called in Listor. */
export interface NamedWords {
  readonly name: string;
  readonly forms: readonly string[];
}

export interface ReadingWords {
  readonly numbers: NumberWords;
  /** The word that a number hangs on, which hands and scanners often get wrong. */
  readonly least: string;
  /** Words one letter from it that mean something else. */
  readonly notLeast: readonly string[];
  /** How words begin that a scanner may have read wrongly ("rn" for "m"). */
  readonly scanned: readonly string[];

  readonly quantity: {
    /** "fler än": one more than the number. */
    readonly above: readonly string[];
    /** Those who do it: so many people, or so many times? */
    readonly people: readonly string[];
    /** What a number may hold for beside a time: "per år och skola". */
    readonly perEach: readonly string[];
    readonly atLeast: readonly string[];
    readonly atMost: readonly string[];
    readonly about: readonly string[];
    /** Times that something is done: "gånger", "tillfällen". */
    readonly occasions: readonly string[];
    /** "flera", "ett antal": more than one, and nobody knows how many. */
    readonly vague: readonly string[];
    /** "en del", "ett par": look like numbers. */
    readonly noNumber: readonly string[];
    /** "varav": what follows is a part of the number before. */
    readonly partOf: readonly string[];
    readonly average: readonly string[];
    /** "motsvarande antal", "vardera": the number holds at each place. */
    readonly each: readonly string[];
    /** Words before a number that make it a known set: "de tre områdena". */
    readonly definite: readonly string[];
    /** Prepositions that make the number a place's: "på tre platser". */
    readonly placing: readonly string[];
    /** Words that a set of things, places or people is called, which nobody promises a number of. */
    readonly placeNouns: readonly string[];
    readonly hours: readonly string[];
    readonly days: readonly string[];
    readonly percent: readonly string[];
    /** Shares in words: "hälften", "en tredjedel". */
    readonly fractions: readonly string[];
    /** Lengths of time, distances and the like: "20 minuter". */
    readonly measures: readonly string[];
    /** How adjectives and participles end. */
    readonly adjectiveEndings: readonly string[];
    /** Words that name what is done at one time, so that "en" before them is a number: "*vandring". */
    readonly events: readonly string[];
  };

  readonly decoys: {
    /** Words that a number after them names and doesn't count: "årskurs", "väg", "kl". */
    readonly before: readonly string[];
    /** Words that a number before them measures: "kronor", "procent", "år". */
    readonly after: readonly string[];
  };

  readonly time: TimeTables;

  readonly parties: PartyTables;

  readonly promises: {
    readonly modals: readonly string[];
    /** How news say what was promised: "skulle". */
    readonly reported: readonly string[];
    readonly vows: readonly string[];
    readonly verbs: readonly string[];
    /** One-off: "ta fram", "inrätta". */
    readonly once: readonly string[];
    /** "genomförs", "hålls": it is done or it isn't. */
    readonly done: readonly string[];
    readonly onceNouns: readonly string[];
    /** What is done once, as a noun that begins the promise: "översyn av". */
    readonly onceDeeds: readonly string[];
    /** What is held once where it begins the promise without a number: "temavecka". */
    readonly onceEvents: readonly string[];
    /** After "ska vara": "införd", "klar". */
    readonly finished: readonly string[];
    /** Goes on and can't be counted: "fortsätta", "sträva". */
    readonly ongoing: readonly string[];
    /** What there is already goes on: "fortsätter", "fortsatt". */
    readonly continuing: readonly string[];
    readonly increase: readonly string[];
    readonly weak: readonly string[];
    readonly conditional: readonly string[];
    readonly regular: readonly string[];
    readonly activities: readonly string[];
    /** Words that go before a noun and belong to what is counted: "riktad". */
    readonly activityAdjectives: readonly string[];
    readonly outcomes: readonly string[];
    readonly outcomeVerbs: readonly string[];
    readonly everybody: readonly string[];
    readonly goals: readonly string[];
    /** Second sentences that belong to the one before. */
    readonly anaphora: readonly string[];
    readonly examples: readonly string[];
    readonly requirements: readonly string[];
    readonly subordinate: readonly string[];
  };

  readonly notPromises: {
    /** How what has come of promises is looked after and told: "redovisas", "går igenom". */
    readonly followUp: readonly string[];
    /** What is looked after so: "löftena", "resultatet", "hur det går". */
    readonly wholeWork: readonly string[];
    /** What comes of that: "en sammanställning". */
    readonly followUpNouns: readonly string[];
    /** What a promise is not about: "ersätter inte". */
    readonly denials: readonly string[];
    /** How things are: "bor", "anmäls". */
    readonly facts: readonly string[];
    /** How people work, whatever they do: "arbetar enligt". */
    readonly methods: readonly string[];
    /** What all is done for: "målet", "syftet". */
    readonly goals: readonly string[];
    readonly wishes: readonly string[];
    /** After the promise's own time: "nästa år". */
    readonly later: readonly string[];
    /** Times before the promise's own: "förra året". */
    readonly before: readonly string[];
    /** Subjects of sentences about the text itself: "löftet", "enkäten". */
    readonly subjects: readonly string[];
    /** Between what somebody said and who did: "…, säger hon". */
    readonly quoting: readonly string[];
    /** What is told and not promised: "visar", "uppger". */
    readonly telling: readonly string[];
    /** How a sentence begins that asks something of the reader: "håll", "lås". */
    readonly advice: readonly string[];
    /** How a promise or its text is looked after: "följs upp". */
    readonly runs: readonly string[];
    readonly past: readonly string[];
    readonly definitions: readonly string[];
    /** What a council decides of a text: "godkänna", "anta". */
    readonly decisions: readonly string[];
    readonly contact: readonly string[];
    readonly sources: readonly string[];
  };

  readonly terms: TermWords;

  readonly headings: {
    /** By these a text is known to be about promises. */
    readonly promiseWords: readonly string[];
    readonly promises: readonly string[];
    readonly background: readonly string[];
    readonly results: readonly string[];
    readonly process: readonly string[];
    /** Above what is no promise: "Vad som inte ingår". */
    readonly denials: readonly string[];
    /** Above what the reader may do: "Så kan du själv bidra". */
    readonly advice: readonly string[];
    readonly contact: readonly string[];
    /** Words of a title that name no focus area. */
    readonly titles: readonly string[];
    /** Lines before a list of focus areas. */
    readonly focusLists: readonly string[];
    /** Headings of promises that are sentences of their own: "Det här ska vi göra". */
    readonly lines: readonly string[];
    /** How a line ends that a list of promises completes: "Polisen bidrar genom att". */
    readonly leads: readonly string[];
  };

  /** The heads of the columns of a table, by what the columns tell. */
  readonly tables: {
    readonly promise: readonly string[];
    /** Columns in which a number by itself is how many: "mål". */
    readonly goal: readonly string[];
    readonly who: readonly string[];
    /** Labels that a record of one promise begins with: "Aktivitet: …". */
    readonly begins: readonly string[];
    readonly focus: readonly string[];
    /** How it is measured, which may be how many: "mått". */
    readonly measure: readonly string[];
    /** What bounds and counts nothing: numbers of rows, ways of measuring. */
    readonly beside: readonly string[];
    /** A cell that says that the row holds all the time. */
    readonly wholePeriod: readonly string[];
  };

  readonly places: {
    readonly types: readonly NamedWords[];
    readonly prepositions: readonly string[];
    /** Where something is written and nothing done: "på Facebook". */
    readonly media: readonly string[];
    readonly everyPlace: readonly string[];
    readonly chosen: readonly string[];
    /** "med fokus på": the places that follow are no condition. */
    readonly mostly: readonly string[];
  };

  readonly audiences: {
    readonly groups: readonly NamedWords[];
    readonly prepositions: readonly string[];
  };

  readonly municipality: {
    readonly after: readonly string[];
    readonly before: readonly string[];
    readonly policeArea: readonly string[];
    readonly policeIn: readonly string[];
    /** Municipalities that are called regions. */
    readonly regions: readonly string[];
  };

  /** Words that nearly every text of the language has: where none is found it is another language. */
  readonly common: readonly string[];
  /** Words and endings of the languages that stand beside this one in a text: the translation below it. */
  readonly foreign: readonly string[];
  /** Common words of languages so near that they share `common`, which this language never has. */
  readonly neighbours: readonly string[];
}
