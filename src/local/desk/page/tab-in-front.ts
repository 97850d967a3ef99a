// The tab that was in front is in front again when the page is loaded anew. The browser forgets it with its own tab.
import type { Desk } from "./work/desk";

/** The address has the desk's secret in it, so that one workbook's tab is never another's. */
const keyOf = (address: string) => `front ${address}`;

/** Brings the tab to the front that was there when the page was left, and remembers from then on which one is. */
export async function startWithTabInFront(
  desk: Desk,
  address: string,
  storage: Pick<Storage, "getItem" | "setItem">,
): Promise<void> {
  const before = storage.getItem(keyOf(address));
  await desk.start();
  const { state } = desk.snapshot();
  if (before !== null && state?.sheets.some(({ name }) => name === before)) desk.showSheet(before);
  desk.subscribe(() => {
    const { sheet } = desk.snapshot();
    if (sheet !== null && sheet !== storage.getItem(keyOf(address))) storage.setItem(keyOf(address), sheet);
  });
}
