// What a page in a frame and the desk's page say to each other.

import type { PdfAnswer, PdfRequest } from "../../../../contract/desk-pdfs";
import type { Keeping } from "../../server/wire";

export type FrameMessage =
  | { readonly kind: "run"; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | ({ readonly kind: "keep" } & Keeping)
  | ({ readonly kind: "pdf"; readonly id: number } & PdfRequest)
  | { readonly kind: "openPdf"; readonly pdf: string }
  | { readonly kind: "close" }
  | { readonly kind: "size"; readonly width?: number; readonly height?: number }
  | { readonly kind: "focusEditor" }
  | { readonly kind: "key"; readonly key: "Escape" | "F6"; readonly shift: boolean };

export type HostMessage =
  | {
      readonly kind: "result";
      readonly id: number;
      /** The value as JSON: a large one is read in a tenth of the time that the browser takes to copy it. */
      readonly json: string;
      /** Null when the call went well. */
      readonly error: string | null;
    }
  /** Null when the desk could not be asked. */
  | { readonly kind: "pdf"; readonly id: number; readonly pdf: PdfAnswer | null }
  /** Somebody else than the page has changed the workbook. */
  | { readonly kind: "changed" }
  /** Whether what the page stored last could be kept. */
  | { readonly kind: "kept"; readonly isKept: boolean };

/** A message from a frame; null for anything else, since a page may send whatever it likes. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (typeof data !== "object" || data === null || !("kind" in data)) return null;
  const part = data as Record<string, unknown>;
  const isLength = (value: unknown) => value === undefined || (typeof value === "number" && Number.isFinite(value));
  switch (part["kind"]) {
    case "run":
      return typeof part["id"] === "number" && typeof part["name"] === "string" && Array.isArray(part["args"])
        ? { kind: "run", id: part["id"], name: part["name"], args: part["args"] }
        : null;
    case "keep": {
      const { key, text } = part;
      return typeof key === "string" && (typeof text === "string" || text === null)
        ? { kind: "keep", key, text }
        : null;
    }
    case "pdf": {
      const { id, name, content } = part;
      return typeof id === "number" && typeof name === "string" && typeof content === "string"
        ? { kind: "pdf", id, name, content }
        : null;
    }
    case "openPdf":
      return typeof part["pdf"] === "string" ? { kind: "openPdf", pdf: part["pdf"] } : null;
    case "size":
      return isLength(part["width"]) && isLength(part["height"]) ? (data as FrameMessage) : null;
    case "key":
      return part["key"] === "Escape" || part["key"] === "F6"
        ? { kind: "key", key: part["key"], shift: part["shift"] === true }
        : null;
    case "close":
    case "focusEditor":
      return { kind: part["kind"] };
    default:
      return null;
  }
}
