import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeLeftBehind } from "../../../../src/local/office/left-behind";

const folder = mkdtempSync(join(tmpdir(), "left-behind-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NOW = Date.parse("2027-01-10T12:00:00Z");

function made(name: string, hoursAgo: number): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, "dokument.docx"), "docx");
  const then = new Date(NOW - hoursAgo * 3_600_000);
  utimesSync(path, then, then);
  return path;
}

test("an old folder goes, and one that may be worked in, a link and all others stay", async () => {
  const [old, fresh, other] = [made("loften-pdf-a", 2), made("loften-pdf-b", 0), made("annat", 2)];
  const link = join(folder, "loften-pdf-c");
  symlinkSync(other, link);
  await removeLeftBehind(NOW, folder);
  expect([old, fresh, other, link].map((path) => existsSync(path))).toEqual([false, true, true, true]);
  expect(existsSync(join(other, "dokument.docx"))).toBe(true);
});

test("a folder that isn't there is none to clean", async () => {
  await expect(removeLeftBehind(NOW, join(folder, "borta"))).resolves.toBeUndefined();
});
