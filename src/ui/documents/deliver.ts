// The steps from a composed report to a delivered document: written, handed over and logged. Each can fail by itself.

import type { FollowUpInput } from "../../contract/inputs";
import type { Reply, ReplyError } from "../../contract/reply";
import type { RecordedFollowUp } from "../../contract/server-api";
import type { ReportDocument } from "../../report/blocks/blocks";
import { messageOf } from "../shared/message-of";
import { toBase64 } from "./base64";
import { type PdfFailure, type PdfFile, pdfName } from "./desk-pdfs";

export type Step = "saving" | "counting" | "writing" | "converting" | "sending" | "recording";

/** The formats that a document is downloaded in. */
export type FileFormat = "word" | "pdf";

export type Outcome =
  | { readonly kind: "googleDone"; readonly url: string }
  /** Nothing was made, and nothing is logged. */
  | { readonly kind: "googleFailed"; readonly error: ReplyError }
  /** The document is in Drive, but not logged in Uppföljningar. */
  | { readonly kind: "googleNotRecorded"; readonly url: string }
  | { readonly kind: "fileDone"; readonly format: FileFormat }
  /** The file is downloaded, but not logged in Uppföljningar. */
  | { readonly kind: "fileNotRecorded"; readonly format: FileFormat; readonly error: ReplyError }
  /** No PDF was made, and nothing is logged. */
  | { readonly kind: "pdfFailed"; readonly problem: PdfFailure }
  /** What was written in the dialog isn't in the workbook; no document was made. */
  | { readonly kind: "textsNotSaved" }
  | { readonly kind: "makingFailed"; readonly detail: string };

/** What the steps need from the page around them. */
export interface Delivery {
  render(document: ReportDocument): Promise<Uint8Array>;
  /** Starts the download of the Word file. */
  save(bytes: Uint8Array, fileName: string): void;
  /** Asks the desk for a PDF of the Word file. */
  toPdf(docx: Uint8Array, fileName: string): Promise<PdfFile | PdfFailure>;
  /** Starts the download of the PDF. */
  savePdf(pdf: PdfFile, fileName: string): void;
  createDocument(input: FollowUpInput & { readonly content: string }): Promise<Reply<RecordedFollowUp>>;
  recordFollowUp(input: FollowUpInput): Promise<Reply<RecordedFollowUp>>;
  /** Shows the step, and resolves once the browser has painted it. */
  show(step: Step): Promise<void>;
}

async function made(document: ReportDocument, delivery: Delivery): Promise<Uint8Array | string> {
  await delivery.show("writing");
  return await delivery.render(document).catch(messageOf);
}

/**
 * Makes the Google document and logs it.
 *
 * The server answers with an error whose detail is the document's address where it was made but could not be logged.
 */
export async function deliverToGoogle(
  document: ReportDocument,
  input: FollowUpInput,
  delivery: Delivery,
): Promise<Outcome> {
  const bytes = await made(document, delivery);
  if (typeof bytes === "string") return { kind: "makingFailed", detail: bytes };
  await delivery.show("sending");
  const reply = await delivery.createDocument({ ...input, content: toBase64(bytes) });
  if (reply.ok) return { kind: "googleDone", url: reply.value.url };
  const { detail } = reply.error;
  return /^https:\/\/\S+$/.test(detail)
    ? { kind: "googleNotRecorded", url: detail }
    : { kind: "googleFailed", error: reply.error };
}

/** Downloads the Word file and then logs it: a log that fails must not cost the coordinator the file. */
export async function deliverAsWord(
  document: ReportDocument,
  input: FollowUpInput,
  delivery: Delivery,
): Promise<Outcome> {
  const bytes = await made(document, delivery);
  if (typeof bytes === "string") return { kind: "makingFailed", detail: bytes };
  delivery.save(bytes, input.fileName);
  return await recordFile("word", input, delivery);
}

/** Downloads a PDF and then logs it, as `deliverAsWord` does with the Word file. */
export async function deliverAsPdf(
  document: ReportDocument,
  input: FollowUpInput,
  delivery: Delivery,
): Promise<Outcome> {
  const bytes = await made(document, delivery);
  if (typeof bytes === "string") return { kind: "makingFailed", detail: bytes };
  await delivery.show("converting");
  const fileName = pdfName(input.fileName);
  const pdf = await delivery.toPdf(bytes, fileName);
  if (typeof pdf === "string") return { kind: "pdfFailed", problem: pdf };
  delivery.savePdf(pdf, fileName);
  return await recordFile("pdf", { ...input, fileName }, delivery);
}

/** Logs a file that is already downloaded. */
export async function recordFile(format: FileFormat, input: FollowUpInput, delivery: Delivery): Promise<Outcome> {
  await delivery.show("recording");
  const reply = await delivery.recordFollowUp(input);
  return reply.ok ? { kind: "fileDone", format } : { kind: "fileNotRecorded", format, error: reply.error };
}
