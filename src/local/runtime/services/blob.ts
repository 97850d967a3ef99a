// Blob: bytes with a type and a name. Bytes are signed in Apps Script, -128 to 127, as Java's are.
// https://developers.google.com/apps-script/reference/base/blob

import type { Execution } from "../execution";
import { ServiceError } from "../service-error";

export type Blob = GoogleAppsScript.Base.Blob;

export interface BlobContent {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

const contents = new WeakMap<object, BlobContent>();

/** @throws ServiceError for anything but a Blob. */
export function blobContent(blob: unknown): BlobContent {
  const content = typeof blob === "object" && blob !== null ? contents.get(blob) : undefined;
  if (!content) throw new ServiceError("The parameters don't match the method signature: a Blob is needed.");
  return content;
}

export function blobBytes(blob: unknown): Uint8Array {
  return blobContent(blob).bytes;
}

export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes));
}

export function makeBlob(execution: Execution, from: BlobContent): Blob {
  const content = { ...from };
  const blob: Blob = execution.service<Blob>("Blob", {
    getBytes: () => signedBytes(content.bytes),
    getContentType: () => content.contentType,
    getName: () => content.name,
    getDataAsString: () => Buffer.from(content.bytes).toString("utf8"),
    setName: (name: string) => {
      content.name = name;
      return blob;
    },
    setContentType: (contentType: string | null) => {
      content.contentType = contentType;
      return blob;
    },
  });
  contents.set(blob, content);
  return blob;
}
