// The desk keeps the add-on loaded from call to call, which Google doesn't: what is done comes to the same both ways.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSession } from "../../../src/local/session/open-session";
import { readWorkbook } from "../../../src/local/xlsx/read/workbook";
import { contact } from "../../helpers/a-contact";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a day's work in the example year answers, call by call, and the tabs that it leaves. */
async function workedThrough(keepsWorld: boolean) {
  const file = join(folder, `${keepsWorld}.xlsx`);
  copyFileSync("examples/pajala-2022.xlsx", file);
  const session = await openSession({ file, now: () => new Date("2022-12-31T11:00:00Z"), keepsWorld });
  const other = { ...contact, id: "A-SAMMA0002", note: "Rastbesök" };
  const answers = [
    session.open(),
    session.run("loadSidebar", []),
    session.run("logActivity", [contact]),
    session.run("logActivity", [contact]),
    session.edit("Aktiviteter", [{ row: 20, column: 1, input: "32 maj" }]),
    session.run("checkWorkbook", []),
    session.run("logActivity", [other]),
    session.undo(),
    session.run("loadFollowUp", []),
    session.run("updateSummary", []),
  ];
  session.close();
  return { answers: JSON.stringify(answers), tabs: readWorkbook(file) };
}

test("a day's work in a world that is kept answers and leaves what it does in fresh ones", async () => {
  const fresh = await workedThrough(false);
  const kept = await workedThrough(true);
  expect(kept.answers).toBe(fresh.answers);
  expect(kept.tabs).toEqual(fresh.tabs);
  expect(fresh.tabs.find(({ name }) => name === "Aktiviteter")?.rows.length).toBeGreaterThan(150);
});
