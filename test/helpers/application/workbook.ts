// The workbook's own port in memory: read as far as it is asked for, filled, summed up, checked and mended.
import type { Reach, Workbook } from "../../../src/application/ports";
import { fail, succeed } from "../../../src/contract/reply";
import type { Book } from "../../../src/domain/book/book";
import { EMPTY_BOOK } from "../a-book";
import { mustBeLocked, type World } from "./world";

const IN_REACH: Readonly<Record<Exclude<Reach, "everything">, readonly (keyof Book)[]>> = {
  settings: ["settings"],
  log: ["activities"],
  judging: ["settings", "commitments", "unreadable", "activities", "actions", "followUps", "lists", "issues"],
};

/** The rest is empty: a use case that reads too little gets too little. */
function within(book: Book, reach: Reach): Book {
  if (reach === "everything") return book;
  return { ...EMPTY_BOOK, ...Object.fromEntries(IN_REACH[reach].map((part) => [part, book[part]])) };
}

export function memoryWorkbook(world: World): Workbook {
  const { contents, refusals } = world;
  return {
    isSetUp: () => !contents.missingTabs.includes("Löften"),
    read: (reach) => within(contents.book, reach),
    readAndFill(_today, moment, typed) {
      mustBeLocked(world, "readAndFill");
      const activities = contents.book.activities.map((row, at) =>
        row.id === "" ? { ...row, id: `A-FILLED${at}` } : row,
      );
      contents.book = { ...contents.book, activities };
      if (typed !== null) {
        const { tab, range, before } = typed.edit;
        const line = { by: typed.by, at: moment, tab, row: "", field: range, before, after: "" };
        contents.changes = [...contents.changes, line];
      }
      return { book: contents.book, outdated: refusals.outdated };
    },
    writeSummary(summary, moment, language) {
      mustBeLocked(world, "writeSummary");
      contents.summary = { ...summary, moment, language };
    },
    check: () => ({
      language: contents.book.settings.language,
      findings: contents.book.issues.map((issue) => ({ kind: "row", issue })),
      mends: contents.mends,
    }),
    mend(mends, by, at) {
      mustBeLocked(world, "mend");
      if (refusals.lacks.includes("Ändringslogg")) return fail("workbookIncomplete", "Ändringslogg");
      const made = mends.filter(({ id }) => !refusals.formulas.includes(id));
      const lines = made.map(({ tab, header: field, before, after }) => ({
        by,
        at,
        tab,
        row: "",
        field,
        before,
        after,
      }));
      contents.mends = contents.mends.filter(({ id }) => !made.some((one) => one.id === id));
      contents.changes = [...contents.changes, ...lines];
      return succeed(made.length);
    },
    show(tab, row, column) {
      if (contents.missingTabs.includes(tab)) return false;
      contents.shown = { tab, row, column };
      return true;
    },
    makeTabs() {
      mustBeLocked(world, "makeTabs");
      const made = contents.missingTabs;
      contents.missingTabs = [];
      return made;
    },
  };
}
