// A text as it looks to a reader of figures: those of other scripts and widths as 0–9, signs without width left out, and
// letters that stand in for figures taken for them.

export interface Folded {
  readonly plain: string;
  /** The place in the text where the sign at a place of `plain` begins. */
  startOf(at: number): number;
  /** The place in the text after the sign at a place of `plain`. */
  endOf(at: number): number;
}

/** Signs that take no room: format characters, and marks that are put on the sign before them (keycaps among them). */
const NO_WIDTH = /^(?:\p{Cf}|\p{M}|\u2800|\u3164|\uffa0)$/u;
const DECIMAL = /^\p{Nd}$/u;
const FIGURE = /^\p{N}$/u;
const LOOKS_LIKE: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };

/**
 * The figure of a decimal digit of any script. Unicode places each script's ten in a row from 0 (Unicode 16.0, 4.6), and
 * each row begins at a code point whose last hex digit is 0 or 6.
 */
function figureOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  const isFromRow = DECIMAL.test(String.fromCodePoint(row));
  return String((code % 16) - (isFromRow ? 0 : 6));
}

function folded(sign: string): string {
  const plain = sign.normalize("NFKC");
  return DECIMAL.test(plain) && !/^\d$/.test(plain) ? figureOf(plain) : plain;
}

const isAscii = (text: string) => !/[^\p{ASCII}]/u.test(text);

export function foldFigures(text: string): Folded {
  if (isAscii(text)) return { plain: withLookalikes(text), startOf: (at) => at, endOf: (at) => at + 1 };
  let plain = "";
  const [starts, ends]: [number[], number[]] = [[], []];
  let at = 0;
  for (const sign of text) {
    const end = at + sign.length;
    if (!NO_WIDTH.test(sign)) {
      const seen = sign < "\u0080" || !FIGURE.test(sign) ? sign : folded(sign);
      plain += seen;
      for (let unit = 0; unit < seen.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return {
    plain: withLookalikes(plain),
    startOf: (place) => starts[place] ?? text.length,
    endOf: (place) => ends[place] ?? text.length,
  };
}

/** "19l2" says 1912 to whoever reads it; a letter beside another letter stays one. */
function withLookalikes(plain: string): string {
  return plain.replace(/(?<![\p{L}])[OoIl]+(?=\d)|(?<=\d)[OoIl]+(?![\p{L}])/gu, (letters) =>
    [...letters].map((letter) => LOOKS_LIKE[letter] ?? letter).join(""),
  );
}
