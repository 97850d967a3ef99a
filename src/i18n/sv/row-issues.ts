// Row issues in Swedish. Each is one line: where it is, what is wrong and what to do.
import type { RowIssue, RowIssueCode } from "../../domain/book/row-issue";

/** `Rad 48 i Aktiviteter, kolumnen Datum`, or as much of it as is known. */
function placeOf({ tab, row, column, code }: RowIssue): string {
  const place = row === null ? `Fliken ${tab}` : `Rad ${row} i ${tab}`;
  return column === null || code === "headerMissing" ? place : `${place}, kolumnen ${column}`;
}

/** Choices that say little by themselves, with what they mean. */
const MEANINGS: Readonly<Record<string, string>> = { sv: "sv för svenska", en: "en för engelska" };
const meant = (choice: string): string => MEANINGS[choice] ?? choice;

/** What is wrong and what to do, written to follow the place. */
const says: Readonly<Record<RowIssueCode, (value: string, issue: RowIssue) => string>> = {
  tabMissing: () =>
    " saknas. Välj Kom igång i menyn Medborgarlöften för att skapa den, eller döp tillbaka fliken om den har fått ett annat namn.",
  tabDuplicate: (value) =>
    ` finns två gånger. Fliken ”${value}” läses inte. Döp om den, eller flytta dess rader till den andra.`,
  headerMissing: (_value, { column }) =>
    column === null
      ? " har inga rubriker. Skriv rubrikerna på första raden."
      : `: rubriken ${column} saknas. Skriv ${column} överst i sin kolumn.`,
  headerDuplicate: () => ": rubriken står i två kolumner. Bara den första läses. Byt namn på den andra.",
  valueMissing: () => ": cellen är tom. Fyll i den.",
  dateInvalid: (value) => `: ${value} är inget datum. Skriv till exempel 2022-05-31.`,
  numberInvalid: (value, issue) =>
    issue.column === "Mål"
      ? `: ${value} går inte som mål. Skriv ett helt tal som är minst 1. För Snitt och Mätvärde går det också med decimaler, till exempel 2,5.`
      : issue.column === "Antal"
        ? `: ${value} är inget antal här. Skriv ett helt tal som är minst 1, eller lämna tomt för 1. Decimaler går bara för löften som har en Enhet, till exempel timmar.`
        : `: ${value} är inget tal. Skriv med siffror, till exempel 3 eller 2,5.`,
  numberAmbiguous: (value) =>
    `: ${value} kan vara tusental eller decimaler. Skriv tusen som 1000 eller 1 000, och en och en halv som 1,5.`,
  numberIsShare: (value) =>
    `: ${value} är en andel, inte ett antal. Skriv ett tal utan procenttecken, i en cell som inte visar procent.`,
  choiceUnknown: (value, issue) =>
    issue.choices
      ? `: ${value} är inget av de ord som går att välja. Skriv ${issue.choices.map(meant).join(" eller ")}.`
      : `: ${value} är inget av de ord som går att välja. Välj ett ord i cellens lista.`,
  wordUnknown: (value) => `: ${value} finns inte i fliken Listor. Rätta stavningen, eller lägg till ordet i Listor.`,
  idUnknown: (value) => `: det finns inget löfte ${value}. Skriv ett Löfte-ID som finns i fliken Löften.`,
  idAmbiguous: (value) =>
    `: ${value} har blivit ett tal och kan betyda flera löften. Skriv en apostrof först, till exempel '2.10 eller '1, 2.`,
  idDuplicate: (value) => `: ${value} står redan på en rad högre upp. Ändra eller ta bort den ena.`,
  endBeforeStart: (value) => `: perioden slutar innan den börjar (${value}). Ändra den första eller den sista dagen.`,
  periodMissing: () =>
    ": perioden saknas. Fyll i Period från och Period till i Inställningar, till exempel 2022-01-01 och 2022-12-31.",
  notAWhole: (value) =>
    `: löftet kan inte vara en del av ${value}. Skriv ett löfte som varken är raden själv eller en del av något annat.`,
  weekInvalid: (value) => `: ${value} är ingen vecka. Skriv till exempel 2022-V28.`,
  answerEdited: (value) =>
    `: svaret är ändrat sedan det lästes in (${value}). Välj vad som gäller i Läs in från formulär.`,
  answerPersonal: (value) =>
    `: svaret ser ut att säga något om en person (${value}). Skriv om det i fliken, eller välj i Läs in från formulär.`,
  answersFull: (value) =>
    `: ${value === "1" ? "1 svar väntar" : `${value} svar väntar`}. Fler svar än vi kan hålla reda på är strukna ur loggen eller ändrade. Ta bort gamla svar ur fliken, så läses de nya in.`,
  answerTooLong: () => ": svaret är för långt. Korta det i fliken.",
  questionGone: (value) =>
    `: frågan ”${value}” finns inte längre, och inga svar läses. Välj Läs in från formulär och säg vad frågorna gäller nu.`,
  questionNew: (value) => `: frågan ”${value}” är ny och läses inte. Välj Läs in från formulär och säg vad den gäller.`,
};

export const rowIssues = {
  describeIssue: (issue: RowIssue): string => placeOf(issue) + says[issue.code](issue.value, issue),
  /** Without the place, for where that is seen. */
  describeFault: (issue: RowIssue): string => {
    const said = says[issue.code](issue.value, issue).replace(/^[: ]+/, "");
    return said.charAt(0).toUpperCase() + said.slice(1);
  },
};
