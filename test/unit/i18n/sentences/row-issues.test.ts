// What people are told about a row: the place, what is wrong, what to do, in one line.
import { ROW_ISSUE_CODES, type RowIssue } from "../../../../src/domain/book/row-issue";
import { describeIssue } from "../../../../src/i18n/sentences/row-issues";

const at = (
  code: RowIssue["code"],
  column: string | null,
  value: string,
  tab = "Aktiviteter",
  row: number | null = 48,
) => ({ tab, row, column, code, value }) satisfies RowIssue;

test.each<[RowIssue, string]>([
  [
    at("dateInvalid", "Datum", "32 maj"),
    "Rad 48 i Aktiviteter, kolumnen Datum: 32 maj är inget datum. Skriv till exempel 2022-05-31.",
  ],
  [
    at("tabMissing", null, "", "Löften", null),
    "Fliken Löften saknas. Välj Kom igång i menyn Medborgarlöften för att skapa den, eller döp tillbaka fliken om den har fått ett annat namn.",
  ],
  [
    at("headerMissing", "Datum", "", "Aktiviteter", 1),
    "Rad 1 i Aktiviteter: rubriken Datum saknas. Skriv Datum överst i sin kolumn.",
  ],
  [
    at("numberInvalid", "Mål", "-3", "Löften", 4),
    "Rad 4 i Löften, kolumnen Mål: -3 går inte som mål. Skriv ett helt tal som är minst 1. För Snitt och Mätvärde går det också med decimaler, till exempel 2,5.",
  ],
  [
    at("wordUnknown", "Parter", "Polsi"),
    "Rad 48 i Aktiviteter, kolumnen Parter: Polsi finns inte i fliken Listor. Rätta stavningen, eller lägg till ordet i Listor.",
  ],
  [
    at("endBeforeStart", "Till", "2022-04-30", "Löften", 2),
    "Rad 2 i Löften, kolumnen Till: perioden slutar innan den börjar (2022-04-30). Ändra den första eller den sista dagen.",
  ],
  [
    at("periodMissing", null, "", "Inställningar", null),
    "Fliken Inställningar: perioden saknas. Fyll i Period från och Period till i Inställningar, till exempel 2022-01-01 och 2022-12-31.",
  ],
  [
    { ...at("choiceUnknown", "Värde", "fi", "Inställningar", 16), choices: ["sv", "en"] },
    "Rad 16 i Inställningar, kolumnen Värde: fi är inget av de ord som går att välja. Skriv sv för svenska eller en för engelska.",
  ],
  [
    { ...at("choiceUnknown", "Värde", "kanske", "Inställningar", 15), choices: ["Ja", "Nej"] },
    "Rad 15 i Inställningar, kolumnen Värde: kanske är inget av de ord som går att välja. Skriv Ja eller Nej.",
  ],
])("%j", (issue, line) => {
  expect(describeIssue(issue, "sv")).toBe(line);
});

describe.each(["sv", "en"] as const)("in %s", (language) => {
  test.each(ROW_ISSUE_CODES)("%s is one line that names tab, row and column and ends with what to do", (code) => {
    for (const issue of [at(code, "Plats", "x"), at(code, null, "", "Löften"), at(code, null, "", "Löften", null)]) {
      const line = describeIssue(issue, language);
      expect(line).not.toMatch(/\n|undefined|null|\[object/);
      expect(line).toMatch(/[.)] [A-ZÅÄÖ].*\.$/);
      expect(line).toContain(issue.tab);
      if (issue.column !== null && code !== "tabMissing") expect(line).toContain(issue.column);
    }
  });
});
