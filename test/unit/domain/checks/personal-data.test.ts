// The guard against data about people, held to 200 ordinary notes and 60 with something planted. All of it is made up.
import { readFileSync } from "node:fs";
import {
  findPersonalData,
  hasPersonalNumber,
  type PersonalDataKind,
} from "../../../../src/domain/checks/personal-data";

interface Planted {
  readonly kind: PersonalDataKind;
  readonly note: string;
  readonly text: string;
}

const ordinary = JSON.parse(readFileSync("test/fixtures/ordinary-notes.json", "utf8")) as string[];
const planted = JSON.parse(readFileSync("test/fixtures/planted-notes.json", "utf8")) as Planted[];

const isFound = ({ kind, note, text }: Planted) =>
  findPersonalData(note).some((found) => found.kind === kind && found.text.includes(text));

test("of 200 ordinary notes none raises an alarm", () => {
  expect(new Set(ordinary).size).toBe(200);
  expect(ordinary.flatMap((note) => findPersonalData(note).map(({ kind, text }) => `${kind}: ${text}`))).toEqual([]);
});

test("of 60 notes with something planted all are found but the names that nothing points out", () => {
  expect(planted).toHaveLength(60);
  expect(planted.filter((one) => !isFound(one)).map(({ note }) => note)).toEqual([
    "Pratade med Testolf Exempelsson om epan",
    "T. Exempelsson i 9B var med",
  ]);
});

test.each([
  ["19121212-1212", true],
  ["121212-1212", true],
  ["1912-12-12 1212", true],
  ["19121212-1213", false],
  ["191212121212", true],
  ["19121312-1219", false],
  ["556036-0793", false],
  ["1191212121212", false],
])("%s is a valid personnummer: %s", (text, expected) => {
  expect(hasPersonalNumber(`Om ${text}.`)).toBe(expected);
});

test("each finding says where it stands, and findings never overlap", () => {
  const note = "Ring 070-174 06 05 om ABC123, eller mejla 070-1740605@example.com.";
  const found = findPersonalData(note);
  expect(found.map(({ kind }) => kind)).toEqual(["phone", "plate", "email"]);
  for (const { start, text } of found) expect(note.slice(start, start + text.length)).toBe(text);
});

test.each([
  ["a long word", "a".repeat(50_000)],
  ["digits", "1 ".repeat(25_000)],
  ["signs", "0-+".repeat(16_000)],
  ["addresses cut off", "a@".repeat(25_000)],
  ["names cut off", "Namn: ".repeat(8000)],
])("50,000 characters of %s are looked through at once", (_what, note) => {
  const started = process.hrtime.bigint();
  findPersonalData(note);
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2000);
});
