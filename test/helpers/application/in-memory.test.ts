// The fake held to what the ports promise: a fake that lies is worse than none.
import { planMends } from "../../../src/application/plans/plan-mends";
import { planRefresh } from "../../../src/application/plans/plan-refresh";
import { succeed } from "../../../src/contract/reply";
import { aBook, EMPTY_BOOK } from "../a-book";
import { aCommitment, anActivity, day } from "../make";
import { copyOf, inMemory, NOW, TODAY } from "./in-memory";

const MARKS = { by: "Kommunpolis", at: NOW };
const ROW = anActivity("2022-06-01", { id: "A1", place: "Kangos" });
const { id: _id, ...FIELDS } = ROW;

describe("the lock", () => {
  test("is let go of by work that throws", () => {
    const { ports } = inMemory();
    const bug = () => {
      throw new Error("a bug");
    };
    expect(() => ports.lock.hold(bug)).toThrow("a bug");
    expect(ports.lock.hold(() => succeed(1))).toEqual({ ok: true, value: 1 });
  });

  test("is not held twice", () => {
    const { ports } = inMemory();
    expect(() => ports.lock.hold(() => ports.lock.hold(() => succeed(1)))).toThrow("held already");
  });

  test("does no work while somebody else holds it", () => {
    const { ports } = inMemory({ isBusy: true });
    const done: string[] = [];
    expect(ports.lock.hold(() => succeed(done.push("work")))).toMatchObject({ ok: false, error: { code: "busy" } });
    expect(done).toEqual([]);
  });
});

test.each<[name: string, write: (ports: ReturnType<typeof inMemory>["ports"]) => unknown]>([
  ["append", ({ records }) => records.activities.append([ROW], MARKS)],
  ["correct", ({ records }) => records.activities.find("A1", [], TODAY)?.correct({ note: "regn" }, MARKS)],
  ["writeTexts", ({ records }) => records.writeTexts([], MARKS)],
  [
    "applyRefresh",
    ({ workbook, means }) =>
      workbook.applyRefresh(planRefresh(workbook.readForRefresh(), { today: TODAY, now: NOW, typed: [] }, means)),
  ],
  ["applyMends", ({ workbook, means }) => workbook.applyMends(planMends(workbook.readForCheck(), [], MARKS, means))],
  ["makeTabs", ({ workbook }) => workbook.makeTabs(null)],
])("%s outside the lock throws", (_name, write) => {
  const { ports } = inMemory({ book: aBook({ activities: [ROW] }) });
  expect(() => write(ports)).toThrow("outside the lock");
});

test("what isn't asked for isn't read", () => {
  const book = aBook({ commitments: [aCommitment()], activities: [ROW] });
  const { workbook } = inMemory({ book }).ports;
  expect(workbook.read("settings")).toEqual({ ...EMPTY_BOOK, settings: book.settings });
  expect(workbook.read("log")).toEqual({ ...EMPTY_BOOK, activities: [ROW] });
  expect(workbook.read("judging")).toEqual({ ...book, focusAreas: [] });
  expect(workbook.read("everything")).toEqual(book);
});

describe("a log", () => {
  test("asks for no column that the row doesn't fill in", () => {
    const { ports, contents } = inMemory({ lacks: ["Aktiviteter: note", "Aktiviteter: parties"] });
    expect(ports.lock.hold(() => ports.records.activities.append([ROW], MARKS))).toMatchObject({ ok: true });
    expect(contents.book.activities).toEqual([ROW]);
  });

  test("appends all or none", () => {
    const { ports, contents } = inMemory({ lacks: ["Aktiviteter: note"] });
    const before = copyOf(contents);
    const rows = [ROW, anActivity("2022-06-02", { note: "regn" })];
    expect(ports.lock.hold(() => ports.records.activities.append(rows, MARKS))).toMatchObject({ ok: false });
    expect(contents).toEqual(before);
  });

  test("spells a row's words like the rows it is given, where only case and spacing differ", () => {
    const { records } = inMemory({ book: aBook({ activities: [{ ...ROW, place: " KANGOS", note: "a" }] }) }).ports;
    const found = records.activities.find("A1", [{ ...FIELDS, place: " Kangos", note: "b" }], day("2022-06-30"));
    expect(found?.current).toEqual({ ...ROW, place: " Kangos", note: "a" });
  });

  test("has no row of another ID", () => {
    const { records } = inMemory({ book: aBook({ activities: [ROW] }) }).ports;
    expect([records.activities.has("A1"), records.activities.has("A2")]).toEqual([true, false]);
    expect(records.activities.find("A2", [], TODAY)).toBeNull();
  });
});

test("ten entries are remembered, newest first, each once", () => {
  const { memory } = inMemory().ports;
  const ids = Array.from({ length: 12 }, (_, number) => `A${number}`);
  memory.keep({ logged: ids });
  expect(memory.keep({ logged: ["A5"] }).latest).toEqual(["A5", ...ids.filter((id) => id !== "A5").slice(0, 9)]);
});

test("what a copy says stays as it was", () => {
  const { ports, contents } = inMemory();
  const copy = copyOf(contents);
  ports.memory.remember("Kommunpolis");
  expect(copy.remembered.me).toBe("");
});
