// Words of the dialog Kontrollera arbetsboken, in Swedish, which the other languages are translated from.

import type { Mend } from "../../../domain/checks/findings";
import type { PersonalDataKind } from "../../../domain/checks/personal-data";
import { formatNumber } from "../../format/figures";
import { callErrors } from "../call-errors";

const cell = ({ tab, row, header }: Mend) => `Rad ${row} i ${tab}, kolumnen ${header}`;

export const check = {
  heading: "Kontrollera arbetsboken",
  loading: "Läser alla flikar …",
  loadFailed: "Arbetsboken kunde inte kontrolleras",
  retry: "Försök igen",
  again: "Kontrollera igen",
  allWell: "Allt går att läsa. Det finns inget att rätta.",
  found: (count: string, isOne: boolean) => (isOne ? "En sak att se över." : `${count} saker att se över.`),
  mended: (count: string, isOne: boolean) => (isOne ? "En rättelse är gjord." : `${count} rättelser är gjorda.`),
  notMended: "Inget rättades. Arbetsboken har ändrats sedan den kontrollerades.",
  mendsHeading: "Kan rättas åt dig",
  mendsHint: "Så här blir det. Allt antecknas i fliken Ändringslogg.",
  insteadHint: (words: string) =>
    `Är något av det här rätt som det står: ${words}? Avmarkera det då, och skriv ordet i Listor.`,
  mendChosen: (count: string) => `Rätta valda (${count})`,
  mending: "Rättar …",
  mends: {
    header: (mend: Mend) =>
      mend.before === ""
        ? `Rubriken ${mend.after} skrivs över en kolumn i ${mend.tab} som saknar rubrik.`
        : `Rubriken ${mend.before} i ${mend.tab} blir ${mend.after}.`,
    column: (mend: Mend) => `Kolumnen ${mend.header} läggs till sist i ${mend.tab}.`,
    tab: (mend: Mend) =>
      mend.before === ""
        ? `Fliken ${mend.tab} skapas på nytt. Den blir tom.`
        : `Fliken ${mend.before} får tillbaka namnet ${mend.tab}.`,
    word: (mend: Mend) => `${cell(mend)}: ${mend.before} blir ${mend.after}.`,
    date: (mend: Mend) => `${cell(mend)}: ${mend.before} blir ${mend.after}.`,
    dayInPeriod: (mend: Mend) =>
      `Rad ${mend.row} i ${mend.tab}: ${mend.before} räknas inte för något löfte. Gör om till ${mend.after}.`,
    number: (mend: Mend) => `${cell(mend)}: ${mend.before} blir ${mend.after}.`,
    listWord: (mend: Mend) =>
      `${mend.after} läggs till under ${mend.header} i Listor. ${mend.cells === 1 ? "En cell går" : `${mend.cells} celler går`} då att läsa.`,
    sheetSettings: (mend: Mend) =>
      `Arkets land och tidszon (${mend.before}) blir Sverige. Annars kan 4/3 bli den 3 april när någon skriver ett datum.`,
    duplicateId: (mend: Mend) => `${cell(mend)}: raden får ett eget ID, för ${mend.before} står redan på en annan rad.`,
  } as Record<Mend["kind"], (mend: Mend) => string>,
  newWordsHeading: "Ord som saknas i Listor",
  newWordsHint: "Lägg till de ord som är rätt. Är ordet felstavat, rätta det i stället.",
  offersHeading: "Kolumner som kan läggas till",
  offersHint: "Inget är fel utan dem. Rubrikens anteckning säger vad kolumnen är till för.",
  offersFold: (count: string, isOne: boolean) => (isOne ? "Visa kolumnen" : `Visa ${count} kolumner`),
  dayHeading: "Menade ni en dag i perioden?",
  dayHint:
    "Dagarna ligger utanför perioden, och raderna räknas inte för något löfte. En dag som skrevs utan år blir en dag nära i dag. Välj dem som ska flyttas.",
  outsideHeading: "Dagar utanför perioden",
  outsideHint: "Raderna räknas inte för något löfte. Ändra datumet om det är fel. Annars är inget fel.",
  outside: (row: number, tab: string, day: string) => `Rad ${row} i ${tab}: ${day}.`,
  alikeHeading: "Samma dag, aktivitet och plats",
  alikeHint: "Båda raderna räknas. Är det samma tillfälle: välj Struken på den ena. Annars är inget fel.",
  alike: (row: number, tab: string, id: string) =>
    `Rad ${row} i ${tab}: samma dag, aktivitet och plats som ${id}. Räknas båda. Är det två tillfällen?`,
  unlisted: (count: string, isOne: boolean) => (isOne ? "1 rad till är likadan." : `${count} rader till är likadana.`),
  addChosen: (count: string) => `Lägg till valda (${count})`,
  exampleHeading: "Exemplets texter",
  exampleHint: "De är om Pajala. Skriv era egna. Till dess skrivs inga dokument ut.",
  exampleText: (tab: string, row: number, text: string) => `Rad ${row} i ${tab}: ”${text}”.`,
  heldHeading: "Genomförda på en dag som inte har kommit",
  heldHint: "Ändra datumet, eller välj Planerad. Annars räknas raderna när dagen har kommit.",
  held: (row: number, tab: string, day: string) => `Rad ${row} i ${tab}: Genomförd ${day}.`,
  unaskedHeading: "Aktivitetstyper som inget löfte frågar efter",
  unaskedHint:
    "Raderna räknas inte för något löfte. Ska de göra det: skriv aktivitetstypen på löftet med Ändra löfte, eller välj en annan typ på raderna. Annars är inget fel.",
  unasked: (rows: number, type: string) =>
    rows === 1 ? `${type}: 1 rad.` : `${type}: ${formatNumber(rows, "sv")} rader.`,
  rowsHeading: "Rätta själv",
  rowsHint: "De här raderna räknas inte förrän de är rättade.",
  tablesHeading: "Flikar som är tabeller",
  tablesHint:
    "Allt räknas och loggas som vanligt. Men Löfteskollen kan inte ställa in format och rullistor i en tabell. Vill ni ha dem: klicka på tabellens namn och välj att göra om den till ett vanligt område.",
  table: (tab: string) => `${tab} är gjord till en tabell.`,
  personsHeading: "Uppgifter om personer",
  personsHint: "Loggen ska inte ha uppgifter om personer. Skriv om raderna. De räknas som förut.",
  person: (tab: string, row: number, column: string, what: string, value: string) =>
    `Rad ${row} i ${tab}, kolumnen ${column}: ${value} ser ut som ${what}.`,
  persons: {
    personalNumber: "ett personnummer",
    phone: "ett telefonnummer",
    email: "en e-postadress",
    plate: "ett registreringsnummer",
    caseNumber: "ett ärendenummer",
    name: "ett namn",
  } as Record<PersonalDataKind, string>,
  show: "Visa cellen",
  more: (count: string) => `Visa ${count} till`,
  errors: {
    inputInvalid: "Uppgifterna togs inte emot.",
    busy: "Någon annan skriver i arket just nu. Vänta en stund och försök igen.",
    workbookIncomplete: (detail: string) => `Fliken ${detail} finns inte längre. Kontrollera igen.`,
    notGranted: callErrors.notGranted,
    protected: callErrors.protected,
    tooLarge: callErrors.tooLarge,
    readOnly: callErrors.readOnly,
    refused: (detail: string) => `Det blev ett nej eller inget svar: ${detail}`,
    unexpected: (detail: string) => `Något gick fel: ${detail}`,
    severalAccounts:
      "Du är inloggad med flera Google-konton. Öppna arket i ett privat fönster med bara det konto som har arket.",
  },
};

export type CheckWords = typeof check;
