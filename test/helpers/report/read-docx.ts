// A Word file read back as a reader meets it: paragraphs by style, tables under their captions, pictures by their text.
import { strFromU8, unzipSync } from "fflate";

export interface ReadParagraph {
  readonly kind: "paragraph";
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

export interface ReadTable {
  readonly kind: "table";
  /** Without its number. */
  readonly caption: string;
  /** Header first; a cell is its text. */
  readonly rows: readonly (readonly string[])[];
  readonly xml: string;
}

export interface ReadPicture {
  readonly kind: "picture";
  readonly caption: string;
  readonly alternative: string;
  readonly id: string;
}

export type ReadBlock = ReadParagraph | ReadTable | ReadPicture;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescaped(text: string): string {
  return text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}

export function textIn(xml: string): string {
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join("");
  return unescaped(runs).replaceAll("\u00a0", " ");
}

/** Elements of this name; none of them holds another of its kind here. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}[ >].*?</${name}>`, "gs"))].map((match) => match[0]);
}

export function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

export function blocksOf(bytes: Uint8Array): ReadBlock[] {
  const xml = partOf(bytes, "word/document.xml");
  let caption = "";
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gs)].map(([part]): ReadBlock => {
    if (part.startsWith("<w:tbl>")) {
      const rows = elements(part, "w:tr").map((row) => elements(row, "w:tc").map(textIn));
      return { kind: "table", caption, rows, xml: part };
    }
    const picture = /<wp:docPr ([^>]*)>/.exec(part)?.[1];
    if (picture !== undefined) {
      const attribute = (name: string) => unescaped(new RegExp(`${name}="([^"]*)"`).exec(picture)?.[1] ?? "");
      return { kind: "picture", caption, alternative: attribute("descr"), id: attribute("id") };
    }
    const style = /<w:pStyle w:val="([^"]+)"/.exec(part)?.[1] ?? "";
    if (style === "Caption") caption = textIn(part).replace(/^\S+ \d+\. /, "");
    return { kind: "paragraph", style, text: textIn(part), xml: part };
  });
}

/** The rows below the header of the table with this caption; throws when there is none. */
export function tableRows(blocks: readonly ReadBlock[], caption: string): readonly (readonly string[])[] {
  const table = blocks.find((block) => block.kind === "table" && block.caption === caption);
  if (table?.kind !== "table") throw new Error(`no table ${caption}`);
  return table.rows.slice(1);
}

export function hasTable(blocks: readonly ReadBlock[], caption: string): boolean {
  return blocks.some((block) => block.kind === "table" && block.caption === caption);
}
