// The add-on's check, as the cells of a tab show it, and the edits that mend them.
import { checkWorkbook } from "../../../../../../src/application/check-workbook";
import { desk } from "../../../../../../src/i18n/sv/desk";
import { cellFaults } from "../../../../../../src/local/desk/page/cells/cell-faults";
import { inMemory } from "../../../../../helpers/application/in-memory";
import { viewOf } from "../../../../../helpers/local/sheet-view";
import { aWorkbook, PERIOD } from "../../../../../helpers/tabs";

const row = (id: string, more: Readonly<Record<string, string>>) => ({
  "Aktivitet-ID": id,
  Datum: "2022-03-04",
  Aktivitetstyp: "Patrull",
  Läge: "Genomförd",
  ...more,
});
const tabs = aWorkbook({
  Inställningar: PERIOD,
  Listor: [{ Aktivitetstyp: "Patrull", Part: "Polis" }, { Part: "Kommun" }],
  Aktiviteter: [
    row("A1", { Parter: "Plois" }),
    row("A2", { Parter: "Plois" }),
    row("A3", { Aktivitetstyp: "Hundsök", Datum: "32 maj" }),
    row("A4", { Aktivitetstyp: "Hundsök" }),
    row("A4", { Antal: "ca 50" }),
  ],
});
const views = new Map(
  tabs.map(({ name, rows }) => [
    name,
    viewOf(
      name,
      rows.map((cells) => cells.map((cell) => String(cell))),
    ),
  ]),
);
const view = views.get("Aktiviteter");
const reply = checkWorkbook(inMemory({ tabs }).ports);
const faults =
  reply.ok && view ? cellFaults(reply.value, view, views, { words: desk.page, language: "sv" }) : new Map();
const at = (line: number, header: string) => {
  const column = view?.cells.find((cell) => cell.row === 0 && cell.text === header)?.column;
  return faults.get(`${line} ${column}`);
};
const labels = (line: number, header: string) => at(line, header)?.mends.map(({ label }: { label: string }) => label);

test("each fault stands in its very cell, with its reason and without its place", () => {
  expect(at(3, "Datum")?.reason).toBe("32 maj är inget datum. Skriv till exempel 2022-05-31.");
  expect(faults.size).toBe(7);
  expect([labels(3, "Datum"), at(1, "Datum")]).toEqual([[], undefined]);
});

test("a misspelt word is mended wherever it stands, and a number where it is written", () => {
  expect(labels(1, "Parter")).toEqual(["Menade du Polis? (2 celler)", "Lägg till Plois i Listor (2 celler)"]);
  const [mend] = at(2, "Parter")?.mends ?? [];
  expect(mend?.edits.map(({ row: line, input }: { row: number; input: string }) => [line, input])).toEqual([
    [1, "Polis"],
    [2, "Polis"],
  ]);
  expect(at(5, "Antal")?.mends[0]?.edits).toMatchObject([{ row: 5, input: "50" }]);
  expect(at(5, "Aktivitet-ID")?.mends).toMatchObject([
    { label: "Ge raden ett eget ID", edits: [{ row: 5, input: "" }] },
  ]);
});

test("a word goes into Listor once, for all rows that say it", () => {
  expect(labels(4, "Aktivitetstyp")).toEqual(["Lägg till Hundsök i Listor (2 celler)"]);
  expect(at(4, "Aktivitetstyp")?.mends[0]).toMatchObject({ sheet: "Listor", edits: [{ row: 2, input: "Hundsök" }] });
});
