// Numbers and lists as people write them. Intl isn't used, because the server's runtime doesn't promise it.
import type { Language } from "../../domain/book/book";

/**
 * Swedish has a decimal comma, a no-break space between thousands and a space before the per cent sign:
 * https://blogs.helsinki.fi/skribentensverktygslada/siffreuttryck/
 */
const MARKS = {
  sv: { decimal: ",", thousands: "\u00a0", percent: "\u00a0%", and: "och", or: "eller" },
  en: { decimal: ".", thousands: ",", percent: "%", and: "and", or: "or" },
} as const satisfies Record<Language, { decimal: string; thousands: string; percent: string; and: string; or: string }>;

const decimalsOf = (value: number) => (String(value).split(".")[1] ?? "").length;

/**
 * A number with as many decimals as asked for, or as it has.
 * @example formatNumber(2.5, "sv"); // "2,5"
 * @example formatNumber(1250, "sv"); // "1 250"
 * @example formatNumber(3.25, "sv", 1); // "3,3"
 */
export function formatNumber(value: number, language: Language, decimals = decimalsOf(value)): string {
  const { decimal, thousands } = MARKS[language];
  const [whole = "", fractionDigits] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  const sign = value < 0 ? "−" : "";
  return sign + grouped + (fractionDigits === undefined ? "" : decimal + fractionDigits);
}

/**
 * A measured figure beside its target: one decimal, or as many as it takes not to round onto or past the target, and
 * none when the figure is whole. What is little never reads as nothing.
 * @example formatFigure(2.992, 3, "sv"); // "2,99"
 */
export function formatFigure(value: number, target: number, language: Language): string {
  if (Number.isInteger(value)) return formatNumber(value, language);
  for (let decimals = 1; decimals < 6; decimals++) {
    const rounded = Number(value.toFixed(decimals));
    if (rounded !== 0 && Math.sign(rounded - target) === Math.sign(value - target))
      return formatNumber(value, language, decimals);
  }
  return formatNumber(value, language, 6);
}

/**
 * A share from 0 to 1 in whole per cent. A share below 1 never reads 100 %, and one above 0 never 0 %.
 * @example formatShare(0.996, "sv"); // "99 %"
 */
export function formatShare(share: number, language: Language): string {
  return formatNumber(percentOf(share), language) + MARKS[language].percent;
}

/** A share in whole per cent, by the rule of `formatShare`. */
export function percentOf(share: number): number {
  const percent = Math.round(share * 100);
  const shown = share < 1 ? Math.min(percent, 99) : Math.max(percent, 100);
  return share > 0 ? Math.max(shown, 1) : 0;
}

/** "Skola, Socialtjänst och Polis". */
export function formatList(words: readonly string[], language: Language): string {
  return joined(words, MARKS[language].and);
}

/** "skola, företag eller ungdomsgård": the same where one of them is enough. */
export function formatAlternatives(words: readonly string[], language: Language): string {
  return joined(words, MARKS[language].or);
}

function joined(words: readonly string[], conjunction: string): string {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

const COUNT_WORDS = {
  sv: ["inget", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  en: ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
} as const satisfies Record<Language, readonly string[]>;

/**
 * A count in a sentence: up to twelve as a word (Svenska skrivregler, 2017, §11.1), otherwise in figures.
 * @example formatCountWord(4, "sv"); // "fyra"
 */
export function formatCountWord(count: number, language: Language): string {
  return COUNT_WORDS[language][count] ?? formatNumber(count, language);
}

/** The text with its first letter as a capital. */
export function formatCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
