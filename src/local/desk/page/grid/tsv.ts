// Blocks of cells on the clipboard, as spreadsheet programs write them: tabs between columns, lines between rows,
// quotes around a cell that holds either.

export function toTsv(rows: readonly (readonly string[])[]): string {
  const quote = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quote).join("\t")).join("\n");
}

/** Rows may differ in length. A last line break ends the last row and begins no new one. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const cell = readCell(text, at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (at >= text.length) break;
    const separator = text.startsWith("\r\n", at) ? "\r\n" : (text[at] ?? "");
    at += separator.length;
    if (separator === "\t") continue;
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

function readCell(text: string, start: number): { text: string; end: number } {
  const quoted = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y;
  quoted.lastIndex = start;
  const match = quoted.exec(text);
  if (match) return { text: (match[1] ?? "").replaceAll('""', '"'), end: quoted.lastIndex };
  const plain = /[^\t\r\n]*/y;
  plain.lastIndex = start;
  return { text: plain.exec(text)?.[0] ?? "", end: plain.lastIndex };
}
