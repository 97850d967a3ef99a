// What happens to a workbook while no desk has it open: Excel takes a row out, somebody copies or renames the file.
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Session } from "../../../src/local/session";
import { deleteLines } from "../../../src/local/session/line-changes";
import { openSession } from "../../../src/local/session/open-session";
import { writeChanges } from "../../../src/local/xlsx/edit/write-changes";
import { readWorkbook } from "../../../src/local/xlsx/read/workbook";
import { modelOf, tab } from "../../helpers/local/file-world";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  file = join(folder, "bok.xlsx");
  copyFileSync("examples/pajala-2022.xlsx", file);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opened as the desk opens it, with the refresh that comes after. */
async function onDesk(path: string, work: (session: Session) => void = () => undefined): Promise<void> {
  const session = await openSession({ file: path, now: () => new Date("2022-12-31T11:00:00Z") });
  try {
    expect(session.open().error).toBeNull();
    work(session);
  } finally {
    session.close();
  }
}

/** As another program does it, which knows nothing of the add-on. Gives the row's ID. */
function takeOutRow(path: string, row: number): string {
  const id = readWorkbook(path).find(({ name }) => name === "Aktiviteter")?.rows[row - 1]?.[0];
  const bytes = readFileSync(path);
  const book = modelOf(bytes);
  deleteLines(book, tab(book, "Aktiviteter"), { axis: "rows", at: row, count: 1 });
  writeFileSync(path, writeChanges(bytes, book).bytes);
  return String(id);
}

const vanished = (path: string): unknown[] =>
  (readWorkbook(path).find(({ name }) => name === "Ändringslogg")?.rows ?? []).slice(1).map((row) => row[3]);

test("a row that was taken out leaves its line in the log, once", async () => {
  await onDesk(file);
  const id = takeOutRow(file, 5);
  await onDesk(file);
  expect(vanished(file)).toEqual([id]);
  await onDesk(file);
  expect(vanished(file)).toEqual([id]);
});

test("a renamed file knows what it held, and a copy what it holds itself", async () => {
  await onDesk(file);
  const copy = join(folder, "kopia.xlsx");
  copyFileSync(file, copy);
  const [inFile, inCopy] = [takeOutRow(file, 5), takeOutRow(copy, 9)];
  const renamed = join(folder, "bok 2023.xlsx");
  renameSync(file, renamed);
  await onDesk(renamed);
  await onDesk(copy);
  expect([vanished(renamed), vanished(copy)]).toEqual([[inFile], [inCopy]]);
});

test("a row of a save that came to nothing was never there to vanish", async () => {
  const other = readFileSync(file);
  await onDesk(file, (session) => {
    const mine = readFileSync(file);
    writeFileSync(file, other);
    const typed = [
      { row: 4, column: 0, input: "A-ALDRIG01" },
      { row: 4, column: 1, input: "2022-05-05" },
    ];
    expect(() => session.edit("Aktiviteter", typed)).toThrow("changedElsewhere");
    writeFileSync(file, mine);
    session.run("syncSummary", [{}]);
    session.edit("Aktiviteter", [{ row: 4, column: 11, input: "ändrad" }]);
  });
  await onDesk(file);
  expect(vanished(file)).not.toContain("A-ALDRIG01");
});
