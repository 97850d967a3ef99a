// A save that is broken on purpose, at each thing that is looked at before the new file takes the old one's place.
import { existsSync, readFileSync, statSync } from "node:fs";
import { strFromU8, strToU8 } from "fflate";
import { sheetLocale } from "../../../../src/local/runtime/model/locale";
import { ensureCell, touch } from "../../../../src/local/runtime/model/sheet-model";
import { SessionError } from "../../../../src/local/session";
import { openWorkbook } from "../../../../src/local/session/workbook-on-disk";
import { checkSave, type SaveToCheck } from "../../../../src/local/xlsx/check/check-save";
import { zipOf } from "../../../../src/local/xlsx/package/zip";
import { unzipParts } from "../../../../src/xlsx/package/unzip";
import { fixtureCopy, ownFolder, tab, withParts } from "../../../helpers/local/file-world";

const folder = ownFolder();
const SHEET = "xl/worksheets/sheet1.xml";

type Damage = (after: Uint8Array) => Uint8Array;

const inPart =
  (path: string, change: (text: string) => string): Damage =>
  (after) => {
    const text = strFromU8(unzipParts(after)[path] ?? new Uint8Array());
    const next = change(text);
    if (next === text) throw new Error(`nothing to damage in ${path}`);
    return withParts(after, { [path]: strToU8(next) });
  };

const without =
  (path: string): Damage =>
  (after) =>
    zipOf(Object.fromEntries(Object.entries(unzipParts(after)).filter(([own]) => own !== path)));

/** Types in a cell and writes a note, with a save whose bytes are damaged before they are looked at. */
function typeWith(damage: Damage | "throws" | null) {
  const file = fixtureCopy(folder, "other-program");
  const before = readFileSync(file);
  const check = (
    save: SaveToCheck,
    ...rest: [Parameters<typeof checkSave>[1], Parameters<typeof checkSave>[2]]
  ): void => {
    if (damage === "throws") throw new TypeError("a fault of ours");
    // The part counts as written, so that only what is wrong with it can be noticed.
    const after = damage ? damage(save.after) : save.after;
    const parts = unzipParts(after);
    const written = Object.fromEntries(
      Object.keys(save.changes.written).map((path) => [path, parts[path] ?? new Uint8Array()]),
    );
    checkSave({ ...save, after, changes: { ...save.changes, written } }, ...rest);
  };
  const disk = openWorkbook(file, "Europe/Stockholm", sheetLocale("sv_SE"), { check });
  const sheet = tab(disk.book(), "Aktiviteter");
  ensureCell(sheet, 3, 9).value = "skrivet; =1";
  ensureCell(sheet, 2, 3).note = "En anteckning";
  touch(sheet);
  let code = "no error";
  try {
    disk.save();
  } catch (error) {
    code = error instanceof SessionError ? error.code : String(error);
  }
  disk.close();
  return { code, file, before, after: readFileSync(file), list: `${file}.inte-sparat.csv` };
}

test("a save that is whole takes the file's place", () => {
  const { code, before, after, list } = typeWith(null);
  expect(code).toBe("no error");
  expect(after.equals(before)).toBe(false);
  expect(existsSync(list)).toBe(false);
});

test.each<[what: string, damage: Damage | "throws"]>([
  ["a row that never ends", inPart(SHEET, (xml) => xml.replace("</row>", ""))],
  ["a sheet cut short", inPart(SHEET, (xml) => xml.slice(0, -30))],
  ["an & that begins nothing", inPart(SHEET, (xml) => xml.replace(/<sheetData[^>]*>/, "$&&"))],
  ["an entry that isn't there", inPart(SHEET, (xml) => xml.replace("skrivet", "något annat"))],
  ["an untouched part that differs", inPart("xl/styles.xml", (xml) => xml.replace("Georgia", "Arial"))],
  ["an untouched part that is gone", without("xl/theme/theme1.xml")],
  ["a part too many", (after) => withParts(after, { "xl/extra.xml": strToU8("<a/>") })],
  ["a tab with another name", inPart("xl/workbook.xml", (xml) => xml.replace('name="Listor"', 'name="Lista"'))],
  [
    "a relation that leads nowhere",
    inPart(`xl/worksheets/_rels/sheet1.xml.rels`, (xml) => xml.replace(/(Target="[^"]*)comments/, "$1kommentarer")),
  ],
  [
    "a note that isn't there",
    (after) => {
      const path = Object.keys(unzipParts(after)).find((own) => /comments\d*\.xml$/.test(own)) ?? "";
      return inPart(path, (xml) => xml.replace("En anteckning", ""))(after);
    },
  ],
  ["no zip", (after) => after.slice(0, after.length / 2)],
  ["a fault of ours", "throws"],
])("%s: the old file is there byte for byte, and what was typed lies beside it", (_what, damage) => {
  const { code, before, after, list } = typeWith(damage);
  expect(code).toBe("unsafeSave");
  expect(after.equals(before)).toBe(true);
  expect(readFileSync(list, "utf8")).toContain(`"Aktiviteter";"I3";"skrivet; =1";`);
  expect(readFileSync(list, "utf8")).toContain(`"En anteckning"`);
});

test("the permissions stay", () => {
  const { file } = typeWith(null);
  expect(statSync(file).mode & 0o777).toBe(0o644);
});
