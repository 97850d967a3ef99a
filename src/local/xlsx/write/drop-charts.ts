// Takes single charts out of a file with all that belongs to them. The library deletes charts by cell: it would take
// every chart that lies there, and leave their parts behind.

import { strToU8 } from "fflate";
import type { ChartOrigin } from "../../runtime/model/chart";
import { relationsOf } from "../package/relations";
import { attributes } from "../package/xml";
import { partText, unzipParts, zipOf } from "../package/zip";
import { ANCHOR, chartRelationOf } from "../read/charts";

const CONTENT_TYPES = "[Content_Types].xml";

const relationsPath = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

/** The file without the charts. */
export function dropCharts(bytes: Uint8Array, dropped: readonly ChartOrigin[]): Uint8Array {
  if (dropped.length === 0) return bytes;
  const parts: Record<string, Uint8Array> = { ...unzipParts(bytes) };
  const gone = new Set<string>();
  for (const drawing of new Set(dropped.map((origin) => origin.drawing))) {
    const ids = dropped.filter((origin) => origin.drawing === drawing).map((origin) => origin.relation);
    const relations = relationsOf(parts, drawing);
    for (const id of ids) {
      const chart = relations.get(id)?.target;
      if (chart === undefined) continue;
      // Newer programs keep a chart's colours and styles in parts of their own.
      const beside = [...relationsOf(parts, chart).values()].map(({ target }) => target);
      for (const path of [chart, relationsPath(chart), ...beside.filter((path) => path.startsWith("xl/charts/"))]) {
        gone.add(path);
      }
    }
    edit(parts, drawing, (xml) => xml.replace(ANCHOR, (anchor) => (isOf(ids, chartRelationOf(anchor)) ? "" : anchor)));
    edit(parts, relationsPath(drawing), (xml) => without(xml, "Relationship", (read) => isOf(ids, read["Id"] ?? null)));
  }
  edit(parts, CONTENT_TYPES, (xml) => without(xml, "Override", (read) => gone.has((read["PartName"] ?? "").slice(1))));
  for (const path of gone) delete parts[path];
  return zipOf(parts);
}

const isOf = (ids: readonly string[], id: string | null): boolean => id !== null && ids.includes(id);

function edit(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const xml = partText(parts, path);
  if (xml !== null) parts[path] = strToU8(change(xml));
}

/** The XML without the empty elements of this name for which `test` holds. */
function without(xml: string, name: string, isGone: (read: Record<string, string>) => boolean): string {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*?(?:/>|>\\s*</(?:\\w+:)?${name}\\s*>)`, "g");
  return xml.replace(pattern, (element) => (isGone(attributes(element)) ? "" : element));
}
