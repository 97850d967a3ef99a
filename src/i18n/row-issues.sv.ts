// Row issues in Swedish: where it is, what is wrong, what to do. One line each.
import type { RowIssue, RowIssueCode } from "../domain/row-issue";

/** `Rad 48 i Aktiviteter, kolumnen Datum`, or as much of it as is known. */
function placeOf({ tab, row, column }: RowIssue): string {
  if (row === null) return column === null ? `Fliken ${tab}` : `Fliken ${tab}, kolumnen ${column}`;
  return column === null ? `Rad ${row} i ${tab}` : `Rad ${row} i ${tab}, kolumnen ${column}`;
}

const says: Readonly<Record<RowIssueCode, (issue: RowIssue) => string>> = {
  tabMissing: ({ tab }) =>
    `Fliken ${tab} saknas. Välj Kom igång i menyn Medborgarlöften för att skapa den, eller döp tillbaka fliken om den har fått ett annat namn.`,
  headerMissing: ({ tab, column }) =>
    column === null
      ? `Rad 1 i ${tab} har inga rubriker. Skriv rubrikerna på första raden.`
      : `Rad 1 i ${tab}: rubriken ${column} saknas. Skriv ${column} överst i sin kolumn.`,
  headerDuplicate: (issue) =>
    `${placeOf(issue)}: rubriken står i två kolumner. Bara den första läses. Byt namn på den andra.`,
  valueMissing: (issue) => `${placeOf(issue)}: cellen är tom. Fyll i den.`,
  dateInvalid: (issue) => `${placeOf(issue)}: ${issue.value} är inget datum. Skriv till exempel 2022-05-31.`,
  numberInvalid: (issue) =>
    issue.column === "Mål"
      ? `${placeOf(issue)}: ${issue.value} går inte som mål. Skriv ett helt tal som är minst 1. För Snitt går det också med decimaler, till exempel 2,5.`
      : issue.column === "Antal"
        ? `${placeOf(issue)}: ${issue.value} är inget antal. Skriv ett helt tal som är minst 1, eller lämna tomt för 1.`
        : `${placeOf(issue)}: ${issue.value} är inget tal. Skriv med siffror, till exempel 3 eller 2,5.`,
  choiceUnknown: (issue) =>
    issue.tab === "Inställningar"
      ? `${placeOf(issue)}: ${issue.value} är inget språk som finns. Skriv sv för svenska eller en för engelska.`
      : `${placeOf(issue)}: ${issue.value} är inget av de ord som går att välja. Välj ett ord i cellens lista.`,
  wordUnknown: (issue) =>
    `${placeOf(issue)}: ${issue.value} finns inte i fliken Listor. Rätta stavningen, eller lägg till ordet i Listor.`,
  idUnknown: (issue) =>
    `${placeOf(issue)}: det finns inget löfte ${issue.value}. Skriv ett Löfte-ID som finns i fliken Löften.`,
  idAmbiguous: (issue) =>
    `${placeOf(issue)}: ${issue.value} har blivit ett tal och kan betyda flera löften. Skriv en apostrof först, till exempel '2.10 eller '1, 2.`,
  idDuplicate: (issue) =>
    `${placeOf(issue)}: ${issue.value} står redan på en rad högre upp. Ändra eller ta bort den ena.`,
  endBeforeStart: (issue) =>
    `${placeOf(issue)}: perioden slutar innan den börjar (${issue.value}). Ändra den första eller den sista dagen.`,
  periodMissing: (issue) =>
    `${placeOf(issue)}: perioden saknas. Fyll i Period från och Period till i Inställningar, till exempel 2022-01-01 och 2022-12-31.`,
  heldInFuture: (issue) =>
    `${placeOf(issue)}: aktiviteten är Genomförd, men ${issue.value} har inte kommit än. Ändra datumet, eller välj Planerad.`,
  weekInvalid: (issue) => `${placeOf(issue)}: ${issue.value} är ingen vecka. Skriv till exempel 2022-V28.`,
};

export const rowIssuesSv = {
  describeIssue: (issue: RowIssue): string => says[issue.code](issue),
};
