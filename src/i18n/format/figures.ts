// Numbers and lists as people write them. Without Intl, which the server's runtime doesn't promise.
import type { Language } from "../../domain/book/book";

const MARKS = {
  sv: { decimal: ",", thousands: "\u00a0", percent: "\u00a0%", and: "och" },
  en: { decimal: ".", thousands: ",", percent: "%", and: "and" },
} as const satisfies Record<Language, { decimal: string; thousands: string; percent: string; and: string }>;

/** 1250 → "1 250", 3.25 with one decimal → "3,3" (Swedish). */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const { decimal, thousands } = MARKS[language];
  const [whole = "", fractionDigits] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  const sign = value < 0 ? "−" : "";
  return sign + grouped + (fractionDigits === undefined ? "" : decimal + fractionDigits);
}

/**
 * A measured figure beside the target it is held against: one decimal, more where one would round it onto or
 * past the target (2.992 against 3 reads 2,99), none when it is whole.
 */
export function formatFigure(value: number, target: number, language: Language): string {
  if (Number.isInteger(value)) return formatNumber(value, language);
  for (let decimals = 1; decimals < 6; decimals++) {
    const rounded = Number(value.toFixed(decimals));
    if (Math.sign(rounded - target) === Math.sign(value - target)) return formatNumber(value, language, decimals);
  }
  return formatNumber(value, language, 6);
}

/** A decimal number as it is, without trailing zeros: 2.5 → "2,5". */
export function formatExact(value: number, language: Language): string {
  const decimals = (String(value).split(".")[1] ?? "").length;
  return formatNumber(value, language, decimals);
}

/** 0.994 → "99 %": a share below 1 never reads 100 %, one above 0 never 0 %. */
export function formatShare(share: number, language: Language): string {
  const percent = Math.round(share * 100);
  const shown = share < 1 ? Math.min(percent, 99) : Math.max(percent, 100);
  return formatNumber(share > 0 ? Math.max(shown, 1) : 0, language) + MARKS[language].percent;
}

/** "Skola, Socialtjänst och Polis". */
export function formatList(words: readonly string[], language: Language): string {
  const last = words[words.length - 1] ?? "";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")} ${MARKS[language].and} ${last}`;
}
