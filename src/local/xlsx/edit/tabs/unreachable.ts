// Parts that nothing refers to any more go with what referred to them. A part that nothing referred to before is left
// alone: it may mean something to the program that put it there.

import { relationsOf } from "../../../../xlsx/package/relations";
import type { Parts } from "../../../../xlsx/package/unzip";
import type { PackageDraft } from "../../package/package-draft";

/** Every part that can be reached from the package by relations. */
export function reachableParts(parts: Parts): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target, isOutside } of relationsOf(parts, path).values()) {
      if (isOutside || found.has(target) || !parts[target]) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

export function removeUnreachable(draft: PackageDraft, before: ReadonlySet<string>): void {
  const now = reachableParts(draft.parts);
  for (const path of before) if (!now.has(path)) draft.remove(path);
}
