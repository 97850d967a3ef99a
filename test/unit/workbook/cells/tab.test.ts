// Tabs with their columns found, whatever order and spelling people give them.
import { cellAt, findTab, tabsFrom } from "../../../../src/workbook/cells/tab";
import { ACTIONS, ACTIVITIES, COMMITMENTS } from "../../../../src/workbook/schema/tabs";

const OWN = { name: "Bilder", rows: [["Datum"], ["2022-03-04"]] };

test("columns are found by their headers in any order, case and spacing, and rows are counted from 0", () => {
  const rows = [
    [" läge", "Eget", "AKTIVITET-ID ", "Datum"],
    ["Planerad", "x", "A1"],
  ];
  const tab = findTab(tabsFrom([{ name: "aktiviteter", rows }]), ACTIVITIES);
  expect(tab).toMatchObject({ name: "aktiviteter", columns: { id: 2, date: 3, state: 0, place: -1 } });
  expect(tab?.missing).not.toContain("state");
  expect(tab && [cellAt(tab, 1, tab.columns.id), cellAt(tab, 1, tab.columns.date)]).toEqual(["A1", ""]);
  expect(tab && [cellAt(tab, 1, tab.columns.place), cellAt(tab, 9, 0)]).toEqual(["", ""]);
});

test("of equal headers the first counts, and the others are told of", () => {
  const tab = findTab(tabsFrom([{ name: "Aktiviteter", rows: [["Datum", "Plats", "datum"]] }]), ACTIVITIES);
  expect(tab?.columns.date).toBe(0);
  expect(tab?.duplicates).toEqual([{ field: "date", column: 2 }]);
});

test("people's own tabs and the summary are none of ours; of two with one name the first is read", () => {
  const tabs = tabsFrom([
    { name: "Sammanställning", rows: [] },
    { name: "Löften", rows: [["Löfte-ID"]] },
    OWN,
    { name: "löften", rows: [] },
  ]);
  expect(tabs.own.map(({ name }) => name)).toEqual(["Löften"]);
  expect(tabs.others.map(({ name }) => name)).toEqual(["Sammanställning", "Bilder"]);
  expect(findTab(tabs, COMMITMENTS)?.columns.id).toBe(0);
  expect(findTab(tabs, ACTIONS)).toBeUndefined();
});

test.each(["Aktiviteter ", " aktiviteter", "Aktivi\u00adteter", "Aktiviteter\u200b", "AKTIVITETER\u00a0"])(
  "the tab %j is Aktiviteter",
  (name) => {
    expect(findTab(tabsFrom([{ name, rows: [["Datum"]] }]), ACTIVITIES)?.name).toBe(name);
  },
);

test("a name with its letters in parts is the same name", () => {
  expect(findTab(tabsFrom([{ name: "Lo\u0308ften", rows: [] }]), COMMITMENTS)?.schema).toBe(COMMITMENTS);
});

test("of two tabs with one name the one that is spelt right is read, and the other is told of", () => {
  const right = { name: "Löften", rows: [["Löfte-ID"]] };
  const double = { name: "Löften ", rows: [["Fel"]] };
  for (const order of [
    [right, double],
    [double, right],
  ]) {
    const tabs = tabsFrom(order);
    expect(findTab(tabs, COMMITMENTS)?.columns.id).toBe(0);
    expect(tabs.doubles).toEqual([{ schema: COMMITMENTS, name: "Löften " }]);
  }
  expect(tabsFrom([right], ["Löften ", "Löften"]).doubles).toEqual([{ schema: COMMITMENTS, name: "Löften " }]);
  expect(tabsFrom([right]).doubles).toEqual([]);
});
