// Rows held on a day to come are told of; they are no rows that can't be read.
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { findHeldInFuture } from "../../../../src/workbook/mending/find-held-in-future";
import { day } from "../../../helpers/make";
import { aWorkbook, type RowByHeader } from "../../../helpers/tabs";

const row = (told: RowByHeader): RowByHeader => ({ Aktivitetstyp: "Patrull", ...told });

test.each<[string, RowByHeader, boolean]>([
  ["held tomorrow", { Datum: "2022-07-01", Läge: "genomförd" }, true],
  ["held today", { Datum: "2022-06-30", Läge: "Genomförd" }, false],
  ["booked tomorrow", { Datum: "2022-07-01", Läge: "Planerad" }, false],
  ["tomorrow without a state", { Datum: "2022-07-01" }, false],
  ["struck tomorrow", { Datum: "2022-07-01", Läge: "Struken" }, false],
  ["on a day that can't be read", { Datum: "i juli", Läge: "Genomförd" }, false],
])("%s", (_name, told, isFound) => {
  const tabs = tabsFrom(aWorkbook({ Aktiviteter: [row({ Datum: "2022-01-01" }), row(told)] }));
  const finding = { kind: "heldInFuture", tab: "Aktiviteter", row: 3, column: "Läge", value: "2022-07-01" };
  expect(findHeldInFuture(tabs, day("2022-06-30"))).toEqual(isFound ? [finding] : []);
});

test("a workbook without activities has none", () => {
  expect(findHeldInFuture(tabsFrom([]), day("2022-06-30"))).toEqual([]);
});
