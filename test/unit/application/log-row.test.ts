import { logRow } from "../../../src/application/log-row";
import {
  type ActionInput,
  actionInputs,
  activityInputs,
  type CommunicationInput,
  communicationInputs,
} from "../../../src/contract/inputs";
import { contact } from "../../helpers/a-contact";
import { copyOf, inMemory, NOW, type Told } from "../../helpers/application/in-memory";
import { day } from "../../helpers/make";

type World = ReturnType<typeof inMemory>;

const logActivity = ({ ports }: World, input: unknown) =>
  logRow(ports, ports.records.activities, activityInputs.row, input);

const action: ActionInput = {
  id: "H-TEST0001",
  commitment: "2.1",
  text: "Boka fler pass",
  owner: "Kommunpolis",
  due: day("2022-09-01"),
  state: "Pågår",
  done: null,
  comment: "",
  by: "Samordnare",
  isRetry: false,
};
const message: CommunicationInput = {
  id: "K-TEST0001",
  date: day("2022-06-01"),
  channel: "Webb",
  sender: "Kommunen",
  title: "Löftena i halvtid",
  link: "",
  commitments: ["2.1"],
  by: "Samordnare",
  isRetry: false,
};

/** The row without who sends it, as the log keeps it. */
function rowOf<T extends { readonly by: string; readonly isRetry: boolean }>({ by: _by, isRetry: _again, ...row }: T) {
  return row;
}

describe("a new row lies in its log, signed with the role and the minute", () => {
  test("an activity", () => {
    const world = inMemory();
    expect(logActivity(world, contact)).toEqual({ ok: true, value: rowOf(contact) });
    expect(world.contents.book.activities).toEqual([rowOf(contact)]);
    expect(world.contents.registered).toEqual({ [contact.id]: { by: contact.by, at: NOW } });
  });

  test("an activity without a type, by the promise that it was for", () => {
    const world = inMemory();
    const started = { ...contact, type: "", commitments: ["2.1"] };
    expect(logActivity(world, started)).toEqual({ ok: true, value: rowOf(started) });
  });

  test("an action of the plan", () => {
    const { ports, contents } = inMemory();
    expect(logRow(ports, ports.records.actions, actionInputs.row, action)).toMatchObject({ ok: true });
    expect(contents.book.actions).toEqual([rowOf(action)]);
  });

  test("a message to the citizens", () => {
    const { ports, contents } = inMemory();
    expect(logRow(ports, ports.records.communications, communicationInputs.row, message)).toMatchObject({ ok: true });
    expect(contents.book.communications).toEqual([rowOf(message)]);
  });

  test("no line in Ändringslogg, since nothing that was there has changed", () => {
    const world = inMemory();
    logActivity(world, contact);
    expect(world.contents.changes).toEqual([]);
  });
});

test.each<[name: string, sent: object, stored: object]>([
  [
    "a promise that isn't there, which the workbook's check tells of",
    { commitments: ["9.9"] },
    { commitments: ["9.9"] },
  ],
  ["what looks like a formula", { note: "=SUM(A1:A9)" }, { note: "=SUM(A1:A9)" }],
  [
    "a telephone number, which only the check remarks on",
    { note: "Ring 070-123 45 67" },
    { note: "Ring 070-123 45 67" },
  ],
  ["a text without the space around it", { place: "  Kangos\r\n" }, { place: "Kangos" }],
  ["a text without what no cell can hold", { note: "a\u0000b" }, { note: "ab" }],
])("stored as it was meant: %s", (_name, sent, stored) => {
  const world = inMemory();
  expect(logActivity(world, { ...contact, ...sent })).toEqual({ ok: true, value: { ...rowOf(contact), ...stored } });
  expect(world.contents.book.activities).toEqual([{ ...rowOf(contact), ...stored }]);
});

describe("a row that is sent again", () => {
  test("is stored once, when the first try had come through without an answer", () => {
    const world = inMemory();
    logActivity(world, contact);
    expect(logActivity(world, { ...contact, isRetry: true })).toEqual({ ok: true, value: rowOf(contact) });
    expect(world.contents.book.activities).toHaveLength(1);
  });

  test("is stored once, when it overtakes the first try", () => {
    const world = inMemory();
    logActivity(world, { ...contact, isRetry: true });
    expect(logActivity(world, contact)).toEqual({ ok: true, value: rowOf(contact) });
    expect(world.contents.book.activities).toHaveLength(1);
  });

  test("is stored, when the first try never came through", () => {
    const world = inMemory();
    expect(logActivity(world, { ...contact, isRetry: true })).toMatchObject({ ok: true });
    expect(world.contents.book.activities).toHaveLength(1);
  });

  test("is looked up in the log only then: a first try costs no reading", () => {
    const { ports } = inMemory();
    const asked: string[] = [];
    const log = { ...ports.records.activities, has: (id: string) => asked.push(id) > 0 };
    logRow(ports, log, activityInputs.row, contact);
    expect(asked).toEqual([]);
    logRow(ports, log, activityInputs.row, { ...contact, isRetry: true });
    expect(asked).toEqual([contact.id]);
  });
});

const PERSON = "Talade med 19811218-9876";

test.each<[name: string, world: Told, input: unknown, error: object]>([
  ["somebody else holds the lock", { isBusy: true }, contact, { code: "busy" }],
  [
    "the tab has lost a column that the row fills in",
    { lacks: ["Aktiviteter: note", "Aktiviteter: audiences"] },
    contact,
    { code: "workbookIncomplete", detail: "Aktiviteter: note" },
  ],
  [
    "a valid personnummer in the note",
    {},
    { ...contact, note: PERSON },
    { code: "inputInvalid", fields: [{ field: "note", code: "personalNumber" }] },
  ],
  [
    "a valid personnummer in one of several words, and in the role",
    {},
    { ...contact, parties: ["Polis", PERSON], by: PERSON },
    {
      code: "inputInvalid",
      fields: [
        { field: "parties", code: "personalNumber" },
        { field: "by", code: "personalNumber" },
      ],
    },
  ],
  [
    "a day that isn't in the calendar",
    {},
    { ...contact, date: "2022-02-30" },
    { code: "inputInvalid", fields: [{ field: "date", code: "invalid" }] },
  ],
  [
    "neither a type nor what it was for",
    {},
    { ...contact, type: " ", commitments: [] },
    { code: "inputInvalid", fields: [{ field: "type", code: "missing" }] },
  ],
  [
    "neither the row nor who sends it",
    {},
    { ...contact, amount: 1001, isRetry: "no" },
    {
      code: "inputInvalid",
      fields: [
        { field: "amount", code: "tooLong" },
        { field: "isRetry", code: "invalid" },
      ],
    },
  ],
  ["no input at all", {}, null, { code: "inputInvalid" }],
])("refused, and nothing is written: %s", (_name, told, input, error) => {
  const world = inMemory(told);
  const before = copyOf(world.contents);
  expect(logActivity(world, input)).toMatchObject({ ok: false, error });
  expect(world.contents).toEqual(before);
});
