// Text that any spreadsheet and any .xlsx file can hold.

/**
 * The text without control characters, lone halves of UTF-16 pairs and Windows' line ends, none of which XML 1.0 (2.2)
 * keeps as they are. Everything people can write stays.
 */
export function storableText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu, "");
}
