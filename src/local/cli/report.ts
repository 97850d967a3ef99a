// `report`: the follow-up, or the page on the status, for residents or for the council, with the same text as from the
// Sheet.
import { createHash } from "node:crypto";
import type { Book } from "../../domain/book/book";
import { exampleTextsIn } from "../../domain/checks/example-texts";
import { summarize } from "../../domain/summary/summary";
import { cli as words } from "../../i18n/sv/cli";
import { cliWords } from "../../i18n/words";
import { councilPage } from "../../report/council/council-page";
import { renderDocx } from "../../report/docx/render";
import { composeReport } from "../../report/follow-up/compose";
import { emptyLogList } from "../../report/log-list/empty-list";
import { logListHtml } from "../../report/log-list/html";
import { publicHtml } from "../../report/public/html";
import { publicDocument, publicPage } from "../../report/public/public-page";
import { statusPage } from "../../report/status/status-page";
import { oneTabFile } from "../../xlsx/write/one-tab";
import { findOffice, toPdf } from "../office/to-pdf";
import { printableLine } from "../printable";
import type { Arguments } from "./arguments";
import { drawPng } from "./draw-png";
import { mayBeReplaced } from "./own-file";
import { Refusal } from "./refusal";
import { verdictLine } from "./status";
import { writeWhole } from "./write-whole";

async function sha256(text: string): Promise<string> {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

type Asked = Pick<Arguments, "asOf" | "kind" | "out" | "leavesOut" | "replaces">;

async function bytesOf(book: Book, { asOf, kind, out, leavesOut }: Asked): Promise<Uint8Array> {
  const { language } = book.settings;
  const hasNoDescription = () => leavesOut.descriptions;
  if (kind === "status") return await renderDocx(statusPage(book, asOf, language, hasNoDescription).document, drawPng);
  if (kind === "council") return await renderDocx(councilPage(book, asOf, language).document, drawPng);
  if (kind === "log-list" && /\.xlsx$/i.test(out)) {
    const { tab, columns } = emptyLogList(book);
    return oneTabFile(tab, columns);
  }
  if (kind === "log-list") return Buffer.from(logListHtml(book), "utf8");
  if (kind === "follow-up") {
    const choices = { leavesOut: hasNoDescription, ...(leavesOut.rowAppendix && { hasRowAppendix: false }) };
    return await renderDocx((await composeReport(book, asOf, language, sha256, choices)).document, drawPng);
  }
  const page = publicPage(book, asOf);
  const isHtml = /\.html$/i.test(out);
  return isHtml ? Buffer.from(publicHtml(page), "utf8") : await renderDocx(publicDocument(page), drawPng);
}

/** @throws Refusal where no LibreOffice makes a PDF of the Word file. */
async function pdfOf(docx: Uint8Array): Promise<Uint8Array> {
  const program = findOffice();
  if (program === null) throw new Refusal(words.pdfMissing);
  const pdf = await toPdf(docx, program);
  if (typeof pdf === "string") throw new Refusal(words.pdfProblems[pdf]);
  return pdf;
}

/**
 * @returns The line that says what was written.
 * @throws Refusal where the workbook has the example's texts and is another municipality's, or the file is somebody's.
 */
export async function writeReport(book: Book, asked: Asked): Promise<string> {
  const { asOf, out, replaces } = asked;
  const { language } = book.settings;
  const foreign = exampleTextsIn(book);
  if (foreign.length > 0) throw new Refusal(cliWords(language).exampleTexts(foreign.join(" · ")));
  const isWorkbook = /\.xlsx$/i.test(out);
  if (!isWorkbook && !replaces && !mayBeReplaced(out)) throw new Refusal(cliWords(language).outNotOwn(out));
  // An empty list must never take the place of a workbook.
  const bytes = await bytesOf(book, asked);
  await writeWhole(out, /\.pdf$/i.test(out) ? await pdfOf(bytes) : bytes, isWorkbook);
  return printableLine(cliWords(language).written(out, verdictLine(summarize(book, asOf), language)));
}
