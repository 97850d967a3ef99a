// The colour of the documents' headings: the municipality's own where it can be read on white paper.
import type { Settings } from "../../domain/book/book";

const USUAL = "#12355b";
/** WCAG 2.2, success criterion 1.4.3, for text of any size. */
const LEAST_CONTRAST = 4.5;

/** "#1a2b3c" in small letters, of six or three hexadecimal digits with or without #; null for any other text. */
function colourIn(text: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text.trim().toLowerCase())?.[1];
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

/** Contrast against white, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The colour set in Inställningar (`Rubrikfärg`), or the usual one where it is no colour or too pale to be read. */
export function headingColourOf({ headingColour }: Pick<Settings, "headingColour">): string {
  const colour = colourIn(headingColour);
  return colour !== null && contrastOnWhite(colour) >= LEAST_CONTRAST ? colour : USUAL;
}

/** Whether a colour is set that isn't used. */
export function isColourRefused(settings: Pick<Settings, "headingColour">): boolean {
  return settings.headingColour !== "" && headingColourOf(settings) !== colourIn(settings.headingColour);
}
