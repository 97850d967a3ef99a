// Tells what this program has written from what people keep. Their files are never written over unasked.
import { existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import { GENERATOR_TAG } from "../../report/blocks/generator";
import { partText, unzipParts } from "../../xlsx/package/unzip";
import { readPlainFile } from "../plain-file";
import { csvOf } from "../tidy/csv";
import { PROMISE_FIELDS } from "../tidy/promise-table";
import { unpack } from "../xlsx/package/zip";

/**
 * The day of the figures is the day a document of ours was made and last changed, at noon; whoever saves it again changes
 * the latter (ECMA-376 part 2, Core Properties).
 */
const UNCHANGED = /<dcterms:created [^>]*>(\d{4}-\d\d-\d\dT12:00:00Z)<\/dcterms:created><dcterms:modified [^>]*>\1</;

const isOwnDocument = (bytes: Uint8Array): boolean => {
  unpack(bytes);
  return UNCHANGED.test(partText(unzipParts(bytes), "docProps/core.xml") ?? "");
};

/** What the files of each ending have that others don't. A PDF may have been signed, which nobody sees on it. */
const IS_OWN: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  ".docx": isOwnDocument,
  ".html": (bytes) => Buffer.from(bytes).includes(GENERATOR_TAG),
  ".csv": (bytes) => Buffer.from(bytes).toString("utf8").startsWith(csvOf(PROMISE_FIELDS, [])),
  ".json": (bytes) => /^\{\s*"asOf": "[^"]*",\s*"policeArea": "/.test(Buffer.from(bytes).toString("utf8")),
};

/** Whether a file may be written over: there is none, it is empty, or it is as this program wrote it. */
export function mayBeReplaced(path: string): boolean {
  if (!existsSync(path) || statSync(path).size === 0) return true;
  try {
    return IS_OWN[extname(path).toLowerCase()]?.(readPlainFile(path)) ?? false;
  } catch {
    // What can't be read as one of ours is somebody's.
    return false;
  }
}
