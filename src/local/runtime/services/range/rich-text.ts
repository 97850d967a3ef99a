// SpreadsheetApp.RichTextValue: a text with one link for all of it. Runs of different formats are not in the runtime.

import type { Execution } from "../../execution";
import { shownText } from "../../model/content";
import { cellAt, type SheetModel } from "../../model/sheet-model";
import { notInRuntime, ServiceError } from "../../service-error";

export type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

interface LinkedText {
  readonly text: string;
  readonly link: string | null;
}

const texts = new WeakMap<object, LinkedText>();

function makeRichText(execution: Execution, value: LinkedText): RichText {
  const rich = execution.service<RichText>("RichTextValue", {
    getText: () => value.text,
    getLinkUrl: () => value.link,
  });
  texts.set(rich, value);
  return rich;
}

/** @throws ServiceError for anything but a RichTextValue. */
export function richTextOf(value: unknown): LinkedText {
  const known = typeof value === "object" && value !== null ? texts.get(value) : undefined;
  if (!known) throw new ServiceError("The parameters don't match the method signature: a RichTextValue is needed.");
  return known;
}

export function readRichText(execution: Execution, sheet: SheetModel, row: number, column: number): RichText {
  const link = cellAt(sheet, row, column)?.link ?? null;
  return makeRichText(execution, { text: shownText(execution.book, sheet, row, column), link });
}

export function makeRichTextBuilder(execution: Execution): Builder {
  let text = "";
  let link: string | null = null;
  const setLinkUrl = (first: string | number | null, end?: number | string | null, url?: string | null): Builder => {
    if (typeof first === "number") {
      if (first !== 0 || end !== text.length)
        throw notInRuntime("RichTextValueBuilder.setLinkUrl on a part of the text");
      link = url ?? null;
    } else link = first;
    return builder;
  };
  const builder: Builder = execution.service<Builder>("RichTextValueBuilder", {
    setText: (value: string) => {
      text = String(value);
      return builder;
    },
    setLinkUrl,
    build: () => makeRichText(execution, { text, link }),
  });
  return builder;
}
