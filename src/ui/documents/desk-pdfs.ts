// The desk's maker of PDFs, which Google has none of.
import type { DeskPdfs, PdfProblem } from "../../contract/desk-pdfs";
import { fromBase64, toBase64 } from "./base64";

declare global {
  interface Window {
    readonly deskPdfs?: DeskPdfs;
  }
}

/** Null at Google, and on a desk without LibreOffice. */
export function deskPdfs(): DeskPdfs | null {
  return window.deskPdfs ?? null;
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** By which the desk opens it. */
  readonly id: string;
}

/** Why there is no PDF. `gone`: the desk could not be asked. */
export type PdfFailure = PdfProblem | "gone";

/** @param name The PDF's own name. */
export async function pdfOf(docx: Uint8Array, name: string): Promise<PdfFile | PdfFailure> {
  const answer = await deskPdfs()?.make({ name, content: toBase64(docx) });
  if (!answer) return "gone";
  return answer.kind === "made" ? { bytes: fromBase64(answer.content), id: answer.id } : answer.kind;
}

/** "uppföljning Pajala.pdf" of "uppföljning Pajala.docx". */
export function pdfName(name: string): string {
  return `${name.replace(/\.docx$/i, "")}.pdf`;
}
