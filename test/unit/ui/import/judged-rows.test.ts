import type { SidebarData } from "../../../../src/contract/server-api";
import { knownWords } from "../../../../src/domain/import/known-words";
import { readRows } from "../../../../src/domain/import/list-rows";
import { readPastedList } from "../../../../src/domain/import/pasted-list";
import { known as otherParties } from "../../../../src/i18n/reading/known-parties";
import { listImport } from "../../../../src/i18n/sv/dialogs/import";
import { judgedRows, leftOutOf } from "../../../../src/ui/import/judged-rows";
import { day } from "../../../helpers/make";
import { plainRules } from "../../../helpers/reading-rules";
import { readYear } from "../../../helpers/year-file";

const today = day("2022-12-31");
const book = readYear("examples/pajala-2022.json");
const data: SidebarData = { book, today, me: "", choices: null, latest: [] };
const [logged] = book.activities.filter(({ place, state }) => place !== "" && state === "Genomförd");
if (!logged) throw new Error("the example has no activity with a place");

function judged(text: string, ticks: ReadonlyMap<number, boolean> = new Map()) {
  const known = knownWords(book, otherParties);
  const table = readPastedList(text, known, today);
  return judgedRows(readRows(table, table.columns, plainRules(known, today)), data, ticks);
}

const rowOf = (place: string, note: string) =>
  `Datum;Aktivitetstyp;Plats;Beskrivning\n${logged.date};${logged.type};${place};${note}`;

test("a row of the same day, type and place as one in the log is asked about", () => {
  const [row] = judged(rowOf(` ${logged.place.toUpperCase()}\u00ad`, "En annan anteckning"));
  expect(row).toMatchObject({ isAlready: false, alike: { type: logged.type }, mayBeTaken: true, isTaken: false });
});

test("it is read in where somebody says that it happened once more", () => {
  const [row] = judged(rowOf(logged.place, "En annan anteckning"), new Map([[2, true]]));
  expect(row).toMatchObject({ isTaken: true });
});

test("a row of another place is read in without a question", () => {
  const [row] = judged(rowOf("En helt annan ort", ""));
  expect(row).toMatchObject({ isAlready: false, alike: null, isTaken: true });
});

test("the rows that aren't read in are told beside those that are, and not those in the log already", () => {
  const header = "Datum;Aktivitetstyp;Plats";
  const inLog = { isTaken: false, isAlready: true };
  const rows = judged(`${header}\n${logged.date};${logged.type};Ort\nvet inte;${logged.type};Ort\n;;Ort`);
  expect(leftOutOf([...rows, inLog])).toEqual(rows.slice(1));
  expect(listImport.done(1, 1, 2)).toBe("1 rad är inläst. 1 rad fanns redan. 2 rader i listan lästes inte in.");
  expect(listImport.done(2, 0, 0)).toBe("2 rader är inlästa.");
});
