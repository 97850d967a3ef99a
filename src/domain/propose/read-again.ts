// A promise that people have put in words of their own, read with what is known of where it stood.
import type { ValueLists } from "../book/book";
import type { Period } from "../calendar/periods";
import { open, said } from "./fields/field";
import type { Proposal } from "./proposal";
import { proposalOf } from "./propose-one";
import type { ReadingWords } from "./reading-words";
import { joinLines } from "./text/lines";
import { normalise } from "./text/normalise";

/** What the text around it said. */
export interface Surroundings {
  readonly focus: string;
  /** Who promises where the sentence doesn't say. */
  readonly promisers: readonly string[];
  readonly period: Period | null;
  readonly municipality: string;
  readonly lists: Pick<ValueLists, "activityTypes">;
  readonly words: ReadingWords;
}

/** One proposal, whatever the text says. Its spans are places in the text given. */
export function readAgain(text: string, around: Surroundings): Proposal {
  const { words, focus } = around;
  const normal = normalise(text.replace(/\s+/g, " "), words);
  const mapped = joinLines(normal, words);
  const statement = {
    start: 0,
    end: mapped.text.length,
    text: mapped.text,
    low: mapped.text.toLowerCase(),
    focus: null,
    heads: [],
    answering: [],
    isItem: false,
    isDoubtful: false,
    section: 0,
  };
  const proposal = proposalOf(statement, { ...around, earlier: [], source: text, mapped, guesses: normal.guesses });
  const whole = { start: 0, end: text.length };
  return { ...proposal, span: whole, focus: focus === "" ? open("") : said(focus, whole) };
}
