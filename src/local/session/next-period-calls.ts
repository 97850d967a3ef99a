// What the dialog Ny period asks of the desk: in a Sheet a copy becomes next period's workbook, here a new file does.
import { existsSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import * as z from "zod/mini";
import type { BegunPeriod, NextPeriodAnswer } from "../../domain/book/next-period-offer";
import { periodFault } from "../../domain/calendar/next-period";
import { type PlainDate, parsePlainDate } from "../../domain/calendar/plain-date";
import { tabsFrom } from "../../workbook/cells/tab";
import { noNextPeriod, offerNextPeriod } from "../../workbook/next-period/offer-next-period";
import { readWorkbook } from "../xlsx/read/workbook";
import { nextPeriodFile } from "./next-period-file";

const day = z.custom<PlainDate>((input) => typeof input === "string" && parsePlainDate(input) !== null);
const chosen = z.object({ from: day, to: day });

/** As the pages get an answer of the add-on. */
type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

const INVALID: Answer<never> = { ok: false, error: { code: "inputInvalid", detail: "", fields: [] } };

function begin(file: string, today: PlainDate, input: unknown): Answer<BegunPeriod> {
  const period = chosen.safeParse(input);
  if (!period.success) return INVALID;
  const next = nextPeriodFile(file, today, period.data);
  if ("problem" in next) return { ok: true, value: noNextPeriod(next) };
  if (periodFault(next.plan.period, next.plan.ended) !== null) return INVALID;
  const name = basename(next.path);
  if (existsSync(next.path)) return { ok: true, value: { kind: "exists", name } };
  writeFileSync(next.path, next.bytes, { flag: "wx" });
  const told = { name, folder: dirname(next.path) };
  return { ok: true, value: { kind: "begun", period: next.plan.period, file: told } };
}

/**
 * Answers one of `NEXT_PERIOD_CALLS`. Nothing is changed but for the new file.
 * @throws the system's error where the file can't be written
 */
export function answerNextPeriod(
  call: string,
  input: unknown,
  { file, today }: { readonly file: string; readonly today: PlainDate },
): Answer<BegunPeriod | NextPeriodAnswer> {
  if (call === "beginPeriod") return begin(file, today, input);
  return { ok: true, value: offerNextPeriod(tabsFrom(readWorkbook(file)), today, basename(file)) };
}
