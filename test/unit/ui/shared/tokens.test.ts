import { readFileSync } from "node:fs";
import { TONES } from "../../../../src/i18n/format/status-look";

const light = readFileSync("src/ui/shared/tokens.css", "utf8");
const dark = readFileSync("src/ui/shared/dark.css", "utf8");

function token(name: string, css = light): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (value === undefined) throw new Error(`no colour --${name}`);
  return value;
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test("black on white is 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

test.each(Object.entries(TONES))("%s is the same in the pages as elsewhere, and can be read", (tone, colours) => {
  const [text, background] = [token(`tone-${tone}-text`), token(`tone-${tone}-background`)];
  expect({ text, background }).toEqual(colours);
  expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(text, token("surface"))).toBeGreaterThanOrEqual(4.5);
});

/** A colour, what it lies on, and the least contrast that WCAG 2.2 asks of the two (1.4.3 and 1.4.11). */
const PAIRS = [
  ["text", "surface", 4.5],
  ["text-quiet", "surface", 4.5],
  ["text-quiet", "surface-quiet", 4.5],
  ["action", "surface", 4.5],
  ["action", "surface-quiet", 4.5],
  ["on-action", "action", 4.5],
  ["on-action", "action-strong", 4.5],
  ["danger", "surface", 4.5],
  ["line-field", "surface", 3],
] as const;

test.each(PAIRS)("%s on %s stands out enough", (text, background, least) => {
  expect(contrast(token(text), token(background))).toBeGreaterThanOrEqual(least);
});

const TONE_PAIRS = Object.keys(TONES).flatMap((tone) => [
  [`tone-${tone}-text`, `tone-${tone}-background`, 4.5] as const,
  [`tone-${tone}-text`, "surface", 4.5] as const,
]);

test.each([...PAIRS, ["text", "surface-quiet", 4.5] as const, ...TONE_PAIRS])(
  "%s on %s stands out enough in the dark",
  (text, background, least) => {
    expect(contrast(token(text, dark), token(background, dark))).toBeGreaterThanOrEqual(least);
  },
);

test("no colour is left as it is by day", () => {
  const colours = [...light.matchAll(/--([\w-]+): #/g)].map(([, name = ""]) => name);
  expect(colours.filter((name) => token(name, dark) === token(name))).toEqual([]);
});
