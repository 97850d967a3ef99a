// Ny period in a Sheet: a copy of the year becomes next year's when *Skapa* is pressed.

import { readFileSync } from "node:fs";
import type { FollowUpData } from "../../../src/contract/server-api";
import { newDocumentState } from "../../../src/local/runtime/document-state";
import { sheetLocale } from "../../../src/local/runtime/model/locale";
import { createRuntime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { readWorkbookModel } from "../../../src/local/xlsx/read/model";

const bundle = readBundle("dist");

type Answer = { readonly ok: boolean; readonly value: unknown };

/** A Sheet of the example year, opened when the year is over, and what its dialog was answered. */
function aYearThatEnded(today = Date.UTC(2023, 0, 31, 10)) {
  const identity = { id: "", name: "Pajala", url: "", timeZone: "Europe/Stockholm", locale: sheetLocale("sv_SE") };
  const book = readWorkbookModel(readFileSync("examples/pajala-2022.xlsx"), identity);
  const clock = steppedTime(() => today);
  const runtime = createRuntime({ ...bundle, book, clock, state: newDocumentState() });
  runtime.run("updateSummary", []);
  const call = (name: string, ...args: readonly unknown[]) => runtime.run(name, [...args]).value as Answer;
  const read = () => (call("loadFollowUp").value as FollowUpData).book;
  return { call, read, sheets: book.sheets };
}

const YEAR = { from: "2023-01-01", to: "2023-12-31" };

test("the dialog is told what would come along, and the log is as it was", () => {
  const { call, read } = aYearThatEnded();
  expect(call("loadNextPeriod")).toMatchObject({
    ok: true,
    value: { kind: "offer", language: "sv", period: YEAR, promises: 7, actions: 1, outcomes: 7, file: null },
  });
  expect(read().activities).toHaveLength(170);
});

test("Skapa empties the log, moves the days and keeps what came of the year, with no line about rows that are gone", () => {
  const { call, read, sheets } = aYearThatEnded();
  expect(call("beginPeriod", YEAR)).toEqual({ ok: true, value: { kind: "begun", period: YEAR, file: null } });
  const book = read();
  expect(book.settings.period).toEqual(YEAR);
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

test("the period is the one that was chosen", () => {
  const chosen = { from: "2023-02-01", to: "2024-06-30" };
  const { call, read } = aYearThatEnded();
  expect(call("beginPeriod", chosen)).toMatchObject({ ok: true, value: { kind: "begun", period: chosen } });
  expect(read().settings.period).toEqual(chosen);
});

test.each<[string, unknown, number | undefined, object]>([
  ["begins in the old one", { from: "2022-12-31", to: "2023-12-31" }, undefined, { error: { code: "inputInvalid" } }],
  ["no days", {}, undefined, { error: { code: "inputInvalid" } }],
  ["before the year is over", YEAR, Date.UTC(2022, 11, 31, 10), { value: { kind: "notYet", to: "2022-12-31" } }],
])("%s: nothing is changed", (_name, input, today, answer) => {
  const { call, read } = aYearThatEnded(today);
  expect(call("beginPeriod", input)).toMatchObject(answer);
  const book = read();
  expect([book.settings.period, book.activities.length]).toEqual([{ from: "2022-01-01", to: "2022-12-31" }, 170]);
});
