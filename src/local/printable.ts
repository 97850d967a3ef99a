// Text on its way to a terminal. A workbook's texts may hold signs that a terminal takes for commands: to change its
// title, to write to the clipboard, or to show a text backwards (ECMA-48; Unicode's UAX 9). They are shown instead.

/** Escape sequences begin with control characters: those below a space, DEL, and those of eight bits (U+0080–U+009F). */
const COMMANDS = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Where Unicode has pictures of the control characters: U+2400 shows U+0000. */
const PICTURES = 0x2400;
const DELETE = 0x7f;

function pictureOf(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code === DELETE) return "\u2421";
  return code < 0x20 ? String.fromCharCode(PICTURES + code) : "\ufffd";
}

/**
 * The text with every command in it as a sign. Line breaks stay, of one sign or two; nothing else moves the cursor.
 *
 * @example
 * printable("Pajala\u001b]0;x") // "Pajala␛]0;x"
 */
export function printable(text: string): string {
  return text.replace(COMMANDS, (sign, at: number) => {
    const isLineBreak = sign === "\n" || (sign === "\r" && text[at + 1] === "\n");
    return isLineBreak ? sign : pictureOf(sign);
  });
}

/** The text on one line, with every command in it as a sign. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\t-\r\u2028\u2029]+/g, " "));
}

/** JSON that says the same, with every command in its texts escaped: `JSON.stringify` leaves those of eight bits. */
export function printableJson(json: string): string {
  return json.replace(COMMANDS, (sign) =>
    sign === "\n" ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
