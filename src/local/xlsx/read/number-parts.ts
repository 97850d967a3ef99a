// Closes gaps in the numbers of parts before the library gets a file. It names a sheet's first part of notes by how
// many such parts there are; with a gap, that is another sheet's part, and the two sheets would share their notes.

import { strFromU8, strToU8 } from "fflate";
import { unzipParts, zipOf } from "../package/zip";

/** The families of parts, by the start of their path; a number and an ending follow. */
const FAMILIES = [
  { start: "xl/comments", end: ".xml" },
  { start: "xl/drawings/vmlDrawing", end: ".vml" },
] as const;

type Family = (typeof FAMILIES)[number];

function numbersOf(paths: readonly string[], { start, end }: Family): number[] {
  return paths
    .filter((path) => path.startsWith(start) && path.endsWith(end))
    .map((path) => Number(path.slice(start.length, -end.length)))
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
}

/** The file with every family numbered from 1 without gaps; the same bytes where it was so already. */
export function closeNumberGaps(bytes: Uint8Array): Uint8Array {
  let parts = unzipParts(bytes);
  let isChanged = false;
  for (const family of FAMILIES) {
    const numbers = numbersOf(Object.keys(parts), family);
    if (numbers.every((number, index) => number === index + 1)) continue;
    const renumbered = new Map(numbers.map((number, index) => [number, index + 1]));
    const name = new RegExp(
      `(\\b${family.start.slice(family.start.lastIndexOf("/") + 1)})(\\d+)(?=\\${family.end}\\b)`,
      "g",
    );
    const rename = (text: string) =>
      text.replace(name, (_all, word: string, number: string) => word + (renumbered.get(Number(number)) ?? number));
    const isNaming = (path: string) => path.endsWith(".rels") || path === "[Content_Types].xml";
    parts = Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path.startsWith(family.start) ? rename(path) : path,
        isNaming(path) ? strToU8(rename(strFromU8(part))) : part,
      ]),
    );
    isChanged = true;
  }
  return isChanged ? zipOf(parts) : bytes;
}
