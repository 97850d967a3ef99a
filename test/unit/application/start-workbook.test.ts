import { startWorkbook } from "../../../src/application/start-workbook";
import type { OwnBook } from "../../../src/contract/promise-inputs";
import { NO_CONTENT, startTabs } from "../../../src/workbook/new/start-tabs";
import { aBook } from "../../helpers/a-book";
import { copyOf, inMemory, NOW } from "../../helpers/application/in-memory";
import { aCommitment, day } from "../../helpers/make";

const { id: _id, period: _period, assessment: _assessment, analysis: _analysis, ...rule } = aCommitment();
const promise = { ...rule, text: "Vi går två trygghetsvandringar.", from: null, to: null };
const own: OwnBook = {
  municipality: "Sandvike",
  policeArea: "Kusten",
  from: day("2023-01-01"),
  to: day("2023-12-31"),
  receivers: ["Kommunstyrelsen"],
  contact: "trygghet@sandvike.example",
  language: "sv",
  focusAreas: [{ name: "Trygghet", problem: "Många känner sig otrygga." }],
  promises: [{ ...promise, focus: "Trygghet", activityTypes: ["Trygghetsvandring"], places: ["Norrby", "Söderby"] }],
  ids: [],
  parties: [
    { name: "Polis", memberOf: "" },
    { name: "Kommun", memberOf: "" },
  ],
  channels: ["Webb"],
};
const asked = (book: Partial<OwnBook> = {}) => ({ kind: "own", book: { ...own, ...book } });

test("where there is nothing, the example's tabs are made, and the summary of what they hold", () => {
  const { ports, contents } = inMemory({ missingTabs: ["Löften", "Listor"] });
  expect(startWorkbook(ports, { kind: "example" })).toEqual({
    ok: true,
    value: { kind: "made", tabs: ["Löften", "Listor"] },
  });
  expect(contents.start).toBeNull();
  expect(contents.summary).toMatchObject({ moment: NOW, language: "sv" });
});

test("a tab that is missing beside promises comes without the example's rows", () => {
  const { ports, contents } = inMemory({ missingTabs: ["Inriktningar"] });
  startWorkbook(ports, { kind: "example" });
  expect(contents.start?.find(({ name }) => name === "Inriktningar")?.rows).toHaveLength(1);
});

test("where no tab is missing nothing is changed", () => {
  const { ports, contents } = inMemory();
  const before = copyOf({ ...contents, start: [] });
  expect(startWorkbook(ports, { kind: "example" })).toEqual({ ok: true, value: { kind: "made", tabs: [] } });
  expect({ ...contents, start: [] }).toEqual(before);
});

test("own promises come with their columns, words, areas and days", () => {
  const { ports, contents } = inMemory({ missingTabs: ["Löften"] });
  expect(startWorkbook(ports, asked())).toMatchObject({ ok: true, value: { kind: "made" } });
  const rows = (tab: string) => contents.start?.find(({ name }) => name === tab)?.rows ?? [];
  const [headers = [], row = []] = rows("Löften");
  expect(row[headers.indexOf("Löfte-ID")]).toBe("'1.1");
  expect(row[headers.indexOf("Platser")]).toBe("Norrby, Söderby");
  expect(headers).not.toContain("Enhet");
  expect(rows("Inriktningar")[1]).toEqual(["Trygghet", "Många känner sig otrygga.", ""]);
  expect(rows("Inställningar")).toContainEqual(["Kommun", "Sandvike"]);
  expect(rows("Inställningar")).toContainEqual(["Period från", "2023-01-01"]);
  expect(rows("Inställningar")).toContainEqual(["Kontakt", "trygghet@sandvike.example"]);
  expect(rows("Listor")[1]?.slice(0, 1)).toEqual(["Trygghetsvandring"]);
});

test.each([
  [["4"], "4"],
  [["4", "5"], "1.1"],
])("promises numbered %j by their text have the ID %s first", (ids, id) => {
  const { ports, contents } = inMemory({ tabs: startTabs(NO_CONTENT) });
  startWorkbook(ports, asked({ ids }));
  expect(contents.added?.commitments).toMatchObject([{ id }]);
});

test("in tabs that are there and empty they are filled in", () => {
  const { ports, contents } = inMemory({ tabs: startTabs(NO_CONTENT) });
  expect(startWorkbook(ports, asked())).toEqual({ ok: true, value: { kind: "made", tabs: [] } });
  expect(contents.added?.commitments).toMatchObject([{ id: "1.1", focus: "Trygghet" }]);
  expect(contents.added?.columns).toMatchObject([{ tab: "Löften", header: "Platser" }]);
  expect(contents.added?.cells).toContainEqual(expect.objectContaining({ tab: "Listor", value: "Trygghetsvandring" }));
});

test("beside promises that are there they are refused, and nothing is changed", () => {
  const { ports, contents } = inMemory({ book: aBook({ commitments: [aCommitment()] }) });
  const before = copyOf(contents);
  expect(startWorkbook(ports, asked())).toEqual({ ok: true, value: { kind: "occupied", tabs: [] } });
  expect(contents).toEqual(before);
});

test.each<[string, unknown]>([
  ["no kind", {}],
  ["a kind that isn't one", { kind: "both" }],
  ["a day that isn't one", asked({ from: "2022-02-30" as never })],
  ["a promise without words", asked({ promises: [{ ...promise, text: " " }] })],
  ["an ID that is none", asked({ ids: ["=1"] })],
  ["a personnummer", asked({ promises: [{ ...promise, text: "Möt 811228-9874." }] })],
])("%s is refused, and nothing is changed", (_name, input) => {
  const { ports, contents } = inMemory({ missingTabs: ["Löften"] });
  const before = copyOf(contents);
  expect(startWorkbook(ports, input)).toMatchObject({ ok: false, error: { code: "inputInvalid" } });
  expect(contents).toEqual(before);
});

test("while somebody else holds the lock nothing is made", () => {
  const { ports, contents } = inMemory({ missingTabs: ["Löften"], isBusy: true });
  const before = copyOf(contents);
  expect(startWorkbook(ports, { kind: "example" })).toMatchObject({ ok: false, error: { code: "busy" } });
  expect(contents).toEqual(before);
});
