// Text that any spreadsheet, document and page can hold.

/**
 * The text without control characters, lone halves of UTF-16 pairs and Windows' line ends, none of which XML 1.0 (2.2)
 * keeps as they are. Everything people can write stays.
 */
export function storableText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu, "");
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
