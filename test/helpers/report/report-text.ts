// The report as a reader meets it: each block as a line of text, and the tables by their labels.
import { createHash } from "node:crypto";
import type { Book, Language } from "../../../src/domain/book/book";
import { plainDate } from "../../../src/domain/calendar/plain-date";
import { type Block, type TableBlock, textOf } from "../../../src/report/blocks/blocks";
import { type ComposedReport, composeReport } from "../../../src/report/follow-up/compose";

export async function sha256(text: string): Promise<string> {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

export function composed(book: Book, asOf: string, language: Language = "sv"): Promise<ComposedReport> {
  return composeReport(book, plainDate(asOf), language, sha256);
}

export function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "columns":
      return [];
    case "titleBand":
      return [block.title, block.parties, ...block.facts.map(({ term, text }) => `${term}: ${text}`)];
    case "contents":
      return [block.title];
    case "heading":
      return [`${"#".repeat(block.level)} ${block.text}`];
    case "paragraph":
      return [textOf(block.text)];
    case "list":
      return block.items.map(textOf);
    case "chart":
      return [block.caption ?? block.label, block.alternative];
    case "signatures":
      return block.parties.flatMap(({ name, signatory }) => [name, ...Object.values(block.lines), signatory]);
    case "table":
      return [block.columns.map((column) => column.header), ...block.rows.map((row) => row.map(textOf))].map((row) =>
        row.join(" | "),
      );
  }
}

export function reportText({ document }: ComposedReport): string {
  return document.blocks.flatMap(linesOf).join("\n").replaceAll("\u00a0", " ");
}

export function tablesOf({ document }: ComposedReport): TableBlock[] {
  return document.blocks.filter((block) => block.kind === "table");
}

/** The rows of the table with this label, each as its cells, with common spaces. Throws when there is none. */
export function rowsOf(report: ComposedReport, label: string): string[][] {
  const table = tablesOf(report).find((candidate) => candidate.label === label);
  if (!table) throw new Error(`no table ${label}`);
  return table.rows.map((row) => row.map((cell) => textOf(cell).replaceAll("\u00a0", " ")));
}
