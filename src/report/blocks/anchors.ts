// Where each promise stands in the document, so that tables and lists can lead to it.
import type { ReportModel } from "../../domain/follow-up/model";
import type { Run } from "./blocks";

/** ID of the heading of a focus area. */
export function focusAnchor(index: number): string {
  return `focus${index + 1}`;
}

export function promiseAnchor(focus: number, promise: number): string {
  return `${focusAnchor(focus)}p${promise + 1}`;
}

/** The heading of each promise by the promise's ID; of two promises with one ID, the first. */
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

/** The promise's ID, leading to its heading where the document has one. */
export function promiseLink(id: string, anchors: ReadonlyMap<string, string>): Run {
  const goesTo = anchors.get(id);
  return goesTo === undefined ? { text: id } : { text: id, goesTo };
}
