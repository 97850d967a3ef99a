import { startWithTabInFront } from "../../../../../src/local/desk/page/tab-in-front";
import type { Desk } from "../../../../../src/local/desk/page/work/desk";

/** What the browser keeps for one of its tabs. */
function storageOf(): Pick<Storage, "getItem" | "setItem"> {
  const texts = new Map<string, string>();
  return { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text) };
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

test("the tab that was in front is in front again, in the same workbook", async () => {
  const storage = storageOf();
  const first = deskOf(TABS);
  await startWithTabInFront(first, "/hemlig", storage);
  expect(first.snapshot().sheet).toBe("Sammanställning");
  first.showSheet("Aktiviteter");
  const again = deskOf(TABS);
  await startWithTabInFront(again, "/hemlig", storage);
  expect(again.snapshot().sheet).toBe("Aktiviteter");
  const other = deskOf(TABS);
  await startWithTabInFront(other, "/annan", storage);
  expect(other.snapshot().sheet).toBe("Sammanställning");
});

test("a tab that is gone is not looked for", async () => {
  const storage = storageOf();
  const first = deskOf(TABS);
  await startWithTabInFront(first, "/hemlig", storage);
  first.showSheet("Aktiviteter");
  const again = deskOf(TABS.slice(0, 2));
  await startWithTabInFront(again, "/hemlig", storage);
  expect(again.snapshot().sheet).toBe("Sammanställning");
});
