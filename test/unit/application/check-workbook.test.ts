import { checkWorkbook, mendWorkbook, showCell } from "../../../src/application/check-workbook";
import { copyOf, inMemory, NOW, type Told } from "../../helpers/application/in-memory";
import { aWorkbook, PERIOD } from "../../helpers/tabs";

/** Two rows whose days are typed another way, which can be mended, and one whose day can't be read. */
const tabs = aWorkbook({
  Inställningar: [...PERIOD, { Inställning: "Språk", Värde: "en" }],
  Aktiviteter: ["29/6 2022", "30/6 2022", "32 maj"].map((typed, at) => ({
    "Aktivitet-ID": `A${at}`,
    Datum: typed,
    Aktivitetstyp: "Patrull",
    Läge: "Genomförd",
  })),
});
const issueIn = (row: number, value: string) => ({
  kind: "row",
  issue: { tab: "Aktiviteter", row, column: "Datum", code: "dateInvalid", value },
});
const remembered = { me: "Samordnare", choices: null, latest: [] };

/** The IDs of the mends that the check proposes. */
function proposed(): readonly string[] {
  const reply = checkWorkbook(inMemory({ tabs }).ports);
  return reply.ok ? reply.value.mends.map(({ id }) => id) : [];
}
const [first = "", second = ""] = proposed();

test("the check tells what is wrong and what can be mended, while somebody else holds the lock, and changes nothing", () => {
  const { ports, contents } = inMemory({ tabs, isBusy: true });
  const before = copyOf(contents);
  expect(checkWorkbook(ports)).toMatchObject({
    ok: true,
    value: {
      language: "en",
      findings: [issueIn(2, "29/6 2022"), issueIn(3, "30/6 2022"), issueIn(4, "32 maj")],
      mends: [
        { id: first, row: 2, column: 2, after: "2022-06-29" },
        { id: second, row: 3, column: 2, after: "2022-06-30" },
      ],
      mended: 0,
    },
  });
  expect(contents).toEqual(before);
});

test("what was asked for is mended, with a line each in Ändringslogg and the summary after it", () => {
  const { ports, contents } = inMemory({ tabs, remembered });
  expect(mendWorkbook(ports, { mends: [second] })).toMatchObject({
    ok: true,
    value: { mends: [{ id: first }], mended: 1 },
  });
  const place = { tab: "Aktiviteter", row: "A1", field: "Datum" };
  expect(contents.changes).toEqual([{ by: "Samordnare", at: NOW, ...place, before: "30/6 2022", after: "2022-06-30" }]);
  expect(contents.summary).toMatchObject({ moment: NOW });
});

test("a day outside the period is offered the same day of it, and written where somebody chooses that", () => {
  const row = { "Aktivitet-ID": "A1", Datum: "2023-05-07", Aktivitetstyp: "Patrull", Läge: "Genomförd" };
  const { ports, contents } = inMemory({ tabs: aWorkbook({ Aktiviteter: [row] }), remembered });
  const checked = checkWorkbook(ports);
  const offer = checked.ok ? checked.value.offers.find(({ kind }) => kind === "dayInPeriod") : undefined;
  expect(mendWorkbook(ports, { mends: [offer?.id ?? ""] })).toMatchObject({ ok: true, value: { mended: 1 } });
  const place = { tab: "Aktiviteter", row: "A1", field: "Datum" };
  expect(contents.changes).toEqual([{ by: "Samordnare", at: NOW, ...place, before: row.Datum, after: "2022-05-07" }]);
});

test.each<[name: string, asked: readonly string[], told: Told]>([
  ["nothing is asked for", [], {}],
  ["the cell has changed since it was shown", ["third"], {}],
  ["the cell holds a formula", [first], { formulas: [1] }],
])("where %s nothing is written", (_name, asked, told) => {
  const { ports, contents } = inMemory({ tabs, ...told });
  const before = copyOf(contents);
  const mends = [{ id: first }, { id: second }];
  expect(mendWorkbook(ports, { mends: asked })).toMatchObject({ ok: true, value: { mends, mended: 0 } });
  expect(contents).toEqual(before);
});

test("a sheet where Kom igång has never been run is mended, but gets no summary", () => {
  const { ports, contents } = inMemory({ tabs, missingTabs: ["Löften"] });
  expect(mendWorkbook(ports, { mends: [first] })).toMatchObject({ ok: true, value: { mended: 1 } });
  expect(contents.summary).toBeNull();
});

test.each<[name: string, input: unknown, told: Told, error: object]>([
  ["somebody else holds the lock", { mends: [first] }, { isBusy: true }, { code: "busy" }],
  [
    "Ändringslogg has no place for the line",
    { mends: [first] },
    { lacks: ["Ändringslogg"] },
    { code: "workbookIncomplete" },
  ],
  ["no list", { mends: first }, {}, { code: "inputInvalid", fields: [{ field: "mends", code: "invalid" }] }],
])("refused, and nothing is written: %s", (_name, input, told, error) => {
  const { ports, contents } = inMemory({ tabs, ...told });
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
