// Texts in a picture, where nothing can be measured: how wide a text is about, and what of it there is room for.

/** Of the size of the type: about the width of a character in Arial, as measured on Swedish promises. */
const CHARACTER = 0.53;
const BOLD_CHARACTER = 0.58;

/** Pixels. `size`: pixels of the type. */
export function widthOf(text: string, size: number, isBold = false): number {
  return text.length * size * (isBold ? BOLD_CHARACTER : CHARACTER);
}

const SPACE = / +/;
/** Of a line: how far a single word may reach, since a width is but an estimate. */
const MAY_REACH = 1.2;

/** A single word that is wider than its line, cut to what there is room for; any other line as it is. */
function cutWord(line: string, width: number, size: number, isBold: boolean): string {
  if (line.includes(" ") || widthOf(line, size, isBold) <= width * MAY_REACH) return line;
  const letters = Math.max(1, Math.floor(width / widthOf("a", size, isBold)) - 1);
  return `${[...line].slice(0, letters).join("")}…`;
}

/**
 * The text in lines of at most the width, broken between words alone. What finds no room in the lines is left out after a
 * whole word, with an ellipsis; a word that is too long for a line stands alone in it, cut with an ellipsis.
 */
export function linesOf(text: string, width: number, most: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(SPACE)) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, isBold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const fitting = lines.map((line) => cutWord(line, width, size, isBold));
  if (lines.length <= most) return fitting;
  const shown = fitting.slice(0, most);
  let cut = shown[most - 1] ?? "";
  while (cut.includes(" ") && widthOf(`${cut} …`, size, isBold) > width) cut = cut.slice(0, cut.lastIndexOf(" "));
  return [...shown.slice(0, -1), `${cut} …`];
}
