// How a spreadsheet reads typing: where a text becomes a number, a date, a truth value or a formula. setValue,
// setValues and appendRow read a text in the same way (widely known of Sheets, and not documented).

import { type Scalar, TEXT_FORMAT } from "./cell";
import type { SheetLocale } from "./locale";
import { serialOfDay } from "./serial-date";

export interface TypedContent {
  readonly value: Scalar | null;
  /** Without its leading "="; null when the text is no formula. */
  readonly formula: string | null;
  /** The number format for a cell that has none: a date format for "2022-03-04". */
  readonly numberFormat: string | null;
}

const EMPTY: TypedContent = { value: null, formula: null, numberFormat: null };

function plain(value: Scalar, numberFormat: string | null = null): TypedContent {
  return { value, formula: null, numberFormat };
}

/** `numberFormat` is the cell's own: under "@" every text stays text, and so does one after an apostrophe. */
export function parseTyped(text: string, numberFormat: string, locale: SheetLocale): TypedContent {
  if (text === "") return EMPTY;
  if (text.startsWith("'")) return plain(text.slice(1));
  if (numberFormat === TEXT_FORMAT) return plain(text);
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text.slice(1), numberFormat: null };
  const trimmed = text.trim();
  return parseTruth(trimmed, locale) ?? parseNumber(trimmed, locale) ?? parseDate(trimmed, locale) ?? plain(text);
}

function parseTruth(text: string, locale: SheetLocale): TypedContent | null {
  const word = text.toUpperCase();
  if (word === "TRUE" || word === locale.trueWord) return plain(true);
  if (word === "FALSE" || word === locale.falseWord) return plain(false);
  return null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A locale's pattern is made once: every text of a tab that is shown is read with it. */
const numberPatterns = new WeakMap<SheetLocale, RegExp>();

function numberPattern(locale: SheetLocale): RegExp {
  const known = numberPatterns.get(locale);
  if (known) return known;
  const group = locale.group.trim() === "" ? "[ \\u00a0\\u202f]" : escaped(locale.group);
  const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const pattern = new RegExp(
    `^([+-]?)(${digits}(?:${escaped(locale.decimal)}\\d*)?|${escaped(locale.decimal)}\\d+)(e[+-]?\\d+)?(\\s?%)?$`,
    "i",
  );
  numberPatterns.set(locale, pattern);
  return pattern;
}

function parseNumber(text: string, locale: SheetLocale): TypedContent | null {
  const match = numberPattern(locale).exec(text);
  if (!match) return null;
  const [, sign = "", body = "", exponent = "", percent] = match;
  const digits = body.replace(/[^\d.,]/g, "");
  const separated = locale.decimal === "," ? digits.replace(",", ".") : digits.replaceAll(",", "");
  const number = Number(sign + separated + exponent);
  if (!Number.isFinite(number)) return null;
  if (!percent) return plain(number);
  return plain(number / 100, separated.includes(".") ? "0.00%" : "0%");
}

const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function timeFraction(hour = "0", minute = "0", second = "0"): number | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  return h < 24 && m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86_400 : null;
}

function parseDate(text: string, locale: SheetLocale): TypedContent | null {
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const day = serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const time = timeFraction(iso[4], iso[5], iso[6]);
    if (day === null || time === null) return null;
    return plain(day + time, iso[4] === undefined ? locale.datePattern : `${locale.datePattern} hh:mm:ss`);
  }
  const us = locale.datePattern.startsWith("m") ? US_DATE.exec(text) : null;
  if (us) {
    const day = serialOfDay(Number(us[3]), Number(us[1]), Number(us[2]));
    return day === null ? null : plain(day, locale.datePattern);
  }
  const time = TIME.exec(text);
  const fraction = time && timeFraction(time[1], time[2], time[3]);
  return fraction === null ? null : plain(fraction, "hh:mm:ss");
}
