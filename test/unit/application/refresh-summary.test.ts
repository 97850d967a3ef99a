import { refreshAfterEdit, refreshSummary, syncSummary } from "../../../src/application/refresh-summary";
import { waitingText } from "../../../src/application/waiting-edits";
import { fail } from "../../../src/contract/reply";
import { unpackSnapshot } from "../../../src/contract/snapshot";
import type { HandEdit } from "../../../src/domain/book/hand-edit";
import { aBook, someSettings } from "../../helpers/a-book";
import { copyOf, inMemory, NOW, TODAY, type Told } from "../../helpers/application/in-memory";
import { aCommitment, anActivity } from "../../helpers/make";

const book = aBook({
  settings: someSettings({ language: "en" }),
  commitments: [aCommitment()],
  activities: [anActivity("2022-03-03"), anActivity("2022-04-04", { id: "" })],
});

const edit: HandEdit = {
  tab: "Aktiviteter",
  row: 12,
  lastRow: 12,
  column: 7,
  lastColumn: 7,
  range: "Aktiviteter!G12",
  before: "Kangos",
};

test("rows typed by hand have their IDs before the summary, which names rows by them", () => {
  const { ports, contents } = inMemory({ book });
  const reply = refreshSummary(ports);
  const ids = contents.book.activities.map(({ id }) => id);
  expect(ids).not.toContain("");
  expect(reply.ok && reply.value.book.activities.map(({ id }) => id)).toEqual(ids);
  const rows = contents.summary?.groups.flatMap(({ lines }) =>
    lines.flatMap(({ judgement }) => judgement.rows.counted),
  );
  expect(rows?.map(({ id }) => id)).toEqual(ids);
});

test("the summary is of today, in the workbook's language, signed with the minute", () => {
  const { ports, contents } = inMemory({ book });
  refreshSummary(ports);
  expect(contents.summary).toMatchObject({ asOf: TODAY, moment: NOW, language: "en" });
});

test("the summary names the sent follow-ups that no longer hold", () => {
  const sent = {
    id: "U1",
    date: TODAY,
    type: "Löpande",
    asOf: TODAY,
    receivers: [],
    document: "",
    checksum: "0".repeat(64),
    createdBy: "",
  } as const;
  const { ports, contents } = inMemory({ book: { ...book, followUps: [sent] } });
  refreshSummary(ports);
  expect(contents.summary?.outdated).toEqual([sent]);
});

test("the book is kept for the sidebar's next opening", () => {
  const { ports, contents } = inMemory({ book });
  const reply = refreshSummary(ports);
  const { today, kept } = contents.snapshot ?? {};
  expect([today, kept?.readAt]).toEqual([TODAY, NOW]);
  const shown = kept && unpackSnapshot({ ...kept, today: TODAY, ...contents.remembered });
  expect(shown?.book.activities).toEqual(reply.ok && reply.value.book.activities);
});

test("what somebody has just typed leaves a line in the role they are remembered by", () => {
  const { ports, contents } = inMemory({ book, remembered: { me: "Kommunpolis", choices: null, latest: [] } });
  refreshAfterEdit(ports, edit);
  expect(contents.changes).toMatchObject([{ by: "Kommunpolis", at: NOW, tab: "Aktiviteter", before: "Kangos" }]);
});

describe("an edit that comes while somebody else holds the lock", () => {
  const busy = inMemory({ book, isBusy: true, remembered: { me: "Kommunpolis", choices: null, latest: [] } });
  const replies = ["Kangos", "torget", "skolan"].map((was) => refreshAfterEdit(busy.ports, { ...edit, before: was }));
  const { waiting } = busy.contents;

  test("is left, and nothing else is written", () => {
    expect(replies).toEqual(replies.map(() => ({ ok: true, value: [] })));
    expect(Object.keys(waiting)).toHaveLength(3);
    expect(busy.contents.changes).toEqual([]);
  });

  test("gets its line from the next refresh, whoever makes it, with what the cell said in between", () => {
    const { ports, contents } = inMemory({ book, waiting });
    refreshSummary(ports);
    expect(contents.changes.map(({ by, before, after }) => [by, before, after])).toEqual([
      ["Kommunpolis", "Kangos", "torget"],
      ["Kommunpolis", "torget", "skolan"],
      ["Kommunpolis", "skolan", ""],
    ]);
    expect(contents.waiting).toEqual({});
  });

  test("is left out where what was kept is not as the add-on wrote it", () => {
    const { ports, contents } = inMemory({ book, waiting: { "edit 1 a": "{", "edit 2 b": '{"edit":1}' } });
    refreshSummary(ports);
    expect([contents.changes, contents.waiting]).toEqual([[], {}]);
  });
});

