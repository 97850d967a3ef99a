// Rows of the same day, type and place as one above them are told of, and both count.
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { findAlikeRows } from "../../../../src/workbook/mending/find-alike-rows";
import { aTab, aWorkbook, PATROLS, type RowByHeader } from "../../../helpers/tabs";

const patrol: RowByHeader = {
  "Aktivitet-ID": "A-1",
  Datum: "2022-04-08",
  Aktivitetstyp: "Patrull",
  Plats: "Torget",
};
const found = (rows: readonly RowByHeader[]) => {
  const tabs = tabsFrom(aWorkbook({ Löften: [PATROLS], Aktiviteter: rows }));
  return findAlikeRows(tabs, decodeBook(tabs));
};
const finding = (row: number, value: string, unlisted = 0) => ({
  ...{ kind: "alike", tab: "Aktiviteter", column: "Aktivitetstyp", row, value, unlisted },
});

test.each<[string, first: RowByHeader, second: RowByHeader, isAlike: boolean]>([
  ["all alike", {}, {}, true],
  ["in other case and spacing", {}, { Aktivitetstyp: "patrull", Plats: " TORGET " }, true],
  ["with another note and amount", {}, { Beskrivning: "En till", Antal: 2 }, true],
  ["booked", {}, { Läge: "Planerad" }, true],
  [
    "without a type, of the same promise",
    { Aktivitetstyp: "", Löften: "1.1" },
    { Aktivitetstyp: "", Löften: "1.1" },
    true,
  ],
  ["another day", {}, { Datum: "2022-04-09" }, false],
  ["another type", {}, { Aktivitetstyp: "Möte" }, false],
  ["another place", {}, { Plats: "Skolan" }, false],
  ["the second called off", {}, { Läge: "Inställd" }, false],
  ["the first called off", { Läge: "Inställd" }, {}, false],
  ["struck", {}, { Läge: "Struken" }, false],
])("%s", (_name, first, second, isAlike) => {
  const rows = [
    { ...patrol, ...first },
    { ...patrol, "Aktivitet-ID": "A-2", ...second },
  ];
  expect(found(rows)).toEqual(isAlike ? [finding(3, "A-1")] : []);
});

test("a third is like the first, and a row without an ID is named by its place", () => {
  expect(found([patrol, patrol, patrol].map((row) => ({ ...row, "Aktivitet-ID": "" })))).toEqual([
    finding(3, "rad 2"),
    finding(4, "rad 2"),
  ]);
});

test("of more rows than anybody goes through the last one listed says how many there are", () => {
  const all = found(Array.from({ length: 204 }, (_, at) => ({ ...patrol, "Aktivitet-ID": `A-${at}` })));
  expect(all).toHaveLength(200);
  expect([all[0], all[199]]).toEqual([finding(3, "A-0"), finding(202, "A-0", 3)]);
});

test("without the column of places nothing is told of", () => {
  const row = { ...patrol, Plats: "" };
  const tabs = tabsFrom([
    ...aWorkbook().filter(({ name }) => name !== "Aktiviteter"),
    aTab("Aktiviteter", [row, row], ["Datum", "Aktivitetstyp"]),
  ]);
  expect(findAlikeRows(tabs, decodeBook(tabs))).toEqual([]);
});
