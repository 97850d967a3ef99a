import { spawnSync } from "node:child_process";
import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "../../../../src/local/cli/refusal";
import { writeWhole } from "../../../../src/local/cli/write-whole";

const folder = mkdtempSync(join(tmpdir(), "write-whole-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode("nytt");
const refusalOf = async (file: string, isNew = false) =>
  await writeWhole(file, bytes, isNew).then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.message : `no refusal: ${error}`),
  );

test("a file, and one that a link leads to, is written over whole", async () => {
  const [file, link] = [join(folder, "fil"), join(folder, "länk")];
  writeFileSync(file, "gammalt");
  symlinkSync(file, link);
  expect([await refusalOf(file), await refusalOf(link), await refusalOf(join(folder, "ny"))]).toEqual([
    null,
    null,
    null,
  ]);
  expect(readFileSync(file, "utf8")).toBe("nytt");
});

test("a pipe and a link that leads nowhere are left as they are, with one line", async () => {
  const [pipe, link] = [join(folder, "rör"), join(folder, "lös länk")];
  spawnSync("mkfifo", [pipe]);
  symlinkSync(join(folder, "borta"), link);
  expect(await refusalOf(pipe)).toMatch(/^\S.*rör är ingen vanlig fil/);
  expect(await refusalOf(link)).toContain("leder någonstans");
  expect([lstatSync(pipe).isFIFO(), lstatSync(link).isSymbolicLink()]).toEqual([true, true]);
});

test.each([false, true])("a folder that isn't there is told of as that, new (%s) or not", async (isNew) => {
  expect(await refusalOf(join(folder, "borta", "ny.xlsx"), isNew)).toMatch(/^Mappen .*borta finns inte\. /);
});

test.each([false, true])("a name that is too long is told of as that, new (%s) or not", async (isNew) => {
  expect(await refusalOf(join(folder, "a".repeat(400)), isNew)).toMatch(/^Namnet .* är för långt\./);
});
