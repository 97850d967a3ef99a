// Words of Läs in från formulär, in Swedish, which the other languages are translated from.
import type { AnswerRole } from "../../../domain/import/forms/answers";
import { formatNumber } from "../../format/figures";
import { listImport } from "./import";

const answers = (count: number) => (count === 1 ? "1 svar" : `${formatNumber(count, "sv")} svar`);

export const forms = {
  heading: "Läs in från formulär",
  intro:
    "Den som inte kommer åt arket svarar i ett formulär. Säg en gång vad frågorna gäller, så läses nya svar in av sig själva varje gång arbetsboken uppdateras.",
  loading: "Hämtar flikarna …",
  loadFailed: "Flikarna gick inte att hämta",
  retry: "Försök igen",
  noTabs:
    "Ingen flik här ser ut att ha svar från ett formulär. I Google Formulär: välj Svar, Länka till Kalkylark och det här arket. I Microsoft Forms: välj Svar, Öppna i Excel, och kopiera fliken hit.",
  gone: (tab: string) => `Fliken ${tab} finns inte längre. Har den bytt namn, välj den nedan.`,

  notRead: "Läses inte.",
  isRead: (count: number) => `${answers(count)} ${count === 1 ? "är inläst" : "är inlästa"}.`,
  mapping: "Formulärets frågor",
  questions: "Vad gäller frågorna?",
  example: (text: string) => `Till exempel ${text}`,
  roles: {
    ...listImport.roles,
    by: "Registrerad av: rollen hos den som svarar",
    stamp: "Tidstämpel från formuläret",
  } as Record<AnswerRole, string>,
  type: "Alla svar gäller",
  choose: "Inget valt",
  stampMissing: "Säg vilken kolumn som är formulärets egen tidstämpel. Utan den går svaren inte att känna igen.",
  typeMissing: "Säg vilken fråga som gäller aktiviteten, eller vad alla svar gäller.",
  start: "Läs in svaren, nu och framöver",
  save: "Spara och läs in",
  working: "Läser in …",

  edited: (count: number) =>
    `${answers(count)} ${count === 1 ? "är ändrat sedan det lästes in" : "är ändrade sedan de lästes in"}`,
  editedOne: (row: number, rowId: string) => `Rad ${row} i fliken, ${rowId} i loggen. Nu står det:`,
  update: "Ändra raden i loggen",
  keep: "Låt raden vara",
  isNew: "Det är en ny aktivitet",
  keepAll: "Låt alla rader vara",
  cannotUpdate: "Går inte att läsa som det står nu. Rätta svaret i fliken först.",
  question: "Fråga",
  inLog: "I loggen",
  inAnswer: "I svaret nu",
  empty: "tomt",
  newWord: "Nytt ord: lägg till i Listor",
  skip: "Läs inte in svaret",
  here: {
    questionGone: (question: string) =>
      `Frågan ”${question}” finns inte längre, och inga svar läses. Säg här nedanför vad frågorna gäller nu.`,
    questionNew: (question: string) => `Frågan ”${question}” är ny och läses inte. Säg här nedanför vad den gäller.`,
    answerPersonal: (said: string) =>
      `Svaret ser ut att säga något om en person (${said}). Skriv om det i fliken, eller läs in det om det inte gäller någon.`,
  },
  waiting: (count: number) => `${answers(count)} väntar`,
  waitingOne: (row: number) => `Rad ${row} i fliken:`,
  fault: (column: string, fault: string) => (column === "" ? fault : `${column} – ${fault}`),
  means: (word: string) => `Vad betyder ”${word}”?`,
  remember: "Spara orden och läs in",
  approve: "Det gäller ingen person, läs in",

  readyMade: "Frågor till ett nytt formulär",
  readyMadeHint: "Anpassade till era löften. Kopiera dem och gör en fråga av varje rad, så känns de igen.",
  copy: "Kopiera frågorna",
  copied: "Kopierat.",
  kinds: {
    date: "datum",
    choice: "ett val",
    several: "kryssrutor",
    text: "kort svar",
    number: "tal",
  },
  asked: {
    date: "Datum",
    type: "Aktivitet",
    placeType: "Platstyp",
    place: "Plats",
    parties: "Vilka var med?",
    audiences: "Målgrupp",
    performers: "Vem gjorde det, om inte du?",
    amount: (units: readonly string[]) => (units.length === 0 ? "Antal" : `Antal ${units.join(" eller ")}`),
    requirementMet: (text: string) => `Är kravet uppfyllt? ${text}`,
    by: "Din roll",
    note: "Kort anteckning",
  },
  anonymous: "Skriv inga namn och inget annat som pekar ut någon.",
};

export type FormsWords = typeof forms;