test("a personnummer in an edit that waits is hidden", () => {
  const kept = waitingText({ edit: { ...edit, before: "19121212-1212", after: "om 121212 1212" }, by: "", at: "" });
  expect(JSON.parse(kept).edit).toMatchObject({ before: "••••••-••••", after: "om ••••••-••••" });
});

test("whoever gets the lock when the edit has been seen to ends at once", () => {
  const { ports, contents } = inMemory({ book });
  let turn = 0;
  const hold: typeof ports.lock.hold = (work, patience) => {
    turn += 1;
    if (turn === 1) return fail("busy");
    contents.waiting = {};
    return ports.lock.hold(work, patience);
  };
  expect(refreshAfterEdit({ ...ports, lock: { hold } }, edit)).toEqual({ ok: true, value: [] });
  expect(contents.summary).toBeNull();
});

test.each<[name: string, told: Told, code: string]>([
  ["somebody else holds the lock", { isBusy: true }, "busy"],
  ["Kom igång has never been run: a strange sheet is left alone", { missingTabs: ["Löften"] }, "workbookIncomplete"],
])("refused, and nothing is written: %s", (_name, told, code) => {
  const { ports, contents } = inMemory({ book, ...told });
  const before = copyOf(contents);
  expect(refreshSummary(ports)).toMatchObject({ ok: false, error: { code } });
  expect(syncSummary(ports, { me: "Fältsekreterare" })).toMatchObject({ ok: false, error: { code } });
  expect(contents).toEqual(before);
});

const choices = { type: "Fältvandring", commitments: [], placeType: "", place: "Torget", parties: [], audiences: [] };
const before = { me: "Kommunpolis", choices, latest: ["A-TEST0001"] };

describe("after a save", () => {
  test.each<[name: string, news: unknown, remembered: object | null]>([
    ["nothing is given, and nothing is said of it", {}, null],
    ["not even an input, as from a page of an older version", undefined, null],
    ["another role, and the rest stays", { me: "Fältsekreterare" }, { ...before, me: "Fältsekreterare" }],
    [
      "new entries, before the older ones",
      { logged: ["A-TEST0002"] },
      { ...before, latest: ["A-TEST0002", "A-TEST0001"] },
    ],
    [
      "other choices",
      { choices: { ...choices, place: "Skolan" } },
      { ...before, choices: { ...choices, place: "Skolan" } },
    ],
  ])("%s", (_name, news, remembered) => {
    const { ports, contents } = inMemory({ book, remembered: before });
    const reply = syncSummary(ports, news);
    expect(reply).toEqual({ ok: true, value: { today: TODAY, book: contents.book, ...remembered } });
    expect(contents.remembered).toEqual(remembered ?? before);
  });

  test.each([
    [{ me: "Fältsekreterare 19121212-1212" }, ["me"]],
    [{ choices: { ...choices, place: "hos 19121212", parties: ["1212"] } }, ["choices.place", "choices.parties"]],
  ])("a personnummer is not remembered: %j", (news, fields) => {
    const { ports, contents } = inMemory({ book, remembered: before });
    const error = { code: "inputInvalid", fields: fields.map((field) => ({ field, code: "personalNumber" })) };
    expect(syncSummary(ports, news)).toMatchObject({ ok: false, error });
    expect(contents.remembered).toEqual(before);
  });

  test("news that can't be read are refused, and nothing is written", () => {
    const { ports, contents } = inMemory({ book, remembered: before });
    const copy = copyOf(contents);
    const error = { code: "inputInvalid", fields: [{ field: "logged.0", code: "invalid" }] };
    expect(syncSummary(ports, { logged: ["A1"] })).toMatchObject({ ok: false, error });
    expect(contents).toEqual(copy);
  });
});
