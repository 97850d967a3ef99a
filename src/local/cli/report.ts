// `report`: the follow-up, or the page on the status, for residents or for the council, with the same text as from the
// Sheet.
import { createHash } from "node:crypto";
import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { exampleTextsIn } from "../../domain/checks/example-texts";
import { summarize } from "../../domain/summary/summary";
import { cliWords } from "../../i18n/words";
import { councilPage } from "../../report/council/council-page";
import { renderDocx } from "../../report/docx/render";
import { composeReport } from "../../report/follow-up/compose";
import { publicHtml } from "../../report/public/html";
import { publicDocument, publicPage } from "../../report/public/public-page";
import { statusPage } from "../../report/status/status-page";
import { printableLine } from "../printable";
import type { ReportKind } from "./arguments";
import { drawPng } from "./draw-png";
import { Refusal } from "./refusal";
import { verdictLine } from "./status";
import { writeWhole } from "./write-whole";

async function sha256(text: string): Promise<string> {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

async function bytesOf(book: Book, asOf: PlainDate, kind: ReportKind, out: string): Promise<Uint8Array> {
  const { language } = book.settings;
  if (kind === "status") return await renderDocx(statusPage(book, asOf, language).document, drawPng);
  if (kind === "council") return await renderDocx(councilPage(book, asOf, language).document, drawPng);
  if (kind === "follow-up") {
    return await renderDocx((await composeReport(book, asOf, language, sha256)).document, drawPng);
  }
  const page = publicPage(book, asOf);
  const isHtml = /\.html$/i.test(out);
  return isHtml ? Buffer.from(publicHtml(page), "utf8") : await renderDocx(publicDocument(page), drawPng);
}

/**
 * @returns The line that says what was written.
 * @throws Refusal where the workbook has the example's texts and is another municipality's.
 */
export async function writeReport(book: Book, asOf: PlainDate, kind: ReportKind, out: string): Promise<string> {
  const { language } = book.settings;
  const foreign = exampleTextsIn(book);
  if (foreign.length > 0) throw new Refusal(cliWords(language).exampleTexts(foreign.join(" · ")));
  await writeWhole(out, await bytesOf(book, asOf, kind, out));
  return printableLine(cliWords(language).written(out, verdictLine(summarize(book, asOf), language)));
}
