// Writes a page's script so that no reader of comments finds one in it. HtmlService cuts comments out of the pages it
// serves with a reader that knows no template literals, and by some reports no strings either:
// https://github.com/enuchi/React-Google-Apps-Script/issues/157
// What would be taken for a comment, or for the end of the script, is written in another way that means the same. It is
// done token by token: in a text, "//" may be the end of a regular expression.
import { parse } from "@babel/parser";

/**
 * What a script may not hold, wherever it stands: a comment's beginning or end in JavaScript or HTML, and the end of the
 * element (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export const MISTAKABLE = /\/[/*]|<!--|-->|<\/script/i;

/** As many signs as are looked at beside a sign: no mistakable text is longer. */
const NEAR = 8;

/** An escape, or one sign, of a string or a regular expression. */
const UNITS = /\\x[\da-f]{2}|\\u[\da-f]{4}|\\[\s\S]|[\s\S]/gi;
/** Anything but the signs of ASCII that are seen, spaces and line ends. */
const NOT_PLAIN = /[^\t\n -~]/;

/** @param {string} sign */
function asHex(sign) {
  const code = sign.charCodeAt(0).toString(16);
  return code.length > 2 || sign > "~" ? `\\u${code.padStart(4, "0")}` : `\\x${code.padStart(2, "0")}`;
}

/**
 * Whether a sign is the one to write as an escape. In a regular expression that is never the sign that does something
 * there: of a slash that may be repeated, "/*", it is the slash, and of "(?<!--" the dash. The bundler leaves letters in
 * regular expressions, and control characters in texts, as they are.
 *
 * @param {string} sign
 * @param {string} before
 * @param {string} after
 */
function isToEscape(sign, before, after) {
  if (NOT_PLAIN.test(sign)) return true;
  if (sign === "/") return /^[/*]/.test(after) || (before.endsWith("<") && /^script/i.test(after));
  if (sign === "!") return before.endsWith("<") && !before.endsWith("(?<") && after.startsWith("--");
  if (sign === "-") return before.endsWith("(?<!") && after.startsWith("-");
  return sign === ">" && before.endsWith("--");
}

/**
 * The source of a string or a regular expression, its quotes or slashes included, with those signs as escapes.
 *
 * @param {string} raw
 */
function withEscapes(raw) {
  if (!MISTAKABLE.test(raw) && !NOT_PLAIN.test(raw)) return raw;
  /** @type {string[]} */
  const written = [];
  let before = "";
  let at = 0;
  for (const [unit] of raw.matchAll(UNITS)) {
    at += unit.length;
    const sign = unit.length <= 2 ? unit.slice(-1) : "";
    const isInside = at > unit.length && at < raw.length;
    const piece = isInside && isToEscape(sign, before, raw.slice(at, at + NEAR)) ? asHex(sign) : unit;
    written.push(piece);
    before = `${before}${piece}`.slice(-NEAR);
  }
  return written.join("");
}

/**
 * @typedef {{ label: string, value: unknown, start: number, end: number }} Token
 * @param {string} code
 * @returns {Token[]}
 */
function tokensOf(code) {
  const { tokens, comments } = parse(code, { sourceType: "script", tokens: true });
  const [comment] = comments ?? [];
  if (comment) throw new Error(`a comment: ${comment.value.slice(0, 60)}`);
  return (tokens ?? []).map(({ type, value, start, end }) => ({ label: String(type.label), value, start, end }));
}

/**
 * What each token means: the text of a string, a regular expression without escapes that need not be, else the token.
 *
 * @param {string} code
 * @param {readonly Token[]} tokens
 * @throws {Error} for a template literal, which the bundler has been told to leave out
 */
function meaningsOf(code, tokens) {
  return tokens.map(({ label, value, start, end }) => {
    const raw = code.slice(start, end);
    if (label === "template" || label === "`") throw new Error(`a template literal: ${raw.slice(0, 60)}`);
    if (label === "string") return `string ${JSON.stringify(value)}`;
    if (label !== "regexp") return `${label} ${raw}`;
    const plain = raw.replace(UNITS, (unit) => {
      if (/^\\(?:x(?:2f|21|2d|3e|[01][\da-f])|u(?!00[0-7])....)$/i.test(unit)) {
        return String.fromCharCode(Number.parseInt(unit.slice(2), 16));
      }
      return unit === "\\/" ? "/" : unit;
    });
    return `regexp ${plain}`;
  });
}

/**
 * The script without anything that could be mistaken.
 *
 * @param {string} code A script without template literals and comments.
 * @throws {Error} when something is left that could be mistaken, or when a token no longer means what it did
 */
export function plainScript(code) {
  const tokens = tokensOf(code);
  const before = meaningsOf(code, tokens);
  // Pieces are joined at the end: to read the end of a text that is still growing would copy all of it for each token.
  /** @type {string[]} */
  const pieces = [];
  let tail = "";
  let from = 0;
  for (const { label, start, end } of tokens) {
    const between = code.slice(from, start);
    const raw = code.slice(start, end);
    const token = label === "string" || label === "regexp" ? withEscapes(raw) : raw;
    // Two tokens side by side may look like a comment: /a//b is a regular expression divided by b.
    const isMistakable = MISTAKABLE.test(`${tail}${between}${token.slice(0, NEAR)}`);
    const piece = (isMistakable ? `${between} ` : between) + token;
    pieces.push(piece);
    tail = `${tail}${piece.slice(-NEAR)}`.slice(-NEAR);
    from = end;
  }
  const written = pieces.join("") + code.slice(from);
  const left = MISTAKABLE.exec(written);
  if (left) throw new Error(`still mistakable: ${written.slice(Math.max(0, left.index - 40), left.index + 40)}`);
  const after = meaningsOf(written, tokensOf(written));
  const changed = before.findIndex((meaning, at) => meaning !== after[at]);
  if (changed !== -1 || before.length !== after.length) throw new Error(`another meaning: ${before[changed]}`);
  return written;
}
