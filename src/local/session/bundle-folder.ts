// The built add-on as it would be pushed to Google: the server's scripts, the manifest and the pages.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, parseManifest } from "../runtime/manifest";

export interface Bundle {
  /** All script files as one text, since Google runs them in one world. */
  readonly source: string;
  readonly manifest: Manifest;
  /** The pages by name, without ".html". */
  readonly pages: ReadonlyMap<string, string>;
}

/** @throws the system's own error when the folder holds no built add-on. */
export function readBundle(folder: string): Bundle {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const files = readdirSync(folder);
  const pages = files.filter((name) => name.endsWith(".html"));
  const scripts = files.filter((name) => name.endsWith(".js")).toSorted();
  return {
    source: scripts.map(read).join("\n"),
    manifest: parseManifest(read("appsscript.json")),
    pages: new Map(pages.map((name) => [name.replace(/\.html$/, ""), read(name)])),
  };
}
