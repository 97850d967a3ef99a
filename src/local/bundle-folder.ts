// The built add-on as it would be pushed to Google: the server's script, the manifest and the pages.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, parseManifest } from "./runtime/manifest";

export interface Bundle {
  readonly source: string;
  readonly manifest: Manifest;
  /** By name without ".html". */
  readonly pages: ReadonlyMap<string, string>;
}

/** Throws the system's own error when the folder holds no built add-on. */
export function readBundle(folder: string): Bundle {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return {
    source: read("server.js"),
    manifest: parseManifest(read("appsscript.json")),
    pages: new Map(pages.map((name) => [name.replace(/\.html$/, ""), read(name)])),
  };
}
