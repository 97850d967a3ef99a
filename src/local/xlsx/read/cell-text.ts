// Texts in the form that a file can hold (ECMA-376 part 1, 22.9.2.19: ST_Xstring).

/** Signs that XML can't hold; they are written by their number. Tab and line break are plain. */
function controlSigns(text: string): string {
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const isPlain = code === 9 || code === 10 || (code >= 32 && code < 0xd800) || (code > 0xdfff && code < 0xfffe);
    if (isPlain || code > 0xffff) return sign;
    return code < 32 ? `_x${code.toString(16).toUpperCase().padStart(4, "0")}_` : "\uFFFD";
  }).join("");
}

/** The text with such signs as `_x000B_`, and with a text that looks like that marked as none. */
export function encodeSigns(text: string): string {
  return controlSigns(text.replace(/_x[0-9A-F]{4}_/gi, (match) => `_x005F${match}`));
}
