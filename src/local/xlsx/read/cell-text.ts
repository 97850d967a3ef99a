// Texts as a file can hold them.

/** Signs that XML can't hold are written by their number, as spreadsheets do; tab and line break are plain. */
function controlSigns(text: string): string {
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const isPlain = code === 9 || code === 10 || (code >= 32 && code < 0xd800) || (code > 0xdfff && code < 0xfffe);
    if (isPlain || code > 0xffff) return sign;
    return code < 32 ? `_x${code.toString(16).toUpperCase().padStart(4, "0")}_` : "\uFFFD";
  }).join("");
}

/** Text that looks like such a number is kept apart from one. */
export function encodeSigns(text: string): string {
  return controlSigns(text.replace(/_x[0-9A-F]{4}_/gi, (match) => `_x005F${match}`));
}
