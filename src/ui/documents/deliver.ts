// The steps from a composed report to a delivered document: written, handed over and logged. Each can fail by itself.

import type { FollowUpInput } from "../../contract/inputs";
import type { Reply, ReplyError } from "../../contract/reply";
import type { RecordedFollowUp } from "../../contract/server-api";
import type { ReportDocument } from "../../report/blocks/blocks";
import { messageOf } from "../shared/message-of";

export type Step = "saving" | "counting" | "writing" | "sending" | "recording";

export type Outcome =
  | { readonly kind: "googleDone"; readonly url: string }
  /** Nothing was made, and nothing is logged. */
  | { readonly kind: "googleFailed"; readonly error: ReplyError }
  /** The document is in Drive, but not logged in Uppföljningar. */
  | { readonly kind: "googleNotRecorded"; readonly url: string }
  | { readonly kind: "wordDone" }
  /** The file is downloaded, but not logged in Uppföljningar. */
  | { readonly kind: "wordNotRecorded"; readonly error: ReplyError }
  /** What was written in the dialog isn't in the workbook; no document was made. */
  | { readonly kind: "textsNotSaved" }
  | { readonly kind: "makingFailed"; readonly detail: string };

/** What the steps need from the page around them. */
export interface Delivery {
  render(document: ReportDocument): Promise<Uint8Array>;
  /** Starts the download of the file. */
  save(bytes: Uint8Array, fileName: string): void;
  createDocument(input: FollowUpInput & { readonly content: string }): Promise<Reply<RecordedFollowUp>>;
  recordFollowUp(input: FollowUpInput): Promise<Reply<RecordedFollowUp>>;
  /** Shows the step, and resolves once the browser has painted it. */
  show(step: Step): Promise<void>;
}

/** Bytes as base64. They are turned in pieces, since a function takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const PIECE = 0x6000;
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join("");
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
  return await recordWord(input, delivery);
}

/** Logs a Word file that is already downloaded. */
export async function recordWord(input: FollowUpInput, delivery: Delivery): Promise<Outcome> {
  await delivery.show("recording");
  const reply = await delivery.recordFollowUp(input);
  return reply.ok ? { kind: "wordDone" } : { kind: "wordNotRecorded", error: reply.error };
}
