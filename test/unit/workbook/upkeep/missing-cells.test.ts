// What the next refresh types into hand-typed rows, by row and column.
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { ACTIVITIES } from "../../../../src/workbook/schema/tabs";
import { missingCells } from "../../../../src/workbook/upkeep/missing-cells";
import { aTab, aWorkbook, headersOf } from "../../../helpers/tabs";

const TODAY = plainDate("2022-06-30");
const counting = () => {
  let next = 0;
  return (prefix: string) => `${prefix}-${++next}`;
};
const columnOf = (header: string) => headersOf(ACTIVITIES).indexOf(header);

test("a row without an ID gets one, an empty state is written in", () => {
  const tabs = aWorkbook({
    Aktiviteter: [
      { Datum: "2022-03-04", Aktivitetstyp: "Patrull" },
      {},
      { "Aktivitet-ID": "A1", Datum: "2022-07-01" },
      { "Aktivitet-ID": "A2", Datum: "2022-07-01", Läge: "Inställd" },
      { Beskrivning: "bara text", Läge: "Planerad" },
    ],
  });
  const [id, state] = [columnOf("Aktivitet-ID"), columnOf("Läge")];
  expect(missingCells(tabsFrom(tabs), TODAY, counting())).toEqual([
    { tab: "Aktiviteter", row: 1, column: id, value: "A-1" },
    { tab: "Aktiviteter", row: 5, column: id, value: "A-2" },
    { tab: "Aktiviteter", row: 1, column: state, value: "Genomförd" },
    { tab: "Aktiviteter", row: 3, column: state, value: "Planerad" },
  ]);
});

test("a state is never guessed from a date that can't be read", () => {
  const tabs = aWorkbook({ Aktiviteter: [{ "Aktivitet-ID": "A1", Datum: "32 maj" }, { "Aktivitet-ID": "A2" }] });
  expect(missingCells(tabsFrom(tabs), TODAY, counting())).toEqual([]);
});

test("each tab has its own letter; promises are numbered by people", () => {
  const row = { Löfte: "x", Åtgärd: "x", Rubrik: "x", Dokument: "x", Inriktning: "x" };
  const tabs = ["Löften", "Handlingsplan", "Kommunikation", "Uppföljningar", "Inriktningar"].map((name) =>
    aTab(name, [row]),
  );
  expect(missingCells(tabsFrom(tabs), TODAY, (prefix) => prefix).map(({ value }) => value)).toEqual(["H", "K", "U"]);
});

test("an ID that is taken is made anew", () => {
  const tabs = aWorkbook({
    Aktiviteter: [{ Plats: "x" }, { "Aktivitet-ID": "A-1", Läge: "Planerad" }, { Plats: "y" }],
  });
  expect(missingCells(tabsFrom(tabs), TODAY, counting()).map(({ value }) => value)).toEqual(["A-2", "A-3"]);
});

test("without the columns there is nothing to fill in", () => {
  const tabs = [aTab("Aktiviteter", [{ Datum: "2022-03-04" }], ["Datum"]), { name: "Handlingsplan", rows: [] }];
  expect(missingCells(tabsFrom(tabs), TODAY, counting())).toEqual([]);
});
