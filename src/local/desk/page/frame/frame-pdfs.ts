// PDFs for a page in the desk's frame: the desk makes them, and a message says what came of each.
import type { DeskPdfs, PdfAnswer } from "../../../../contract/desk-pdfs";
import type { FrameMessage, HostMessage } from "./frame-protocol";

export interface FramePdfs {
  /** What the page is given. */
  readonly maker: DeskPdfs;
  hear(message: Extract<HostMessage, { kind: "pdf" }>): void;
}

export function createFramePdfs(tell: (message: FrameMessage) => void): FramePdfs {
  const waiting = new Map<number, (answer: PdfAnswer | null) => void>();
  let lastId = 0;
  return {
    maker: {
      make: ({ name, content }) =>
        new Promise((resolve) => {
          lastId += 1;
          waiting.set(lastId, resolve);
          tell({ kind: "pdf", id: lastId, name, content });
        }),
      open: (pdf) => tell({ kind: "openPdf", pdf }),
    },
    hear({ id, pdf }) {
      waiting.get(id)?.(pdf);
      waiting.delete(id);
    },
  };
}
