// What is pasted from Word, a mail or a web page: HTML, whose tables are rows of cells and whose other parts are lines.
import { delimited } from "../../domain/import/delimited-text";

/** Elements that begin and end a line (https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3). */
const BLOCKS =
  "ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE UL TR";
const IS_BLOCK = new Set(BLOCKS.split(" "));
const IS_UNSEEN = new Set(["STYLE", "SCRIPT", "TITLE", "HEAD", "TEMPLATE"]);

/** The largest number of columns or rows that one cell may be said to span. */
const WIDEST_SPAN = 200;

/** A text with its line breaks as people see them: those of the source are blanks. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, " ");
  if (!(node instanceof Element) || IS_UNSEEN.has(node.tagName)) return "";
  if (node.tagName === "BR") return "\n";
  if (node instanceof HTMLTableElement && isData(node)) return `\n${delimited(rowsOf(node))}\n`;
  const inside = Array.from(node.childNodes, textOf).join("");
  return IS_BLOCK.has(node.tagName) ? `\n${inside.trim()}\n` : inside;
}

/** A table of cells, and none that only places other tables or a mail's parts on the page. */
function isData(table: HTMLTableElement): boolean {
  return table.querySelector("table") === null && Array.from(table.rows).some(({ cells }) => cells.length > 1);
}

const spanOf = (span: number) => Math.min(Math.max(1, span), WIDEST_SPAN);

/** The rows as they look: a cell that reaches over several rows says the same in each. */
function rowsOf(table: HTMLTableElement): string[][] {
  const rows = Array.from(table.rows, (): string[] => []);
  for (const [at, { cells }] of Array.from(table.rows).entries()) {
    let column = 0;
    for (const cell of Array.from(cells)) {
      while (rows[at]?.[column] !== undefined) column += 1;
      const text = textOf(cell)
        .replace(/ *\n+ */g, "\n")
        .trim();
      for (let down = 0; down < spanOf(cell.rowSpan); down += 1) {
        const row = rows[at + down];
        for (let right = 0; row && right < spanOf(cell.colSpan); right += 1)
          row[column + right] = right === 0 ? text : "";
      }
      column += spanOf(cell.colSpan);
    }
  }
  return rows.map((row) => Array.from(row, (text) => text ?? ""));
}

/**
 * The text of a page's piece with its tables as tabs and lines; null where it has no table, and the plain text is as good.
 * Nothing of it is run or fetched (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#domparser).
 */
export function listInHtml(html: string): string | null {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (!Array.from(page.querySelectorAll("table")).some(isData)) return null;
  return textOf(page.body)
    .replace(/ *\n[ \n]*\n */g, "\n")
    .trim();
}
