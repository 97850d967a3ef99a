// Words of the dialog Läs in aktiviteter, in Swedish, which the other languages are translated from.

import type { ActivityState } from "../../../domain/book/activity";
import { AMOUNT_LIMIT, TEXT_LIMIT } from "../../../domain/book/limits";
import type { PlainDate } from "../../../domain/calendar/plain-date";
import type { ColumnRole } from "../../../domain/import/guess-columns";
import type { PastedProblem } from "../../../domain/import/list-rows";
import { formatDate } from "../../format/dates";
import { formatNumber } from "../../format/figures";

const rows = (count: number) => (count === 1 ? "1 rad" : `${formatNumber(count, "sv")} rader`);

const orList = (units: readonly string[]) => units.join(" eller ");

export const listImport = {
  heading: "Läs in aktiviteter",
  intro:
    "Klistra in hela mejlet eller tabellen som den är, eller släpp en fil här. Du ser hur varje rad räknas innan något sparas.",
  loading: "Hämtar löftena …",
  loadFailed: "Löftena gick inte att hämta",
  retry: "Försök igen",
  paste: "Klistra in listan här",
  pasteHint: "Till exempel: 2027-03-04; Trygghetsvandring; Bostadsområde; Storgatan; Polis. Inga personuppgifter.",
  file: "eller välj en fil (.xlsx, .csv, .txt)",
  tab: "Flik i filen",
  fileIsNoList: (name: string) =>
    `Vi kan inte läsa ${name}. Öppna filen i sitt program och kopiera raderna, eller spara den som .xlsx eller .csv.`,
  leftOut: (above: number, below: number) =>
    `${[above > 0 ? `${rows(above)} före listan` : "", below > 0 ? `${rows(below)} efter listan` : ""].filter(Boolean).join(" och ")} läses inte.`,
  fileUnreadable: "Filen gick inte att läsa. Öppna den och klistra in innehållet i stället.",
  nothing: "Vi hittar inga rader i listan.",

  tooMany: (count: number, most: number) =>
    `Listan har ${rows(count)}. Läs in högst ${formatNumber(most, "sv")} åt gången: dela listan. Inget har lästs.`,
  chooseType: (line: number) => `Vilken aktivitetstyp på rad ${line}?`,
  choosePlaceType: (line: number) => `Vilken platstyp på rad ${line}?`,
  howMany: (units: readonly string[], line: number) => `Hur många ${orList(units)} på rad ${line}?`,
  amount: (amount: number, units: readonly string[]) =>
    units.length > 0 ? `${formatNumber(amount, "sv")} ${orList(units)}` : `Antal ${formatNumber(amount, "sv")}`,
  dayAs: (day: PlainDate, state: ActivityState) => `${formatDate(day, "sv")}, ${state.toLowerCase()}`,
  onRow: (line: number) => `på rad ${line}`,

  columns: "Kolumner",
  columnsHint: "Ändra det som blev fel.",
  column: (number: number, name: string) => (name === "" ? `Kolumn ${number}` : `Kolumn ${number}, ${name}`),
  example: (text: string) => `Till exempel ${text}`,
  roles: {
    skip: "Används inte",
    date: "Datum",
    type: "Aktivitetstyp",
    commitments: "Löften",
    amount: "Antal",
    placeType: "Platstyp",
    place: "Plats",
    parties: "Parter",
    performers: "Utförare",
    audiences: "Målgrupper",
    requirementMet: "Krav uppfyllt",
    state: "Läge",
    note: "Beskrivning",
  } as Record<ColumnRole, string>,
  order: "Hur skrivs 4/3/2022 i listan?",
  orders: { unknown: "Välj", dayFirst: "Dag först: 4 mars", monthFirst: "Månad först: 3 april" },

  defaults: "Gäller för rader där inget annat anges",
  type: "Aktivitetstyp",
  placeType: "Platstyp",
  parties: "Parter",
  choose: "Inget valt",

  otherWords: "Ord vi inte känner igen",
  otherWordsHint: "Säg en gång vad varje ord betyder. Det sparas i fliken Listor till nästa gång.",
  otherWord: (word: string, column: string, count: number) => `”${word}” (${column}, ${rows(count)})`,
  likely: (word: string) => `Menas ${word}?`,
  means: (word: string, means: string) => `${word} = ${means}`,
  passOver: "Ta inte med ordet",
  isPerformer: "De utförde det: till Utförare",
  takeOffers: (offers: readonly string[]) => `Godta förslagen: ${offers.join(", ")}`,

  preview: "Så blir det",
  total: (title: string, counted: number, near: number) =>
    [`${title}: ${rows(counted)} räknas`, near > 0 ? `${rows(near)} räknas inte eller saknar uppgifter` : ""]
      .filter(Boolean)
      .join(", "),
  totalWithout: (count: number) => `${rows(count)} hör inte till något löfte`,
  mendCell: (column: string, line: number) => `Rätta ${column.toLowerCase()} på rad ${line}`,
  summary: (found: number, taken: number, unreadable: number) =>
    [
      `${rows(found)} i listan, ${formatNumber(taken, "sv")} läses in.`,
      unreadable > 0 ? `${rows(unreadable)} går inte att läsa.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  row: "Rad",
  activity: "Aktivitet",
  outcome: "Räknas så här",
  take: (line: number) => `Läs in rad ${line}`,
  more: (count: number) => `Visa ${formatNumber(count, "sv")} till`,
  day: (day: PlainDate) => formatDate(day, "sv"),
  noCommitment: "Räknas inte för något löfte",
  already: "Finns redan i arket",
  alike: (id: string) => `Samma dag, aktivitet och plats som ${id} i arket. Sätt en bock om den hände en gång till.`,
  sameAs: (line: number) => `Likadan som rad ${line}. Ta bort bocken om den inte hände två gånger.`,
  openQuote: (column: string, text: string) =>
    `${column}: ett citattecken saknar sin andra halva i ”${text}”. Se efter att det är rätt.`,
  problem: ({ code, text }: PastedProblem) =>
    ({
      dateMissing: "Datum saknas",
      dateUnreadable: `”${text}” är inget datum vi kan läsa`,
      dateAmbiguous: `”${text}” kan läsas på två sätt. Välj ovan vad som står först`,
      dateOfWhichYear: `”${text}” har inget år, och kan vara en dag som kommer eller en som har varit. Välj vilken`,
      dateAgainstState: `${text} stämmer inte med läget: det som är gjort kan inte ligga framåt, det planerade inte bakåt`,
      dateOfSeveral: `”${text}” är flera dagar. Skriv en dag; var det flera gånger, lägg in en rad för varje dag`,
      typeMissing: "Aktivitetstyp saknas. Välj en här eller för alla rader ovan",
      typeOfSeveral: `Raden nämner flera aktivitetstyper (${text}). Välj en, och lägg in en rad till för den andra`,
      dogSearchPlanned: "Ett hundsök planeras inte i loggen. Läs in det när det är gjort",
      amountMissing: `Det står inte hur många ${text}`,
      amountInvalid: `”${text}” är inget antal från 1 till ${formatNumber(AMOUNT_LIMIT, "sv")}`,
      amountAmbiguous: `”${text}” kan vara tusental eller decimaler. Skriv tusen som 1000 eller 1 000`,
      wordUnknown: `”${text}” finns inte i fliken Listor eller Löften`,
      tooLong: `Texten är längre än ${formatNumber(TEXT_LIMIT, "sv")} tecken`,
    })[code],

  role: "Din roll",
  roleHint: "Till exempel kommunpolis. Inget namn.",
  start: (count: number) => `Läs in ${rows(count)}`,
  nothingToRead: "Inga rader att läsa in",
  working: (done: number, all: number) => `Läser in ${formatNumber(done, "sv")} av ${formatNumber(all, "sv")} …`,
  done: (stored: number, already: number, leftOut: number) =>
    [
      `${rows(stored)} ${stored === 1 ? "är inläst" : "är inlästa"}.`,
      already > 0 ? `${rows(already)} fanns redan.` : "",
      leftOut > 0 ? `${rows(leftOut)} i listan lästes inte in.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  leftRows: "De här raderna står kvar i rutan när du väljer Läs in en lista till:",
  unticked: "Raden hade ingen bock.",
  stopped: (stored: number) =>
    `Det tog stopp. ${rows(stored)} hann läsas in. Läs in igen: det som redan finns blir inte dubbelt.`,
  another: "Läs in en lista till",
  close: "Stäng",
  undo: (count: number) => `Ångra: stryk ${count === 1 ? "raden" : `alla ${rows(count)}`}`,
  undoing: "Stryker raderna …",
  undone: (count: number) => `Ångrat. ${rows(count)} ${count === 1 ? "är struken" : "är strukna"} och räknas inte.`,
  notUndone: "Det gick inte att ångra. Raderna är kvar.",
};

export type ImportWords = typeof listImport;
