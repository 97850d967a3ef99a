import { existsSync, readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { NotAWorkbook } from "../../../../src/xlsx/package/limits";
import { openParts } from "../../../../src/xlsx/package/parts";
import { partText } from "../../../../src/xlsx/package/unzip";
import { withParts } from "../../../helpers/local/file-world";

const bytes = readFileSync("examples/pajala-2022.xlsx");
const WORKBOOK = "xl/workbook.xml";

/** The example with its workbook part changed. */
function workbook(change: (xml: string) => string): Uint8Array {
  return withParts(bytes, { [WORKBOOK]: strToU8(change(partText(openParts(bytes).parts, WORKBOOK) ?? "")) });
}

test("the example's tabs are found in their order, by the kind of their relation", () => {
  const { sheets, tabs, isStrict, path } = openParts(bytes);
  expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(["Löften", "Aktiviteter"]);
  expect(tabs.map(({ kind }) => kind)).toEqual(sheets.map(() => "worksheet"));
  expect([isStrict, path]).toEqual([false, WORKBOOK]);
});

test("settings of the workbook are read in either way of writing truth", () => {
  expect(openParts(workbook((xml) => xml.replace(/<workbookPr/, '<workbookPr date1904="true"'))).dayOffset).toBe(1462);
  expect(openParts(bytes).dayOffset).toBe(0);
});

test.each([
  ["without an end", (xml: string) => xml.slice(0, -20)],
  ["of another kind", (xml: string) => xml.replaceAll("spreadsheetml", "wordprocessingml")],
  ["without tabs", (xml: string) => xml.replace(/<sheet [\s\S]*<\/sheets>/, "</sheets>")],
])("a workbook %s is none", (_what, change) => {
  expect(() => openParts(workbook(change))).toThrow(NotAWorkbook);
});

const given = "../shared/data/files/strict-open-xml.xlsx";
(existsSync(given) ? test : test.skip)("a strict file is read like any other", () => {
  const { sheets, isStrict } = openParts(readFileSync(given));
  expect(isStrict).toBe(true);
  expect(sheets.map(({ name }) => name)).toContain("Aktiviteter");
});
