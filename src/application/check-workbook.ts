// The menu's Kontrollera arbetsboken: lists what is wrong, and mends what people have been shown and have chosen.

import { cellInput, mendInput } from "../contract/inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import type { WorkbookCheck } from "../contract/server-api";
import { validate } from "../contract/validation";
import type { PlainDate } from "../domain/calendar/plain-date";
import type { Finding } from "../domain/checks/findings";
import { placeOf } from "../workbook/cells/place-number";
import { decodeBook } from "../workbook/decode/book";
import { findAlikeRows } from "../workbook/mending/find-alike-rows";
import { findExampleTexts } from "../workbook/mending/find-example-texts";
import { findHeldInFuture } from "../workbook/mending/find-held-in-future";
import { daysInPeriod, findOutsidePeriod } from "../workbook/mending/find-outside-period";
import { findPersons } from "../workbook/mending/find-persons";
import { findUnaskedTypes } from "../workbook/mending/find-unasked-types";
import { offerColumns } from "../workbook/mending/offer-columns";
import { offerWords } from "../workbook/mending/offer-words";
import { proposeMends } from "../workbook/mending/propose-mends";
import { readForms } from "./plans/form-reading";
import type { WholeSource } from "./plans/plan";
import { planMends } from "./plans/plan-mends";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";
import { settingsMends } from "./sheet-settings";

function checkOf({ tabs, kept, settings, tables }: WholeSource, today: PlainDate): Omit<WorkbookCheck, "mended"> {
  const book = decodeBook(tabs);
  const answers = (name: string) => tabs.others.find((tab) => tab.name === name);
  const forms = readForms({ tabs, book, kept, today, answers }).flatMap(({ issues }) => issues);
  const rows = [...book.issues, ...forms].map((issue): Finding => ({ kind: "row", issue }));
  const mends = [...settingsMends(settings), ...proposeMends(tabs, book, today)];
  const outside = findOutsidePeriod(tabs, book);
  return {
    language: book.settings.language,
    findings: [
      ...rows,
      ...findHeldInFuture(tabs, today),
      ...outside,
      ...findAlikeRows(tabs, book),
      ...findExampleTexts(tabs, book.settings.municipality),
      ...findUnaskedTypes(tabs, book),
      ...findPersons(tabs),
      ...tables.map((tab): Finding => ({ kind: "table", tab })),
    ],
    mends,
    offers: [...offerWords(book.issues, mends), ...daysInPeriod(outside, tabs, book), ...offerColumns(tabs)],
  };
}

/** Changes nothing. Works in a workbook that lacks tabs as well. */
export function checkWorkbook({ workbook, clock }: Ports): Reply<WorkbookCheck> {
  return succeed({ ...checkOf(workbook.readForCheck(), clock.today()), mended: 0 });
}

/** Mends what would still be proposed. A cell that has changed since people saw the proposal is left as it is. */
export function mendWorkbook(ports: Ports, input: unknown): Reply<WorkbookCheck> {
  const checked = validate(mendInput, input);
  if (!checked.ok) return checked;
  const { workbook, lock, clock, memory, means } = ports;
  const asked = new Set(checked.value.mends);

  /** Answers with how many were made. */
  function mend(): Reply<number> {
    const source = workbook.readForCheck();
    const { mends: proposed, offers } = checkOf(source, clock.today());
    const mends = [...proposed, ...offers].filter(({ id }) => asked.has(id));
    if (mends.length === 0) return succeed(0);
    const plan = planMends(source, mends, { by: memory.me(), at: clock.now() }, means);
    const applied = workbook.applyMends(plan);
    return applied.ok ? succeed(plan.steps.length) : applied;
  }

  return lock.hold(() => {
    const made = mend();
    if (!made.ok) return made;
    if (made.value > 0 && workbook.isSetUp()) refreshWithin(ports);
    return succeed({ ...checkOf(workbook.readForCheck(), clock.today()), mended: made.value });
  });
}

/** Selects a cell in the spreadsheet of whoever asks. */
export function showCell({ workbook }: Ports, input: unknown): Reply<null> {
  const checked = validate(cellInput, input);
  if (!checked.ok) return checked;
  const { tab, row, column } = checked.value;
  return workbook.show(tab, placeOf(row), column) ? succeed(null) : fail("workbookIncomplete", tab);
}
