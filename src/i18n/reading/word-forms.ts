// Forms of Swedish verbs and nouns, so that a table names each word once.
import { table } from "./table";

/** How a verb makes its present: "startar", "bygger", "ser". */
export type Present = "ar" | "er" | "r";

function formsOf(verb: string, present: Present): string[] {
  if (present === "r") return [verb, `${verb}r`, `${verb}s`];
  if (present === "ar") return [verb, `${verb}r`, `${verb}s`];
  const stem = verb.replace(/a$/, "");
  const bare = /[rl]$/.test(stem) && !/(?:äll|ll)$/.test(stem) ? stem : `${stem}er`;
  return [verb, bare, `${stem}${/[sx]$/.test(stem) ? "es" : "s"}`, `${verb}s`];
}

/**
 * The infinitive, the present and both passives of each verb; what follows the first word stays: "ta fram", "tar fram",
 * "tas fram".
 */
export function conjugated(present: Present, text: string): readonly string[] {
  return table(text).flatMap((entry) => {
    const [verb = "", ...rest] = entry.split(" ");
    return formsOf(verb, present).map((form) => [form, ...rest].join(" "));
  });
}

/** Both numbers, with and without the article, of every declension: no noun has all, and no other word has the rest. */
const ENDINGS = ["", "n", "en", "et", "t", "ar", "arna", "er", "erna", "or", "orna", "na", "ena"];

/** The forms of each noun, alone and as the last part of a compound. */
export function declined(text: string): readonly string[] {
  return table(text).flatMap((noun) => ENDINGS.map((ending) => `*${noun}${ending}`));
}
