import { checkWorkbook, mendWorkbook, showCell } from "../../../src/application/check-workbook";
import type { Mend } from "../../../src/domain/checks/findings";
import { aBook, someSettings } from "../../helpers/a-book";
import { copyOf, inMemory, NOW, type Told } from "../../helpers/application/in-memory";

const issue = { tab: "Aktiviteter", row: 4, column: "Datum", code: "dateInvalid", value: "32 maj" } as const;
const book = aBook({ settings: someSettings({ language: "en" }), issues: [issue] });

const aMend = (id: string): Mend => ({
  id,
  kind: "date",
  tab: "Aktiviteter",
  row: 4,
  column: 2,
  header: "Datum",
  before: "30/6 2022",
  after: "2022-06-30",
});
const mends = [aMend("first"), aMend("second")];
const remembered = { me: "Samordnare", choices: null, latest: [] };

test("the check tells what is wrong and what can be mended, while somebody else holds the lock, and changes nothing", () => {
  const { ports, contents } = inMemory({ book, mends, isBusy: true });
  const before = copyOf(contents);
  const findings = [{ kind: "row", issue }];
  expect(checkWorkbook(ports)).toEqual({ ok: true, value: { language: "en", findings, mends, mended: 0 } });
  expect(contents).toEqual(before);
});

test("what was asked for is mended, with a line each in Ändringslogg and the summary after it", () => {
  const { ports, contents } = inMemory({ book, mends, remembered });
  expect(mendWorkbook(ports, { mends: ["second"] })).toMatchObject({
    ok: true,
    value: { mends: [{ id: "first" }], mended: 1 },
  });
  const line = {
    by: "Samordnare",
    at: NOW,
    tab: "Aktiviteter",
    field: "Datum",
    before: "30/6 2022",
    after: "2022-06-30",
  };
  expect(contents.changes).toMatchObject([line]);
  expect(contents.summary).toMatchObject({ moment: NOW });
});

test.each<[name: string, asked: readonly string[], told: Told]>([
  ["nothing is asked for", [], {}],
  ["the cell has changed since it was shown", ["third"], {}],
  ["the cell holds a formula", ["first"], { formulas: ["first"] }],
])("where %s nothing is written", (_name, asked, told) => {
  const { ports, contents } = inMemory({ book, mends, ...told });
  const before = copyOf(contents);
  expect(mendWorkbook(ports, { mends: asked })).toMatchObject({ ok: true, value: { mends, mended: 0 } });
  expect(contents).toEqual(before);
});

test("a sheet where Kom igång has never been run is mended, but gets no summary", () => {
  const { ports, contents } = inMemory({ book, mends, missingTabs: ["Löften"] });
  expect(mendWorkbook(ports, { mends: ["first"] })).toMatchObject({ ok: true, value: { mended: 1 } });
  expect(contents.summary).toBeNull();
});

test.each<[name: string, input: unknown, told: Told, error: object]>([
  ["somebody else holds the lock", { mends: ["first"] }, { isBusy: true }, { code: "busy" }],
  [
    "Ändringslogg has no place for the line",
    { mends: ["first"] },
    { lacks: ["Ändringslogg"] },
    { code: "workbookIncomplete" },
  ],
  ["no list", { mends: "first" }, {}, { code: "inputInvalid", fields: [{ field: "mends", code: "invalid" }] }],
])("refused, and nothing is written: %s", (_name, input, told, error) => {
  const { ports, contents } = inMemory({ book, mends, ...told });
  const before = copyOf(contents);
  expect(mendWorkbook(ports, input)).toMatchObject({ ok: false, error });
  expect(contents).toEqual(before);
});

test.each<[name: string, input: unknown, told: Told, shown: object | null, reply: object]>([
  [
    "its row and column",
    { tab: "Löften", row: 3, column: "Mål" },
    {},
    { tab: "Löften", row: 2, column: "Mål" },
    { ok: true },
  ],
  ["a whole row", { tab: "Löften", row: 3, column: null }, {}, { tab: "Löften", row: 2, column: null }, { ok: true }],
  [
    "a tab that has gone",
    { tab: "Löften", row: 3, column: null },
    { missingTabs: ["Löften"] },
    null,
    { ok: false, error: { code: "workbookIncomplete", detail: "Löften" } },
  ],
  ["row 0", { tab: "Löften", row: 0, column: null }, {}, null, { ok: false, error: { code: "inputInvalid" } }],
])("a cell is shown: %s", (_name, input, told, shown, reply) => {
  const { ports, contents } = inMemory(told);
  expect(showCell(ports, input)).toMatchObject(reply);
  expect(contents.shown).toEqual(shown);
});
