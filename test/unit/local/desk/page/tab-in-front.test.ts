import { startWithTabInFront } from "../../../../../src/local/desk/page/tab-in-front";
import type { Desk } from "../../../../../src/local/desk/page/work/desk";

/** The page's place in the browser's history, which a reload keeps. */
function placeInHistory(): Pick<History, "state" | "replaceState"> {
  const place: { state: unknown; replaceState(next: unknown): void } = {
    state: null,
    replaceState(next) {
      place.state = structuredClone(next);
    },
  };
  return place;
}

/** A desk that opens on its first tab, as far as the one in front goes. */
function deskOf(names: readonly string[]) {
  let sheet: string | null = null;
  const listeners: (() => void)[] = [];
  const show = (name: string) => {
    sheet = name;
    for (const listener of listeners) listener();
  };
  const desk = {
    snapshot: () => ({ state: { sheets: names.map((name) => ({ name })) }, sheet }),
    subscribe: (listener: () => void) => void listeners.push(listener),
    start: async () => show(names[0] ?? ""),
    showSheet: show,
  };
  return desk as unknown as Desk;
}

const TABS = ["Sammanställning", "Löften", "Aktiviteter"];

test("the tab that was in front is in front again, and a page of its own begins with the first", async () => {
  const place = placeInHistory();
  const first = deskOf(TABS);
  await startWithTabInFront(first, place);
  expect(first.snapshot().sheet).toBe("Sammanställning");
  first.showSheet("Aktiviteter");
  const again = deskOf(TABS);
  await startWithTabInFront(again, place);
  expect(again.snapshot().sheet).toBe("Aktiviteter");
  const other = deskOf(TABS);
  await startWithTabInFront(other, placeInHistory());
  expect(other.snapshot().sheet).toBe("Sammanställning");
});

test("a tab that is gone is not looked for", async () => {
  const place = placeInHistory();
  const first = deskOf(TABS);
  await startWithTabInFront(first, place);
  first.showSheet("Aktiviteter");
  const again = deskOf(TABS.slice(0, 2));
  await startWithTabInFront(again, place);
  expect(again.snapshot().sheet).toBe("Sammanställning");
});
