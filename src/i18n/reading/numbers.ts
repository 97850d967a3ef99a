// Numbers and quantities in Swedish promises. A "*" stands for any letters.
import { SMALL_NUMBERS, TENS } from "../../domain/book/number-words";
import type { ReadingWords } from "../../domain/propose/reading-words";
import { table } from "./table";

export const numbers: ReadingWords["numbers"] = {
  small: SMALL_NUMBERS,
  tens: TENS,
  sets: { par: 2, dussin: 12, tjog: 20, tiotal: 10, femtiotal: 50, hundratal: 100 },
  hundred: "hundra",
  thousand: "tusen",
};

export const least = "minst";
export const notLeast = table(`
  finst, mest, mina, minns, minska, minskat, minut, mist, mitt, vinst
`);

/** Beginnings of the words with an "m" that matter here, and of words that really have "rn". */
export const scanned = table(`
  alternativ, barn, extern, fjärn, gemensam, gärna, hem, hörn, intern, journal, järn, kommun, kärn, medborgar,
  minsk, minst, modern, månad, möte, möten, om, problem, program, samarb, samt, samtal, samverk, som, sommar,
  stjärn, tillsammans, torn, turné, ungdom, varandra, varn, värn
`);
