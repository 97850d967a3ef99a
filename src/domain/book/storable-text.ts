// Text that any spreadsheet and any .xlsx file can hold.

/** Without control characters, halves of characters and Windows' line ends; everything people can write stays. */
export function storableText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu, "");
}
