import { exampleTextsIn, isExampleText, isOtherMunicipality } from "../../../../src/domain/checks/example-texts";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { findExampleTexts } from "../../../../src/workbook/mending/find-example-texts";
import { exampleTabs } from "../../../../src/workbook/new/example";
import { readYear } from "../../../helpers/year-file";

const book = readYear("examples/pajala-2022.json");
const named = (municipality: string) => ({ ...book, settings: { ...book.settings, municipality } });

test.each([
  ["Pajala", false],
  ["pajala kommun", false],
  ["", false],
  ["Sandvike", true],
  ["Pajalabygden", true],
])("%s is another municipality: %s", (name, isOther) => expect(isOtherMunicipality(name)).toBe(isOther));

test("the example's year is its own municipality's, and another's documents would print its texts", () => {
  expect(exampleTextsIn(named("Pajala"))).toEqual([]);
  expect(exampleTextsIn(named("Sandvike")).length).toBeGreaterThanOrEqual(11);
});

test("a text that is changed is people's own, spacing and case aside", () => {
  const [text = ""] = exampleTextsIn(named("Sandvike"));
  expect(isExampleText(` ${text.toUpperCase()} `)).toBe(true);
  expect(isExampleText(`${text} Minst tre gånger.`)).toBe(false);
});

test("each is found in its cell", () => {
  const found = findExampleTexts(tabsFrom(exampleTabs()), "Sandvike");
  expect(found).toHaveLength(12);
  expect(found[0]).toMatchObject({ kind: "exampleText", tab: "Löften", row: 2, column: "Löfte" });
  expect(findExampleTexts(tabsFrom(exampleTabs()), "Pajala")).toEqual([]);
});
