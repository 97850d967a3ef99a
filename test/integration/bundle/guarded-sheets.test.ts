// Sheets that people have guarded: protected tabs and cells, and tabs that were converted to a table.
import { workbookOf } from "../../../bench/year-of";
import type { PromisesData } from "../../../src/contract/server-api";
import type { Access } from "../../../src/local/runtime/access";
import { newDocumentState } from "../../../src/local/runtime/document-state";
import type { ProtectionMark, SheetModel } from "../../../src/local/runtime/model/sheet-model";
import { sheetNamed, type WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { createRuntime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { contact } from "../../helpers/a-contact";
import { answerOf } from "../../helpers/local/script-world";

const ROWS = 20;
const NOW = Date.UTC(2022, 11, 31, 11);
const OWNERS: ProtectionMark = { description: "", warningOnly: false, isOwnersOnly: true, cells: null };
/** Plats in the second row. */
const PLACE = { row: 2, column: 7, lastRow: 2, lastColumn: 7 };

function tabOf(book: WorkbookModel, name: string): SheetModel {
  const sheet = sheetNamed(book, name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** Two people at one workbook: its owner, and a teacher with whom it is shared. */
function shared() {
  const book = workbookOf(ROWS);
  const state = newDocumentState();
  const runtimeOf = (access: Access) =>
    createRuntime({ ...readBundle("dist"), book, state, clock: steppedTime(() => NOW), access });
  const owner = runtimeOf("owner");
  owner.run("logActivity", [{ ...contact, id: "A-TEST0000" }]);
  owner.run("correctActivity", [correction("A-TEST0000", "Rad")]);
  owner.run("updateSummary", []);
  return { book, owner, teacher: runtimeOf("editor"), type: { sheet: tabOf(book, "Aktiviteter"), rect: PLACE } };
}

const { by, isRetry: _isRetry, ...seen } = contact;
const correction = (id: string, note: string, before = seen.note) => {
  const { id: _id, ...fields } = { ...seen, note: before };
  return { id, seen: fields, changed: { ...fields, note }, by };
};

const columnOf = (book: WorkbookModel, tab: string, column: string) =>
  answerOf(
    `return book.getSheetByName("${tab}").getDataRange().getDisplayValues().map((row) => row[${column.charCodeAt(0) - 65}]);`,
    {
      book,
    },
  ) as unknown[];
const toastsOf = ({ events }: { readonly events: readonly { readonly kind: string }[] }) =>
  events.flatMap((event) => ("message" in event ? [String(event.message)] : []));

describe("a log that only its owner may write in", () => {
  test("a save is refused with the tab's name and who can help, and nothing is written", () => {
    const { book, teacher } = shared();
    tabOf(book, "Aktiviteter").protections.push(OWNERS);
    const { value } = teacher.run("logActivity", [{ ...contact, id: "A-TEST0001" }]);
    expect(value).toMatchObject({ ok: false, error: { code: "protected", detail: "Aktiviteter" } });
    expect(columnOf(book, "Aktiviteter", "A")).not.toContain("A-TEST0001");
    const said = toastsOf(teacher.run("updateSummary", []));
    expect(said.join()).not.toContain("Det gick inte");
  });

  test("the owner's own save goes through", () => {
    const { book, owner } = shared();
    tabOf(book, "Aktiviteter").protections.push(OWNERS);
    expect(owner.run("logActivity", [{ ...contact, id: "A-TEST0001" }]).value).toMatchObject({ ok: true });
    expect(columnOf(book, "Aktiviteter", "A").indexOf("A-TEST0001")).toBe(ROWS + 2);
  });

  test("cells that are protected elsewhere in the tab stop nobody's new row", () => {
    const { book, teacher } = shared();
    const cells = { row: 1, column: 1, lastRow: 1, lastColumn: 15 };
    tabOf(book, "Aktiviteter").protections.push({ ...OWNERS, cells });
    expect(teacher.run("logActivity", [{ ...contact, id: "A-TEST0001" }]).value).toMatchObject({ ok: true });
    expect(columnOf(book, "Aktiviteter", "A").indexOf("A-TEST0001")).toBe(ROWS + 2);
  });
});

describe("an Ändringslogg that only its owner may write in", () => {
  test("an edit by hand waits for the owner's next refresh, and then has its line; the summary is new at once", () => {
    const { book, owner, teacher, type } = shared();
    tabOf(book, "Ändringslogg").protections.push(OWNERS);
    const before = columnOf(book, "Ändringslogg", "A").length;
    const edited = teacher.edit({ ...type, oldValue: "Kangos" });
    expect(edited.error).toBeNull();
    expect(toastsOf(edited).join()).toContain("Ändringslogg");
    expect(toastsOf(edited).join()).toContain("Den som äger arket");
    expect(columnOf(book, "Ändringslogg", "A")).toHaveLength(before);
    owner.run("updateSummary", []);
    expect(columnOf(book, "Ändringslogg", "F").slice(before)).toEqual(["Kangos"]);
    owner.run("updateSummary", []);
    expect(columnOf(book, "Ändringslogg", "A")).toHaveLength(before + 1);
  });

  test("a change of a promise is refused, and its row is as it was", () => {
    const { book, teacher } = shared();
    tabOf(book, "Ändringslogg").protections.push(OWNERS);
    const rows = () => answerOf(`return book.getSheetByName("Löften").getDataRange().getDisplayValues();`, { book });
    const before = rows();
    const { value } = teacher.run("loadPromises", []);
    const [promise] = (value as { value: PromisesData }).value.promises;
    const changed = { owner: "Någon annan", from: "2022-02-01", target: 7 };
    const reply = teacher.run("changePromise", [{ id: promise?.id, seen: promise?.seen, changed, by: "Lärare" }]);
    expect(reply.value).toMatchObject({ ok: false, error: { code: "protected", detail: "Ändringslogg" } });
    expect(rows()).toEqual(before);
  });

  test("a correction is refused, and its row is as it was", () => {
    const { book, teacher } = shared();
    tabOf(book, "Ändringslogg").protections.push(OWNERS);
    const row = () =>
      answerOf(
        `return book.getSheetByName("Aktiviteter").getRange("A${ROWS + 2}:O${ROWS + 2}").getDisplayValues()[0];`,
        { book },
      );
    const before = row();
    const { value } = teacher.run("correctActivity", [correction("A-TEST0000", "Ny text", "Rad")]);
    expect(value).toMatchObject({ ok: false, error: { code: "protected", detail: "Ändringslogg" } });
    expect(row()).toEqual(before);
  });
});

test("a summary that only its owner may write in says so when somebody asks for it, and the edit has its line", () => {
  const { book, teacher, type } = shared();
  tabOf(book, "Sammanställning").protections = [OWNERS];
  const before = columnOf(book, "Ändringslogg", "A").length;
  expect(toastsOf(teacher.edit({ ...type, oldValue: "Kangos" })).join()).toContain("Sammanställning");
  expect(columnOf(book, "Ändringslogg", "A")).toHaveLength(before + 1);
  expect(toastsOf(teacher.run("updateSummary", [])).join()).toContain("Sammanställning");
  expect(teacher.run("syncSummary", []).value).toMatchObject({ ok: true });
});

describe("a log that was converted to a table", () => {
  function asTable() {
    const { book, owner, ...rest } = shared();
    tabOf(book, "Aktiviteter").typedColumns.push({ row: 2, column: 1, lastRow: ROWS + 2, lastColumn: 15 });
    tabOf(book, "Aktiviteter").typedColumns.push({ row: ROWS + 3, column: 1, lastRow: 1000, lastColumn: 15 });
    return { book, owner, ...rest };
  }
  const log = (owner: ReturnType<typeof shared>["owner"], id: string) =>
    expect(owner.run("logActivity", [{ ...contact, id, note: id }]).value).toMatchObject({ ok: true });
  const tables = (owner: ReturnType<typeof shared>["owner"]) => {
    const { value } = owner.run("checkWorkbook", []);
    const { findings } = (value as { value: { findings: { kind: string; tab: string }[] } }).value;
    return findings.filter(({ kind }) => kind === "table");
  };

  test("rows are logged one after another, and the check says that it is a table", () => {
    const { book, owner } = asTable();
    log(owner, "A-TEST0001");
    log(owner, "A-TEST0002");
    expect(columnOf(book, "Aktiviteter", "A").slice(ROWS + 2)).toEqual(["A-TEST0001", "A-TEST0002"]);
    expect(tables(owner)).toEqual([{ kind: "table", tab: "Aktiviteter" }]);
  });

  test("the check says nothing of it when it is a table no more", () => {
    const { book, owner } = asTable();
    log(owner, "A-TEST0001");
    tabOf(book, "Aktiviteter").typedColumns = [];
    expect(tables(owner)).toEqual([]);
  });
});

test("the summary's colours are there again when it has been laid out anew, however many rows it has", () => {
  const { book, owner } = shared();
  const ruled = () => tabOf(book, "Sammanställning").rules.map(({ rects }) => rects);
  const before = ruled();
  expect(before.length).toBeGreaterThan(3);
  answerOf(`book.getSheetByName("Löften").getRange("A2:C2").clearContent();`, { book });
  owner.run("updateSummary", []);
  expect(ruled()).toEqual(before);
});
