// Columns that may be added: offered once each, and only where their tab stands.
import { tabAs, tabsFrom } from "../../../../src/workbook/cells/tab";
import { nextColumn, offerColumns, offeredColumn } from "../../../../src/workbook/mending/offer-columns";
import { columnsFromStart } from "../../../../src/workbook/schema/column";
import { COMMITMENTS, TABS } from "../../../../src/workbook/schema/tabs";
import { aTab, aWorkbook, PATROLS } from "../../../helpers/tabs";

const FROM_START = columnsFromStart(COMMITMENTS).map(({ header }) => header);
const old = aTab("Löften", [PATROLS], [...FROM_START, "Egen"]);
const OFFERED = ["Platser", "Fördelning", "Veckodagar", "Räknas", "Enhet", "Del av", "Mått", "Jämförelse", "Utförs av"];

test("a workbook from before is offered every column, and only for Löften", () => {
  const offers = offerColumns(tabsFrom([old, ...aWorkbook().slice(1)]));
  expect(offers.map(({ kind, tab, header }) => `${kind} ${tab} ${header}`)).toEqual(
    OFFERED.map((header) => `column Löften ${header}`),
  );
  expect(new Set(offers.map(({ id }) => id)).size).toBe(OFFERED.length);
});

test("what is there, or has no headers at all, is offered nothing", () => {
  expect(offerColumns(tabsFrom([aTab("Löften", [PATROLS])]))).toEqual([]);
  expect(offerColumns(tabsFrom([{ name: "Löften", rows: [] }]))).toEqual([]);
});

test("a column is added after everything that stands in the tab, people's own columns too", () => {
  const tab = tabAs(COMMITMENTS, old);
  expect(nextColumn(tab)).toBe(FROM_START.length + 1);
  expect(nextColumn(tabAs(COMMITMENTS, { name: "Löften", rows: [["Löfte-ID"], ["1", "utan rubrik"]] }))).toBe(2);
  expect(offeredColumn(tab, "Platser")?.kind).toBe("texts");
  expect(offeredColumn(tab, "Egen")).toBeUndefined();
  expect(offeredColumn(tab, "Måttyp")).toBeUndefined();
});

test("no tabs but Löften, Aktiviteter and Listor have such columns, and those of a tab that people don't write in aren't offered", () => {
  const bare = TABS.map((schema) =>
    aTab(
      schema.name,
      [],
      columnsFromStart(schema).map(({ header }) => header),
    ),
  );
  const offered = new Set(offerColumns(tabsFrom(bare)).map(({ tab }) => tab));
  const others = TABS.filter(({ name }) => offered.has(name));
  expect(others.map(({ name }) => name)).toEqual(["Löften", "Aktiviteter", "Listor"]);
});
