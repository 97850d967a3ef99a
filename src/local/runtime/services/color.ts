// Colours that scripts give in CSS notation ("#ffffff" or "white"), as the workbook keeps them.
// https://developers.google.com/apps-script/reference/spreadsheet/range#setbackgroundcolor

import { ServiceError } from "../service-error";

const NAMED: Readonly<Record<string, string>> = {
  white: "#ffffff",
  black: "#000000",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
};

/**
 * "#rrggbb", or null for no colour.
 *
 * @throws ServiceError for what is no colour, or has a name that isn't among those here.
 */
export function colorOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  const text = String(value).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`;
  const color = NAMED[text] ?? (/^#[0-9a-f]{6}$/.test(text) ? text : null);
  if (color === null) throw new ServiceError(`Invalid argument: ${String(value)}`);
  return color;
}

export function colorShown(color: string | null, usual: string): string {
  return color ?? usual;
}
