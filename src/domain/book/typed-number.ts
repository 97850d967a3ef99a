// A number as people type it in Swedish: decimals after a comma or a dot, thousands apart by spaces of any kind. What has
// more than one reading is left for the writer to settle. Nothing else in the house turns people's text into numbers.
import { plainText } from "./words";

export type TypedNumber =
  | { readonly number: number }
  /**
   * `noNumber`: no number in figures. `thousandOrDecimals`: 1.000 is a thousand in some lists and one in others.
   */
  | { readonly number: null; readonly why: "noNumber" | "thousandOrDecimals" }
  /** 80 % is a share, and nobody has said of what; `percent` is then 80, and null for a share of a thousand. */
  | { readonly number: null; readonly why: "percent"; readonly percent: number | null };

/** A minus sign, or a dash in its place. */
const MINUS = /^[\u2010-\u2015\u2212\ufe63\uff0d]/;
const PLAIN = /^[+-]?(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/;
/** Figures in threes after dots, or several times after commas, or noughts alone after one: 1.000, 1,250,000, 1,000. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+\.\d+|,\d{3}(?:,\d{3})+|,000)$/;
const PERCENT = /^(.*\d) ?(?:[%\u066a\ufe6a\uff05‰]|procent|percent)$/i;

/**
 * The number that a text says.
 *
 * @example
 * readTypedNumber("1 250,5") // { number: 1250.5 }
 * readTypedNumber("1.000") // { number: null, why: "thousandOrDecimals" }
 * readTypedNumber("1e2") // { number: null, why: "noNumber" }
 */
export function readTypedNumber(text: string): TypedNumber {
  const said = plainText(text).replace(/^' ?/, "").replace(MINUS, "-");
  if (THOUSANDS.test(said)) return { number: null, why: "thousandOrDecimals" };
  if (PLAIN.test(said)) return { number: Number(said.replace(/ /g, "").replace(",", ".")) };
  const share = PERCENT.exec(said)?.[1];
  const percent = share === undefined ? null : readTypedNumber(share).number;
  if (percent === null) return { number: null, why: "noNumber" };
  return { number: null, why: "percent", percent: said.endsWith("‰") ? null : percent };
}
