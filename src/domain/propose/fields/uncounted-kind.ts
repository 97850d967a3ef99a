// The kind of a promise without a number: done once, or going on.
import type { Kind } from "../../book/commitment";
import type { ReadingWords } from "../reading-words";
import { findWord, hasWord } from "../text/find-words";
import { spanOf } from "../text/mapped-text";
import { oneOf, regex } from "../text/pattern";
import { assumed, type Field, said } from "./field";
import type { CountingInput } from "./kind-input";

/** Whether "skapa ett råd" stands there: something new, made once. */
export function makesSomething(low: string, words: ReadingWords): boolean {
  return regex("(?<!\\p{L})", oneOf(words.promises.once), "\\s+(?:\\p{L}+\\s+){0,1}(?:en|ett)\\s").test(low);
}

/** The first sign decides: a condition, a rhythm, a last day, then what is done. */
export function withoutNumber({ low, quantities, rhythm, days }: CountingInput, words: ReadingWords): Field<Kind> {
  const { ongoing, continuing, once, regular, onceNouns, onceDeeds, conditional, weak } = words.promises;
  const isIf = findWord(low, conditional);
  if (isIf !== null) return assumed("Löpande", isIf);
  const bound = days.days;
  const isLastDay = bound !== null && bound.from === null && bound.to !== null;
  const goesOn = findWord(low, ongoing);
  const isOnce = findWord(low, once);
  if (isOnce !== null && makesSomething(low, words)) return assumed("Milstolpe", isOnce);
  const often = findWord(low, regular);
  if (often !== null && rhythm.intervals.length === 0) return said("Löpande", often);
  if (isLastDay && bound !== null) return assumed("Milstolpe", spanOf(bound));
  const within = /inom\s(?:\p{L}+|\d+)\s(?:timm|dygn|dag|arbetsdag|veck|minut)/u.exec(low);
  if (within !== null) return assumed("Löpande", { start: within.index, end: within.index + within[0].length });
  const isWeak = findWord(low, weak);
  if (isWeak !== null && isWeak.word !== "bör") return assumed("Löpande", isWeak);
  const continued = findWord(low, continuing);
  if (continued !== null && isOnce === null) return said("Löpande", continued);
  const deed = findWord(low, onceDeeds);
  if (deed !== null && deed.start === 0 && /^\s(?:av|för|till|i|på)\s/.test(low.slice(deed.end)))
    return assumed("Milstolpe", deed);
  const event = findWord(low, words.promises.onceEvents);
  if (event !== null && event.start === 0) return assumed("Milstolpe", event);
  // In a table the cell by itself says so: "Ny rutin", "införd".
  const isDoneBy = regex(
    "(?:(?<!\\p{L})(?:vara|är)\\s|\\s,\\s?|,(?=\\S))(?:",
    oneOf(words.promises.finished),
    ")(?!\\p{L})",
  ).exec(low);
  if (isDoneBy !== null)
    return assumed("Milstolpe", { start: isDoneBy.index, end: isDoneBy.index + isDoneBy[0].length });
  const { main } = quantities;
  const isOneThing = main?.isArticle === true && hasWord(main.noun, onceNouns);
  // "hålla i en kurs": there is one of what is held.
  const held = goesOn === null ? null : /^\s(?:en|ett)\s(\p{L}[\p{L}-]*)/u.exec(low.slice(goesOn.end));
  if (goesOn !== null && held !== null && hasWord(held[1] ?? "", onceNouns))
    return assumed("Milstolpe", { start: goesOn.start, end: goesOn.end + held[0].length });
  const isAdded = goesOn !== null && hasWord(goesOn.word, words.promises.increase);
  if (goesOn !== null && (isOnce === null || (goesOn.start < isOnce.start && !isAdded))) return said("Löpande", goesOn);
  if (isOnce !== null) return said("Milstolpe", isOnce);
  const when = days.days ?? days.whichYear;
  if (when !== null) return assumed("Milstolpe", spanOf(when));
  if (isOneThing) return assumed("Milstolpe", spanOf(main));
  const isDone = findWord(low, words.promises.done);
  if (isDone !== null && hasWord(low, words.promises.activities)) return assumed("Milstolpe", isDone);
  return assumed("Löpande");
}
