// The IDs of the headings that tables and lists link to.
import type { ReportModel } from "../../domain/follow-up/model";
import type { Run } from "./blocks";

/** "focus1": the ID of a focus area's heading. `index` counts from 0. */
export function focusAnchor(index: number): string {
  return `focus${index + 1}`;
}

/** "focus1p2": the ID of a promise's heading. Both numbers count from 0. */
export function promiseAnchor(focus: number, promise: number): string {
  return `${focusAnchor(focus)}p${promise + 1}`;
}

/** The ID of each promise's heading by the promise's own ID. When two promises share an ID, the first one is kept. */
export function promiseAnchors(model: ReportModel): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  model.focuses.forEach((focus, index) => {
    focus.promises.forEach(({ judgement }, number) => {
      const { id } = judgement.commitment;
      if (!anchors.has(id)) anchors.set(id, promiseAnchor(index, number));
    });
  });
  return anchors;
}

/** The promise's ID as a link to its heading, or as plain text when the document has no such heading. */
export function promiseLink(id: string, anchors: ReadonlyMap<string, string>): Run {
  const goesTo = anchors.get(id);
  return goesTo === undefined ? { text: id } : { text: id, goesTo };
}
