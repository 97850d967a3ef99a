// PDFs of the documents that the add-on's pages make, by the LibreOffice of this machine. The desk goes on meanwhile.
import { randomBytes } from "node:crypto";
import type { PdfAnswer, PdfProblem, PdfRequest } from "../../../contract/desk-pdfs";

export interface MadePdf {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Office {
  /** Whether this machine has a LibreOffice. */
  readonly isThere: boolean;
  /** One at a time, in the order in which they were asked for. */
  make(request: PdfRequest): Promise<PdfAnswer>;
  /** One of the latest PDFs; null for any other ID. */
  made(id: string): MadePdf | null;
  /** Ends what is being made. */
  close(): Promise<void>;
}

type Convert = (docx: Uint8Array, stop: AbortSignal) => Promise<Uint8Array | PdfProblem>;

/** PDFs that are kept to be opened. */
const KEPT = 4;

/** @param convert Null where there is no LibreOffice. */
export function openOffice(convert: Convert | null): Office {
  const kept = new Map<string, MadePdf>();
  const stopping = new AbortController();
  let latest: Promise<unknown> = Promise.resolve();
  const makeNow = async ({ name, content }: PdfRequest): Promise<PdfAnswer> => {
    if (convert === null || stopping.signal.aborted) return { kind: "failed" };
    const bytes = await convert(Buffer.from(content, "base64"), stopping.signal);
    if (typeof bytes === "string") return { kind: bytes };
    const id = randomBytes(16).toString("hex");
    kept.set(id, { name, bytes });
    const oldest = kept.keys().next();
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
    return { kind: "made", id, content: Buffer.from(bytes).toString("base64") };
  };
  return {
    isThere: convert !== null,
    make(request) {
      const next = latest.then(() => makeNow(request));
      latest = next.catch(() => undefined);
      return next;
    },
    made: (id) => kept.get(id) ?? null,
    async close() {
      stopping.abort();
      await latest;
    },
  };
}
