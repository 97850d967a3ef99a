// Rows as they are typed: in the sheet's own column order, and back again the same.
import fc from "fast-check";
import { ACTIVITY_STATES, YES_NO } from "../../../../src/domain/book/activity";
import { FOLLOW_UP_TYPES } from "../../../../src/domain/book/follow-ups";
import { ACTION_STATES } from "../../../../src/domain/book/plan-actions";
import { listedNames, wordOf } from "../../../../src/domain/book/words";
import { fromDayNumber, type PlainDate, plainDate } from "../../../../src/domain/calendar/plain-date";
import { locate } from "../../../../src/workbook/cells/locate-columns";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { encodeRow, headersLacking } from "../../../../src/workbook/encode/row";
import type { EntryOf, TabSchema } from "../../../../src/workbook/schema/column";
import type { CellValue, RawTab } from "../../../../src/workbook/schema/raw-tab";
import {
  ACTIONS,
  ACTIVITIES,
  CHANGE_LOG,
  COMMUNICATIONS,
  EVIDENCE,
  FOLLOW_UPS,
} from "../../../../src/workbook/schema/tabs";
import { aTab, aWorkbook, headersOf, PATROLS, typed } from "../../../helpers/tabs";

test("cells stand where the sheet has its columns, foreign ones empty", () => {
  const headers = ["Egen", "beskrivning ", "Datum", "PARTER", "Antal", "Löften", "Aktivitet-ID", "Registrerad"];
  const row = encodeRow(locate(ACTIVITIES, headers), {
    id: "A-7K3M9Q2X",
    date: plainDate("2022-03-04"),
    commitments: ["2.1", "2.2"],
    amount: 2,
    parties: ["Polis", "Kommun"],
    requirementMet: null,
    note: "=HYPERLINK()",
    registered: "2022-03-04 10:15",
  });
  expect(row).toEqual([
    "",
    "''=HYPERLINK()",
    "2022-03-04",
    "Polis, Kommun",
    2,
    "'2.1, 2.2",
    "A-7K3M9Q2X",
    "2022-03-04 10:15",
  ]);
});

test("the change log and the evidence are written by the same rules", () => {
  const change = { time: "2022-03-04 10:15", tab: "Löften", row: "2.1", field: "Mål", before: "3", after: "-1" };
  expect(encodeRow(locate(CHANGE_LOG, headersOf(CHANGE_LOG)), change)).toEqual([
    "2022-03-04 10:15",
    "",
    "Löften",
    "'2.1",
    "Mål",
    "'3",
    "'-1",
  ]);
  const used = { followUp: "U-1", commitment: "2.10", row: "A0001", outcome: "counted", checksum: "12e5" };
  expect(encodeRow(locate(EVIDENCE, headersOf(EVIDENCE)), used)).toEqual(["U-1", "'2.10", "A0001", "counted", "'12e5"]);
});

test("a filled-in field without a column is told of, an empty one is not", () => {
  const headers = ["Datum", "Aktivitetstyp"];
  const entry = { date: plainDate("2022-03-04"), type: "Patrull", parties: [], place: "", note: "Lugnt", amount: 1 };
  expect(headersLacking(locate(ACTIVITIES, headers), entry)).toEqual(["Antal", "Beskrivning"]);
});

const HOSTILE = [
  "=1+1",
  "+46",
  "-2",
  "@SUM(A1)",
  "'citat",
  "2.1",
  "4 mars",
  "TRUE",
  "<b>x</b>",
  "🙂",
  "\u200bdold",
  "שלום",
];
const text = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "grapheme", maxLength: 30 }))
  .map((value) => value.trim());
