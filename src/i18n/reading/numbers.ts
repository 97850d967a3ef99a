// Numbers and quantities in Swedish promises. A "*" stands for any letters.
import { SMALL_NUMBERS, TENS } from "../../domain/book/number-words";
import type { ReadingWords } from "../../domain/propose/reading-words";

export const numbers: ReadingWords["numbers"] = {
  small: SMALL_NUMBERS,
  tens: TENS,
  hundred: "hundra",
  thousand: "tusen",
};

export const least = "minst";
export const notLeast = ["minska", "minskat", "minns", "mest", "minut", "mitt", "mina", "mist", "vinst", "finst"];

/** Beginnings of the words with an "m" that matter here, and of words that really have "rn". */
export const scanned = [
  "minst",
  "minsk",
  "kommun",
  "samverk",
  "samarb",
  "gemensam",
  "medborgar",
  "möte",
  "möten",
  "månad",
  "ungdom",
  "problem",
  "sommar",
  "samtal",
  "samt",
  "som",
  "om",
  "program",
  "hem",
  "tillsammans",
  "barn",
  "järn",
  "stjärn",
  "kärn",
  "intern",
  "extern",
  "modern",
  "hörn",
  "torn",
  "turné",
  "gärna",
  "varn",
  "varandra",
  "journal",
  "alternativ",
  "värn",
  "fjärn",
];
