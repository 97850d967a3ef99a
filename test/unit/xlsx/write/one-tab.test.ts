// A new .xlsx of one tab: its headers, its drop-downs, and nothing that a reader stumbles on.
import { unzipSync } from "fflate";
import { parseXml } from "../../../../src/xlsx/package/xml-tree";
import { readValues } from "../../../../src/xlsx/read/values";
import { type NewColumn, oneTabFile } from "../../../../src/xlsx/write/one-tab";

const column = (told: Partial<NewColumn>): NewColumn => ({
  header: "Plats",
  width: 12,
  choices: [],
  isOpen: true,
  hint: "",
  ...told,
});
const sheetOf = (...columns: readonly NewColumn[]) =>
  new TextDecoder().decode(unzipSync(oneTabFile("Logglista", columns))["xl/worksheets/sheet1.xml"]);

test("every part is well-formed, whatever the texts say, and the same list gives the same bytes", () => {
  const columns = [column({ header: 'A & <B> "C"', hint: 'skriv "så" & inte <så>', choices: ["R&D", "<x>"] })];
  const bytes = oneTabFile("Lista & mer", columns);
  for (const part of Object.values(unzipSync(bytes)))
    expect(() => parseXml(new TextDecoder().decode(part))).not.toThrow();
  expect(readValues(bytes)).toEqual([{ name: "Lista & mer", rows: [['A & <B> "C"']] }]);
  expect(oneTabFile("Lista & mer", columns)).toEqual(bytes);
});

test.each<[string, Partial<NewColumn>, RegExp]>([
  ["a closed list refuses other words", { choices: ["Ja", "Nej"], isOpen: false }, /type="list".*showErrorMessage="1"/],
  ["an open one takes them", { choices: ["Polis"] }, /type="list"(?!.*showErrorMessage)/],
  [
    "a list with a word that has a comma is no list",
    { choices: ["Polis, Kommun"], isOpen: false },
    /^(?!.*type="list")/s,
  ],
  ["nor is one too long for a formula", { choices: ["x".repeat(300)], isOpen: false }, /^(?!.*type="list")/s],
  ["nothing to say makes no rule", {}, /^(?!.*dataValidation)/s],
])("%s", (_what, told, expected) => {
  expect(sheetOf(column(told))).toMatch(expected);
});