/** What a list can hold: a word as it is meant, without commas, and without an apostrophe first. */
const word = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "grapheme", maxLength: 12 }))
  .map((value) => wordOf(value.replace(/,|^['\s]+/g, "")))
  .filter((value) => value !== "" && !value.startsWith("'"));
const words = fc.uniqueArray(word, { maxLength: 4 });
/** Those who did it: what divides names as people write them stands in none. */
const names = fc.uniqueArray(
  word.filter((value) => listedNames(value).join() === value),
  { maxLength: 4 },
);
const id = fc.string({ unit: fc.constantFrom(..."ABC123"), minLength: 1, maxLength: 6 }).map((value) => `X-${value}`);
const day = fc.integer({ min: 0, max: 18_000 }).map(fromDayNumber);
const PROMISES = ["1.1", "2.1", "2.10", "7"];
const ticks = fc.subarray(PROMISES);

function decoded(schema: TabSchema, headers: readonly string[], cells: readonly CellValue[]) {
  const tab: RawTab = { name: schema.name, rows: [headers, cells.map(typed)] };
  const promises = aTab(
    "Löften",
    PROMISES.map((promise) => ({ ...PATROLS, "Löfte-ID": promise, Aktivitetstyper: "" })),
  );
  const others = aWorkbook().filter(({ name }) => name !== schema.name && name !== "Löften");
  return decodeBook(tabsFrom([promises, tab, ...others]));
}

/** The schema's headers in any order, with foreign columns between. */
const headerOrder = (schema: TabSchema) =>
  fc.shuffledSubarray([...headersOf(schema), "Egen", "", "Vår anteckning"], {
    minLength: headersOf(schema).length + 3,
  });

function comesBack<S extends TabSchema, E extends EntryOf<S>>(
  schema: S,
  entry: fc.Arbitrary<E>,
  pick: (book: ReturnType<typeof decodeBook>) => readonly unknown[],
): void {
  fc.assert(
    fc.property(entry, headerOrder(schema), (value, headers) => {
      const book = decoded(schema, headers, encodeRow(locate(schema, headers), value));
      expect(book.issues).toEqual([]);
      expect(pick(book)).toEqual([value]);
    }),
  );
}

test("an activity comes back the same", () => {
  const activity = fc.record({
    id,
    date: day,
    type: word,
    commitments: ticks,
    amount: fc.integer({ min: 1, max: 1000 }),
    placeType: fc.oneof(word, fc.constant("")),
    place: text,
    parties: words,
    performers: names,
    audiences: words,
    requirementMet: fc.constantFrom(null, ...YES_NO),
    state: fc.constantFrom(null, ...ACTIVITY_STATES.filter((state) => state !== "Struken")),
    note: text,
  });
  comesBack(ACTIVITIES, activity, ({ activities }) => activities);
});

test("an action comes back the same", () => {
  const action = fc.record({
    id,
    commitment: fc.constantFrom(...PROMISES),
    text,
    owner: text,
    due: fc.option(day),
    state: fc.constantFrom(...ACTION_STATES),
    done: fc.option(day),
    comment: text,
  });
  comesBack(ACTIONS, action, ({ actions }) => actions);
});

test("a communication comes back the same", () => {
  const channel = fc.oneof(word, fc.constant(""));
  const communication = fc.record({
    id,
    date: day,
    channel,
    sender: text,
    title: text,
    link: text,
    commitments: ticks,
  });
  comesBack(COMMUNICATIONS, communication, ({ communications }) => communications);
});

test("a follow-up comes back the same", () => {
  const followUp = fc.record({
    id,
    date: day,
    type: fc.constantFrom(...FOLLOW_UP_TYPES),
    asOf: day,
    receivers: words,
    document: text,
    checksum: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
    createdBy: text,
  });
  comesBack(FOLLOW_UPS, followUp, ({ followUps }) => followUps);
});

test("nothing written can be taken for a formula", () => {
  fc.assert(
    fc.property(text, words, day, (note, parties, date: PlainDate) => {
      const cells = encodeRow(locate(ACTIVITIES, headersOf(ACTIVITIES)), { date, note, parties, place: note });
      for (const cell of cells) expect(String(cell)).not.toMatch(/^\s*[=+\-@\t\r]/);
    }),
  );
});
