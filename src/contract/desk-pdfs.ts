// What the desk makes for its pages and Google doesn't: PDFs of the documents.
import * as z from "zod/mini";
import { validate } from "./validation";

const pdfRequest = z.object({
  /** The PDF's own name. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The Word file's bytes as base64. */
  content: z.string().check(z.regex(/^[A-Za-z0-9+/]+=*$/)),
});
export type PdfRequest = Readonly<z.infer<typeof pdfRequest>>;

/** `failed`: LibreOffice ended without a file. `late`: it was ended before it was done. */
export type PdfProblem = "failed" | "late";

/** `id` opens the PDF in a window of its own; `content` is its bytes as base64. */
export type PdfAnswer =
  | { readonly kind: "made"; readonly id: string; readonly content: string }
  | { readonly kind: PdfProblem };

/** What a page finds as `window.deskPdfs` where there is a desk with a LibreOffice around it. */
export interface DeskPdfs {
  /** Null when the desk could not be asked. */
  make(request: PdfRequest): Promise<PdfAnswer | null>;
  /** Opens a PDF that was made. */
  open(id: string): void;
}

/** What is to become a PDF; null when it was anything else that was sent. */
export function readPdfRequest(sent: unknown): PdfRequest | null {
  const reply = validate(pdfRequest, sent);
  return reply.ok ? reply.value : null;
}
