// Texts in a picture, where nothing can be measured: how wide a text is about, and what of it there is room for.

/** Of the size of the type: about the width of a character in Arial, as measured on Swedish promises. */
const CHARACTER = 0.53;
const BOLD_CHARACTER = 0.58;

/** Pixels. `size`: pixels of the type. */
export function widthOf(text: string, size: number, isBold = false): number {
  return text.length * size * (isBold ? BOLD_CHARACTER : CHARACTER);
}

const SPACE = / +/;

/**
 * The text in lines of at most the width, broken between words alone. What finds no room in the lines is left out after a
 * whole word, with an ellipsis; a word that is too long for a line stands alone in it.
 */
export function linesOf(text: string, width: number, most: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(SPACE)) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, isBold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most);
  let cut = shown[most - 1] ?? "";
  while (cut.includes(" ") && widthOf(`${cut} …`, size, isBold) > width) cut = cut.slice(0, cut.lastIndexOf(" "));
  return [...shown.slice(0, -1), `${cut} …`];
}
