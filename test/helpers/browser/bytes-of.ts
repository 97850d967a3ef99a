// What a page gave away as a file.
import { buffer } from "node:stream/consumers";
import type { Download } from "playwright-core";

/** The browser may belong to another process, whose files have no path here. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
