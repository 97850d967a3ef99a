// SpreadsheetApp.Spreadsheet: the workbook that the script is bound to.
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet

import { parseRect, splitReference } from "../../../workbook/cells/a1";
import type { Execution } from "../execution";
import { sheetLocale } from "../model/locale";
import { addSheet, moveSheet, nameProblem, removeSheet, sheetNamed } from "../model/workbook-model";
import { ServiceError } from "../service-error";
import type { Sheet, Spreadsheet } from "../workbook-objects";
import { sheetModelOf } from "./sheet";

export function makeSpreadsheet(execution: Execution): Spreadsheet {
  const { book, events } = execution;

  const insertSheet = (nameOrIndex?: string | number | object, placeOrOptions?: number | object): Sheet => {
    const name = typeof nameOrIndex === "string" ? nameOrIndex : freeName();
    const problem = nameProblem(book, name);
    if (problem === "taken")
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    if (problem) throw new ServiceError(`Invalid argument: ${name}`);
    const place = typeof nameOrIndex === "number" ? nameOrIndex : placeOrOptions;
    const index = typeof place === "number" ? place : book.sheets.indexOf(book.active) + 1;
    const sheet = addSheet(book, name, Math.min(Math.max(index, 0), book.sheets.length));
    events.push({ kind: "activate", sheet: name });
    return execution.sheet(sheet);
  };
  const freeName = (): string => {
    const word = book.locale.name === "sv_SE" ? "Blad" : "Sheet";
    let number = book.sheets.length + 1;
    while (nameProblem(book, `${word}${number}`)) number += 1;
    return `${word}${number}`;
  };

  const spreadsheet: Spreadsheet = execution.service<Spreadsheet>("Spreadsheet", {
    getId: () => book.id,
    getName: () => book.name,
    getUrl: () => book.url,
    getSpreadsheetTimeZone: () => book.timeZone,
    getSpreadsheetLocale: () => book.locale.name,
    setSpreadsheetLocale: (locale: string) => {
      book.locale = sheetLocale(locale);
    },
    setSpreadsheetTimeZone: (timeZone: string) => {
      book.timeZone = timeZone;
    },
    getSheets: () => book.sheets.map((sheet) => execution.sheet(sheet)),
    getNumSheets: () => book.sheets.length,
    getSheetByName: (name: string) => {
      const sheet = sheetNamed(book, name);
      return sheet && execution.sheet(sheet);
    },
    insertSheet,
    deleteSheet: (sheet: Sheet) => {
      try {
        removeSheet(book, sheetModelOf(sheet));
      } catch (error) {
        throw error instanceof RangeError ? new ServiceError(error.message) : error;
      }
    },
    getActiveSheet: () => execution.sheet(book.active),
    setActiveSheet: (sheet: Sheet) => {
      book.active = sheetModelOf(sheet);
      events.push({ kind: "activate", sheet: book.active.name });
      return sheet;
    },
    moveActiveSheet: (position: number) => {
      if (position < 1 || position > book.sheets.length) throw new ServiceError(`Invalid argument: ${position}`);
      moveSheet(book, book.active, position - 1);
    },
    getRange: (reference: string) => {
      const { sheet: name, address } = splitReference(reference);
      const sheet = name === null ? book.active : sheetNamed(book, name);
      const rect = parseRect(address);
      if (!sheet || !rect) throw new ServiceError(`Range not found: ${reference}`);
      const lastRow = Math.min(rect.lastRow, sheet.maxRows);
      return execution.range(sheet, { ...rect, lastRow, lastColumn: Math.min(rect.lastColumn, sheet.maxColumns) });
    },
    toast: (message: string, title?: string) => {
      events.push({ kind: "toast", message: String(message), title: title ?? "" });
    },
  });
  return spreadsheet;
}
