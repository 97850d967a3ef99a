// Words of the dialogs Kom igång and Granska en löftestext, in Swedish, which the other languages are translated from.
import type { Language } from "../../domain/book/book";

const promises = (count: number) => (count === 1 ? "1 löfte" : `${count} löften`);

export const guide = {
  heading: "Kom igång",
  loading: "Läser arbetsboken …",
  loadFailed: "Arbetsboken gick inte att läsa",
  retry: "Försök igen",
  start: "Vad vill ni börja med?",
  starts: {
    own: "Vår egen löftestext",
    example: "Exemplet Pajala 2022",
    empty: "Tomma flikar",
  },
  exampleHint:
    "Flikarna kommer med Pajalas löften för 2022, så att du kan pröva. Börja om i ett nytt ark med era egna.",
  emptyHint: "Flikarna kommer utan löften. Du skriver löftena själv i fliken Löften, eller kommer tillbaka hit.",
  occupiedHint: "Arbetsboken har redan löften. Det som saknas bland flikarna kan göras. Inget ni har skrivit ändras.",
  occupied: "Arbetsboken har fått löften under tiden. Inget har ändrats.",
  make: "Gör flikarna",
  makeMissing: "Gör de flikar som saknas",
  making: "Skapar …",
  made: (tabs: string) => `Klart. Nya flikar: ${tabs}.`,
  nothingMade: "Alla flikar finns redan. Inget har ändrats.",
  madeOwn: (count: number) => `Klart. Arbetsboken har ${promises(count)}.`,
  madeNext: "Stäng rutan och börja logga i sidopanelen. Allt går att ändra i flikarna.",
  close: "Stäng",

  paste: "Klistra in löftestexten",
  pasteHint:
    "Från webbsidan, en PDF, Word eller ett mejl. Inget sparas förrän du väljer Skapa. Ctrl+Enter läser texten.",
  file: "eller välj en textfil (.txt)",
  fileIsNoText: (name: string) =>
    `${name} är ingen text. Öppna filen i sitt program, kopiera texten och klistra in den.`,
  fileUnreadable: "Filen gick inte att läsa. Öppna den och klistra in innehållet i stället.",
  read: "Läs texten",
  choosePeriod: "Vilken period gäller det?",
  backToText: "Ändra texten",

  basics: "Om arbetsboken",
  municipality: "Kommun",
  policeArea: "Lokalpolisområde",
  from: "Löftena gäller från",
  to: "Löftena gäller till",
  parties: "Parter",
  partiesHint: "De som kan delta, med komma emellan.",
  receivers: "Vem får uppföljningen?",
  receiversHint: "Roller, inte namn. Till exempel Kommunstyrelsen, Lokalpolisområdets chef.",
  language: "Språk i sidorna",
  languages: { sv: "Svenska", en: "English" } as Record<Language, string>,
  saidBy: (words: string) => `Ur texten: ”${words}”.`,
  problems: {
    municipalityMissing: "Skriv vilken kommun det är.",
    fromMissing: "Skriv första dagen.",
    toMissing: "Skriv sista dagen.",
    endBeforeStart: "Sista dagen ligger före den första.",
  },

  found: (count: number, unsure: number) =>
    `${promises(count)} i texten.${unsure === 0 ? "" : ` ${unsure} att se över.`}`,
  textHeading: "Texten",
  promisesHeading: "Löftena",
  legend: "Markerat: löften. Understruket: ord som uppgifterna vilar på.",
  promise: (number: number) => `Löfte ${number}`,
  noFocus: "Utan inriktning",
  readLabel: "Det som är läst i löftet",
  ask: "Att se över",
  open: "Öppna frågor",
  accept: "Det stämmer",
  change: "Ändra",
  changed: "Klar",
  rewrite: "Skriv om eller dela",
  rewriteHint: "Skriv löftet som det ska stå. En ny rad delar det i två.",
  rewritten: "Läs om",
  cancel: "Avbryt",
  join: "Slå ihop med nästa",
  drop: "Ta bort",
  dropped: "Borttagna löften",
  restore: "Ta tillbaka",
  notUnderstood: "Det här i texten blev inget löfte",
  makePromise: "Gör till löfte",
  more: (count: string) => `Visa ${count} till`,

  create: (count: number) => (count === 0 ? "Inget att skapa" : `Skapa med ${promises(count)}`),
  createHint: "Ctrl+Enter skapar, var du än är på sidan.",
  mend: (count: number) => (count === 1 ? "En sak behöver rättas först." : `${count} saker behöver rättas först.`),
  print: "Spara sidan att skriva ut",
  printed: (name: string) => `${name} är sparad. Öppna den och skriv ut.`,

  reviewHeading: "Granska en löftestext",
  reviewIntro: "Se hur löftena kommer att räknas, och vad som inte går att räkna, innan någon skriver under.",
};

export type GuideWords = typeof guide;
