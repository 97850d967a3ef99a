import { saveAnalyses } from "../../../src/application/save-analyses";
import type { AnalysesInput } from "../../../src/contract/inputs";
import { aBook, someSettings } from "../../helpers/a-book";
import { copyOf, inMemory, NOW, type Told } from "../../helpers/application/in-memory";
import { aCommitment } from "../../helpers/make";

const BY = "Samordnare";
const PERSON = "Talade med 19811218-9876";
const reason = (id: string, text: string, seen = "") => ({ reasons: [{ id, text, seen }] });

/** The reason for 2.1 is what `cell` says, and so is what was learnt. */
function save(input: Partial<AnalysesInput>, cell = "", told: Told = {}) {
  const commitments = [aCommitment({ id: "1.1" }), aCommitment({ id: "2.1", analysis: cell })];
  const settings = someSettings({ lessons: cell });
  const world = inMemory({ book: aBook({ commitments, settings }), ...told });
  const before = copyOf(world.contents);
  const send = () => saveAnalyses(world.ports, { reasons: [], by: BY, ...input });
  return { ...world, before, send, reply: send() };
}

test("reasons, what was learnt and what to promise next are written, with a line each in Ändringslogg", () => {
  const { reply, contents } = save({
    reasons: [
      { id: "2.1", text: "Sjukdom i juni", seen: "" },
      { id: "1.1", text: "Vägen var avstängd", seen: "" },
    ],
    lessons: { text: "Boka tidigt", seen: "" },
    proposals: { text: "Två i månaden", seen: "" },
  });
  const stored = (current: string) => ({ kind: "stored", current });
  expect(reply).toEqual({
    ok: true,
    value: {
      reasons: [
        { id: "2.1", ...stored("Sjukdom i juni") },
        { id: "1.1", ...stored("Vägen var avstängd") },
      ],
      lessons: stored("Boka tidigt"),
      proposals: stored("Två i månaden"),
    },
  });
  expect(contents.book.commitments.map(({ analysis }) => analysis)).toEqual(["Vägen var avstängd", "Sjukdom i juni"]);
  expect(contents.book.settings).toMatchObject({ lessons: "Boka tidigt", proposals: "Två i månaden" });
  expect(contents.changes.map(({ row, before, after }) => [row, before, after])).toEqual([
    ["2.1", "", "Sjukdom i juni"],
    ["1.1", "", "Vägen var avstängd"],
    ["lessons", "", "Boka tidigt"],
    ["proposals", "", "Två i månaden"],
  ]);
  expect(contents.changes.every(({ by, at }) => by === BY && at === NOW)).toBe(true);
});

test.each<[cell: string, seen: string, text: string, kind: "stored" | "changed", lines: number]>([
  ["", "", "Sjukdom", "stored", 1],
  ["Sjukdom", "Sjukdom", "Sjukdom i juni", "stored", 1],
  ["Sjukdom", "  Sjukdom\n", "Sjukdom i juni", "stored", 1],
  ["Sjukdom", "Sjukdom", "", "stored", 1],
  ["", "Sjukdom", "Sjukdom i juni", "stored", 1],
  ["Sjukdom i juni", "Sjukdom", "Sjukdom i juni", "stored", 0],
  ["Regn", "Sjukdom", "Sjukdom i juni", "changed", 0],
  ["Regn", "", "Sjukdom", "changed", 0],
  ["sjukdom", "Sjukdom", "Sjukdom i juni", "changed", 0],
])("where the cell says %j and the page saw %j, %j is %s", (cell, seen, text, kind, lines) => {
  const { reply, contents } = save({ ...reason("2.1", text, seen), lessons: { text, seen } }, cell);
  const outcome = { kind, current: kind === "stored" ? text : cell };
  expect(reply).toEqual({
    ok: true,
    value: { reasons: [{ id: "2.1", ...outcome }], lessons: outcome, proposals: null },
  });
  expect(contents.book.commitments[1]?.analysis).toBe(outcome.current);
  expect(contents.book.settings.lessons).toBe(outcome.current);
  expect(contents.changes).toHaveLength(2 * lines);
});

test("the reason of a promise that isn't there any more goes nowhere, and the others are written", () => {
  const { reply, contents } = save({
    reasons: [
      { id: "9.9", text: "Regn", seen: "" },
      { id: "2.1", text: "Regn", seen: "" },
    ],
  });
  expect(reply.ok && reply.value.reasons).toEqual([
    { id: "9.9", kind: "gone", current: "" },
    { id: "2.1", kind: "stored", current: "Regn" },
  ]);
  expect(contents.changes.map(({ row }) => row)).toEqual(["2.1"]);
});

test("what looks like a formula is stored as it was typed", () => {
  expect(save(reason("2.1", "=SUM(A1:A9)")).contents.book.commitments[1]?.analysis).toBe("=SUM(A1:A9)");
});

test("sent again it is stored, without another line", () => {
  const { reply, send, contents } = save(reason("2.1", "Regn"));
  expect(send()).toEqual(reply);
  expect(contents.changes).toHaveLength(1);
});

test("nothing to write needs no column", () => {
  const told = { lacks: ["Löften: analysis", "Ändringslogg"] };
  expect(save(reason("2.1", "Regn", ""), "Regn", told).reply).toMatchObject({ ok: true });
});

test.each<[name: string, input: Partial<AnalysesInput>, told: Told, error: object]>([
  ["somebody else holds the lock", reason("2.1", "Regn"), { isBusy: true }, { code: "busy" }],
  [
    "Analys has no column",
    { ...reason("2.1", "Regn"), lessons: { text: "Boka", seen: "" } },
    { lacks: ["Löften: analysis"] },
    { code: "workbookIncomplete" },
  ],
  ["Ändringslogg is missing", reason("2.1", "Regn"), { lacks: ["Ändringslogg"] }, { code: "workbookIncomplete" }],
  [
    "a valid personnummer in a reason, in what was learnt and in the role",
    { ...reason("2.1", PERSON), lessons: { text: PERSON, seen: "" }, by: PERSON },
    {},
    {
      code: "inputInvalid",
      fields: [
        { field: "reasons.0.text", code: "personalNumber" },
        { field: "lessons.text", code: "personalNumber" },
        { field: "by", code: "personalNumber" },
      ],
    },
  ],
  [
    "a text over the limit",
    { proposals: { text: "x".repeat(10_001), seen: "" } },
    {},
    { code: "inputInvalid", fields: [{ field: "proposals.text", code: "tooLong" }] },
  ],
])("refused, and nothing is written: %s", (_name, input, told, error) => {
  const { reply, contents, before } = save(input, "", told);
  expect(reply).toMatchObject({ ok: false, error });
  expect(contents).toEqual(before);
});
