// The tab that was in front is in front again when the page is loaded anew. It stands in the state of the page's own place
// in the browser's history: the browser keeps nothing else of the desk, and forgets that with its tab.
import type { Desk } from "./work/desk";

const frontIn = (state: unknown): string | null =>
  typeof state === "object" && state !== null && "front" in state && typeof state.front === "string"
    ? state.front
    : null;

/** Brings the tab to the front that was there when the page was left, and remembers from then on which one is. */
export async function startWithTabInFront(desk: Desk, history: Pick<History, "state" | "replaceState">): Promise<void> {
  const before = frontIn(history.state);
  await desk.start();
  const { state } = desk.snapshot();
  if (before !== null && state?.sheets.some(({ name }) => name === before)) desk.showSheet(before);
  desk.subscribe(() => {
    const { sheet } = desk.snapshot();
    if (sheet !== null && sheet !== frontIn(history.state)) history.replaceState({ front: sheet }, "");
  });
}
