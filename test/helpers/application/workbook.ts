// The workbook's own port in memory: read as far as it is asked for, and changed as its plans say.

import type { Stretch } from "../../../src/application/plans/plan";
import type { Reach, Workbook } from "../../../src/application/ports";
import { SWEDISH } from "../../../src/application/sheet-settings";
import { fail, succeed } from "../../../src/contract/reply";
import type { Book } from "../../../src/domain/book/book";
import { withCells } from "../../../src/workbook/cells/cell-write";
import { findTab, schemaOf, type Tabs, tabsFrom } from "../../../src/workbook/cells/tab";
import { decodeBook } from "../../../src/workbook/decode/book";
import { nextPeriodTabs } from "../../../src/workbook/next-period/next-period-tabs";
import { EMPTY_BOOK } from "../a-book";
import { typed } from "../tabs";
import { tabsOfBook } from "../year-tabs";
import { mustBeLocked, type World } from "./world";

const IN_REACH: Readonly<Record<Exclude<Reach, "everything">, readonly (keyof Book)[]>> = {
  settings: ["settings"],
  log: ["activities"],
  past: ["earlier"],
  judging: ["settings", "commitments", "unreadable", "activities", "actions", "followUps", "lists", "issues"],
};

/** The rest is empty: a use case that reads too little gets too little. */
function within(book: Book, reach: Reach): Book {
  if (reach === "everything") return book;
  return { ...EMPTY_BOOK, ...Object.fromEntries(IN_REACH[reach].map((part) => [part, book[part]])) };
}

/** The book's rows as a sheet holds them: what was typed as text has lost its apostrophe. */
function tabsHolding(book: Book): Tabs {
  const tabs = tabsOfBook(book, book.lists);
  return tabsFrom(tabs.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(typed)) })));
}

export function memoryWorkbook(world: World): Workbook {
  const { contents, refusals } = world;
  const nothingIn = ({ height }: Stretch) => Array.from({ length: height }, () => "");
  /** The tabs that a test has written by hand, else those that hold its book. */
  const tabsNow = () => (contents.tabs ? tabsFrom(contents.tabs) : tabsHolding(contents.book));
  return {
    isSetUp: () => !contents.missingTabs.includes("Löften"),
    read: (reach) => within(contents.book, reach),
    readForRefresh() {
      const tabs = tabsNow();
      const edited = (name: string) => {
        const schema = schemaOf(name);
        return schema && findTab(tabs, schema);
      };
      const kept = contents.waiting;
      const answers = (name: string) => tabs.others.find((tab) => tab.name === name);
      return { tabs, edited, kept, answers, formulas: nothingIn, notes: nothingIn, evidence: () => undefined };
    },
    applyRefresh({ book, summary, now, vanished, typed: typedLines, done }) {
      mustBeLocked(world, "applyRefresh");
      const lines = [vanished, ...typedLines].flatMap(({ changes, marks }) =>
        changes.map((line) => ({ ...marks, ...line })),
      );
      contents.book = book;
      contents.waiting = Object.fromEntries(Object.entries(contents.waiting).filter(([key]) => !done.includes(key)));
      contents.changes = [...contents.changes, ...lines];
      contents.summary = { ...summary, moment: now, language: book.settings.language };
      return [];
    },
    readForCheck: () => ({
      tabs: tabsNow(),
      kept: contents.waiting,
      settings: SWEDISH,
      tables: [],
      formulas: ({ row, height }) =>
        Array.from({ length: height }, (_, at) => (refusals.formulas.includes(row + at) ? "=A1" : "")),
    }),
    applyMends({ steps, log }) {
      mustBeLocked(world, "applyMends");
      if (log.changes.length === 0) return succeed(null);
      if (refusals.lacks.includes("Ändringslogg")) return fail("workbookIncomplete", "Ändringslogg");
      const cells = steps.flatMap((step) => (step.kind === "writeCell" ? [step.cell] : []));
      const tabs = withCells(tabsNow(), cells);
      contents.tabs = [...tabs.own, ...tabs.others].map(({ name, rows }) => ({ name, rows }));
      contents.book = decodeBook(tabs);
      contents.changes = [...contents.changes, ...log.changes.map((line) => ({ ...log.marks, ...line }))];
      return succeed(null);
    },
    show(tab, row, column) {
      if (contents.missingTabs.includes(tab)) return false;
      contents.shown = { tab, row, column };
      return true;
    },
    beginPeriod(plan) {
      mustBeLocked(world, "beginPeriod");
      const tabs = nextPeriodTabs(tabsNow(), plan);
      contents.tabs = tabs;
      contents.book = decodeBook(tabsFrom(tabs));
      return succeed(null);
    },
    makeTabs(start) {
      mustBeLocked(world, "makeTabs");
      contents.start = start;
      const made = contents.missingTabs;
      contents.missingTabs = [];
      return made;
    },
    keep(texts) {
      contents.waiting = { ...contents.waiting, ...texts };
    },
    add(plan, { by, at }) {
      mustBeLocked(world, "add");
      contents.added = plan;
      contents.changes = [...contents.changes, ...plan.changes.map((line) => ({ by, at, ...line }))];
      return succeed(null);
    },
  };
}
