// Ny period in a Sheet: a copy of the year becomes next year's, and only when somebody has said that it is a copy.

import { readFileSync } from "node:fs";
import type { FollowUpData } from "../../../src/contract/server-api";
import { newDocumentState } from "../../../src/local/runtime/document-state";
import { sheetLocale } from "../../../src/local/runtime/model/locale";
import { createRuntime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { readWorkbookModel } from "../../../src/local/xlsx/read/model";

const bundle = readBundle("dist");

function aYearThatEnded(answer: "YES" | "NO") {
  const identity = { id: "", name: "Pajala", url: "", timeZone: "Europe/Stockholm", locale: sheetLocale("sv_SE") };
  const book = readWorkbookModel(readFileSync("examples/pajala-2022.xlsx"), identity);
  const clock = steppedTime(() => Date.UTC(2023, 0, 31, 10));
  const runtime = createRuntime({ ...bundle, book, clock, state: newDocumentState(), answer });
  runtime.run("updateSummary", []);
  const chosen = runtime.run("newPeriod", []);
  const { value } = runtime.run("loadFollowUp", []) as { value: { value: FollowUpData } };
  return { chosen, book: value.value.book, sheets: book.sheets };
}

test("yes empties the log, moves the days and keeps what came of the year, with no line about rows that are gone", () => {
  const { chosen, book, sheets } = aYearThatEnded("YES");
  expect(chosen.error).toBeNull();
  expect(book.settings.period).toEqual({ from: "2023-01-01", to: "2023-12-31" });
  expect([book.activities, book.communications, book.followUps, book.issues]).toEqual([[], [], [], []]);
  expect(book.earlier.find(({ commitment }) => commitment === "2.1")).toMatchObject({ counted: 156, target: 157 });
  expect(book.actions.map(({ id }) => id)).toEqual(["H04"]);
  const log = sheets.find(({ name }) => name === "Ändringslogg");
  expect(
    log?.rows
      .slice(1)
      .flat()
      .filter((cell) => cell && cell.value !== null) ?? [],
  ).toEqual([]);
});

test("no changes nothing", () => {
  const { book } = aYearThatEnded("NO");
  expect(book.settings.period).toEqual({ from: "2022-01-01", to: "2022-12-31" });
  expect(book.activities).toHaveLength(170);
});
