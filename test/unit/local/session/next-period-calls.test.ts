// What the dialog Ny period asks of the desk: an offer, and a new file beside the old one, which is only read.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerNextPeriod } from "../../../../src/local/session/next-period-calls";
import { day } from "../../../helpers/make";

let folder: string;
let file: string;
const today = day("2023-01-31");
const YEAR = { from: "2023-01-01", to: "2023-12-31" };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  file = join(folder, "pajala-2022.xlsx");
  cpSync("examples/pajala-2022.xlsx", file);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the offer names this file, and makes none", () => {
  const answer = answerNextPeriod("loadNextPeriod", undefined, { file, today });
  expect(answer).toMatchObject({ ok: true, value: { kind: "offer", period: YEAR, file: "pajala-2022.xlsx" } });
  expect(readdirSync(folder)).toEqual(["pajala-2022.xlsx"]);
});

test("the file is made where nothing has its name, and is told of with its folder", () => {
  const before = readFileSync(file);
  const begin = () => answerNextPeriod("beginPeriod", YEAR, { file, today });
  const name = "pajala-2023.xlsx";
  expect(begin()).toEqual({ ok: true, value: { kind: "begun", period: YEAR, file: { name, folder } } });
  const made = readFileSync(join(folder, name));
  expect(begin()).toEqual({ ok: true, value: { kind: "exists", name } });
  expect([readFileSync(file).equals(before), readFileSync(join(folder, name)).equals(made)]).toEqual([true, true]);
});

test.each([
  ["days that are none", { from: "2023-02-30", to: "2023-12-31" }],
  ["a period that begins in the old one", { from: "2022-12-31", to: "2023-12-31" }],
  ["nothing", undefined],
])("%s: refused, and no file is made", (_name, input) => {
  expect(answerNextPeriod("beginPeriod", input, { file, today })).toMatchObject({ error: { code: "inputInvalid" } });
  expect(readdirSync(folder)).toEqual(["pajala-2022.xlsx"]);
});

test("before the period is over no file is made", () => {
  const answer = answerNextPeriod("beginPeriod", YEAR, { file, today: day("2022-12-31") });
  expect(answer).toEqual({ ok: true, value: { kind: "notYet", to: "2022-12-31" } });
  expect(readdirSync(folder)).toEqual(["pajala-2022.xlsx"]);
});
