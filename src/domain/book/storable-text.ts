// Text that any spreadsheet, document and page can hold.

const OPENERS: Readonly<Record<string, string>> = {
  "\u202a": "\u202c",
  "\u202b": "\u202c",
  "\u202d": "\u202c",
  "\u202e": "\u202c",
  "\u2066": "\u2069",
  "\u2067": "\u2069",
  "\u2068": "\u2069",
};
const MARK = /[\u202a-\u202e\u2066-\u2069\n]/g;
const END_OF_ISOLATE = "\u2069";

/**
 * The text with every mark of direction ended where the line ends, so that none turns what is shown beside it. An end
 * without a beginning is left out. Which marks end which: https://unicode.org/reports/tr9/#Explicit_Directional_Formatting_Characters
 */
export function withClosedDirections(text: string): string {
  if (text.search(MARK) === -1) return text;
  let open: string[] = [];
  const closeAll = () => {
    const ends = open.reverse().join("");
    open = [];
    return ends;
  };
  const closed = text.replace(MARK, (mark) => {
    if (mark === "\n") return closeAll() + mark;
    const end = OPENERS[mark];
    if (end !== undefined) {
      open.push(end);
      return mark;
    }
    // The end of an isolate ends all that was opened within it; any other end only what was opened last.
    const at = mark === END_OF_ISOLATE ? open.lastIndexOf(mark) : open[open.length - 1] === mark ? open.length - 1 : -1;
    if (at === -1) return "";
    open = open.slice(0, at);
    return mark;
  });
  return closed + closeAll();
}

/**
 * The text without control characters, lone halves of UTF-16 pairs and Windows' line ends, none of which XML 1.0 (2.2)
 * keeps as they are, and with its marks of direction closed. Everything people can write stays.
 */
export function storableText(text: string): string {
  return withClosedDirections(text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu, ""));
}

/** Most texts have none of these. */
const SUSPECT = /[^\P{Cc}\n\t\r]|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

/** A text as it was read, without what no page or document can show. Line ends stay as they are. */
export function showableText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return withClosedDirections(text.replace(/[^\P{Cc}\n\t\r]|\p{Cs}|[\ufffe\uffff]/gu, ""));
}

/** The plain data with every text in it storable, so that whoever writes a document of it needn't ask of each. */
export function withStorableTexts<T>(data: T): T {
  return storable(data) as T;
}

function storable(data: unknown): unknown {
  if (typeof data === "string") return storableText(data);
  if (Array.isArray(data)) return data.map(storable);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, storable(value)]));
}
