// The IDs that the promises of a text get in a workbook: the numbers that the text itself gives them, so that what was
// signed and the workbook call them the same, or else numbers by focus area.
import { distinctNames } from "../book/words";
import type { PromiseDraft } from "./promise-draft";
import type { ProposedBook } from "./propose-commitments";

/** What may stand before a promise on its line, and nothing else: "2. ", "• Löfte 2.1: ". */
const NUMBER_BEFORE = /^[\s#*•–-]*(?:(?:medborgar)?löfte\s+)?([1-9]\d?(?:\.[1-9]\d?)?)(?:[.):]\s*|\s+)(?:[-–]\s*)?$/iu;

function numberBefore(source: string, start: number): string {
  const line = source.slice(source.slice(0, start).lastIndexOf("\n") + 1, start);
  return NUMBER_BEFORE.exec(line)?.[1] ?? "";
}

/** Whether the IDs are one for each, and no two the same. */
export const areIdsFor = (ids: readonly string[], count: number): boolean =>
  ids.length === count && ids.every((id) => id !== "") && new Set(ids).size === count;

/** The areas by their names, in order: those that only a promise names come last. */
export function areaNames(
  areas: readonly { readonly name: string }[],
  promises: readonly { readonly focus: string }[],
): string[] {
  return distinctNames([...areas.map(({ name }) => name), ...promises.map(({ focus }) => focus)]).filter(
    (name) => name !== "",
  );
}

/** "2.1": the first promise of the second focus area. Those without an area come first. */
export function idsByArea(
  promises: readonly { readonly focus: string }[],
  areas: readonly { readonly name: string }[],
): string[] {
  const names = areaNames(areas, promises);
  const counts = new Map<string, number>();
  const order = promises.some(({ focus }) => focus === "") ? ["", ...names] : names;
  return promises.map(({ focus }) => {
    const count = (counts.get(focus) ?? 0) + 1;
    counts.set(focus, count);
    return `${order.indexOf(focus) + 1}.${count}`;
  });
}

/**
 * The IDs of all drafts in their order: the text's own numbers where each of them has one and no two the same, else
 * by their areas.
 *
 * @param source The text that was pasted.
 */
export function promiseIds(
  source: string,
  drafts: readonly Pick<PromiseDraft, "spans" | "rule">[],
  { focusAreas }: Pick<ProposedBook, "focusAreas">,
): readonly string[] {
  const own = drafts.map(({ spans: [first] }) => (first === undefined ? "" : numberBefore(source, first.start)));
  if (areIdsFor(own, drafts.length)) return own;
  const rules = drafts.map(({ rule }) => rule);
  const inUse = new Set(rules.map(({ focus }) => focus));
  return idsByArea(
    rules,
    focusAreas.filter(({ name }) => inUse.has(name)),
  );
}
