// From composed report to delivered document: written, handed over, and logged. Every step can fail by itself.

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
  /** The document is in Drive, but not in Uppföljningar. */
  | { readonly kind: "googleNotRecorded"; readonly url: string }
  | { readonly kind: "wordDone" }
  /** The file is with its maker, but not in Uppföljningar. */
  | { readonly kind: "wordNotRecorded"; readonly error: ReplyError }
  /** What was written in the dialog isn't in the workbook; no document was made. */
  | { readonly kind: "textsNotSaved" }
  | { readonly kind: "makingFailed"; readonly detail: string };

/** What delivery needs from the page around it. */
export interface Delivery {
  render(document: ReportDocument): Promise<Uint8Array>;
  /** Gives the file to the maker. */
  save(bytes: Uint8Array, fileName: string): void;
  createDocument(input: FollowUpInput & { readonly content: string }): Promise<Reply<RecordedFollowUp>>;
  recordFollowUp(input: FollowUpInput): Promise<Reply<RecordedFollowUp>>;
  /** Shows the step, and comes back when it has been shown. */
  show(step: Step): Promise<void>;
}

/** Bytes as base64, in pieces that no engine's argument limit minds. */
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

/** The Google document; one that was made but not logged answers with its address in the error's detail. */
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

/** The Word file is in its maker's hands before anyone tries to log it. */
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

export async function recordWord(input: FollowUpInput, delivery: Delivery): Promise<Outcome> {
  await delivery.show("recording");
  const reply = await delivery.recordFollowUp(input);
  return reply.ok ? { kind: "wordDone" } : { kind: "wordNotRecorded", error: reply.error };
}
