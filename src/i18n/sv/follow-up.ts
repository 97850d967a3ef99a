// Words of the dialog Skapa uppföljning, in Swedish, which the other languages are translated from.
import type { FollowUpType } from "../../domain/book/follow-ups";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { formatDate } from "../format/dates";

export const followUp = {
  heading: "Skapa uppföljning",
  exampleHeading: "Inga dokument än",
  exampleText: (municipality: string) =>
    `Arbetsboken är för ${municipality}, men har kvar exemplets texter om Pajala. Skriv era egna först:`,
  exampleCheck: "Visa var de står",
  loading: "Hämtar arbetsboken …",
  loadFailed: "Arbetsboken gick inte att hämta",
  retry: "Försök igen",
  asOf: "Läget den",
  asOfHint: (day: PlainDate) => `${formatDate(day, "sv")}. Det som hänt efter dagen är inte med.`,
  asOfMissing: "Skriv en dag, till exempel 2023-01-31.",
  type: "Typ av uppföljning",
  types: {
    Löpande: "Löpande, under perioden",
    Skriftlig: "Skriftlig, när perioden är slut",
  } as Record<FollowUpType, string>,
  by: "Skapad av",
  byHint: "Skriv en roll, inte ett namn. Valfritt.",
  byTooLong: (limit: number) => `Korta texten till högst ${limit} tecken.`,
  receivers: (receivers: string) => `Mottagare: ${receivers}`,
  receiversMissing: "Mottagare saknas i fliken Inställningar.",
  unread: (count: string, isOne: boolean) =>
    isOne ? "1 rad går inte att läsa och räknas inte." : `${count} rader går inte att läsa och räknas inte.`,
  unreadShow: "Visa och rätta",
  rowAppendix: "Ta med bilaga B, listan över varje rad som räknats",
  colourRefused: (colour: string) =>
    `Rubrikfärg ${colour} i fliken Inställningar används inte: skriv en färg som #12355b, mörk nog för vitt papper.`,
  logo: {
    choose: "Logotyp i dokumenten",
    replace: "Byt logotyp i dokumenten",
    hint: "En PNG eller JPEG, vald eller släppt här. Bara bilden sparas, i fliken Logotyp; inget om var eller när den togs.",
    remove: "Ta bort logotypen",
    saving: "Sparar logotypen …",
    saved: "Logotypen är sparad.",
    removed: "Logotypen är borttagen.",
    refused: "Bilden i fliken Logotyp går inte att använda, så dokumenten har ingen logotyp. Välj den på nytt.",
    problems: {
      drawing: "En SVG går inte att använda. Spara logotypen som PNG och välj den.",
      noPicture: "Filen är varken PNG eller JPEG. Välj en bild av det slaget.",
      damaged: "Bilden går inte att läsa. Spara den på nytt och välj den igen.",
      tooLarge: "Bilden är för stor. Välj en på högst 10 MB och 40 miljoner bildpunkter.",
    },
  },
  descriptions: {
    heading: (printed: number, all: number) => `Beskrivningar som skrivs ut: ${printed} av ${all}`,
    hint: "Läs igenom dem. Avmarkera den som säger något om en person, eller som inte ska stå i dokumentet.",
    none: "Ta inte med någon",
    all: "Ta med alla",
  },
  texts: {
    heading: "Skriv i uppföljningen",
    hint: "Varje text sparas när du lämnar fältet, i fliken Löften eller Inställningar. Inga personuppgifter.",
    reason: (id: string, status: string) => `Orsak för löfte ${id} (${status})`,
    lessons: "Vad vi har lärt oss",
    proposals: "Förslag till nästa löfte",
    noneNeeded: "Inget löfte behöver en orsak den här dagen.",
    missing: (count: number, ids: string) =>
      `${count} ${count === 1 ? "löfte saknar" : "löften saknar"} orsak: ${ids}. De markeras i dokumentet tills du skriver en.`,
    more: (count: number) => `Visa ${count} till`,
    save: "Spara texterna",
    tooLong: (limit: string) => `Korta texten till högst ${limit} tecken.`,
    changed: (current: string) =>
      `Någon annan har skrivit här under tiden: ”${current}”. Din text står kvar. Spara igen om din ska gälla.`,
    takeTheirs: "Ta den andras text",
    gone: "Löftet finns inte längre i arbetsboken. Ladda om sidan.",
    personalNumber: "Det här ser ut som ett personnummer. Skriv om utan uppgifter om personer.",
    states: {
      saving: "Sparar texterna …",
      saved: "Texterna är sparade.",
      refused: "Någon text sparades inte. Se vid fältet.",
    },
  },
  google: "Skapa Google-dokument",
  word: "Ladda ned som Word",
  html: "Ladda ned som webbsida",
  pdf: {
    save: "Ladda ned som PDF",
    open: "Öppna PDF-filen",
    writing: "Skriver filen. En PDF kan ta en halv minut …",
    print: "Skriv ut eller spara som PDF",
    printHint: "Webbläsarens utskrift har samma uppställning: välj Spara som PDF där. Den loggas inte.",
    problems: {
      failed: "LibreOffice kunde inte göra någon PDF.",
      late: "LibreOffice blev inte klar på två minuter.",
      gone: "Skrivbordet svarar inte. Är det stängt?",
    },
  },
  ready: (name: string) => `${name} är nedladdad.`,
  notSaved: (detail: string) => `Filen kunde inte sparas. ${detail}`,
  working: {
    saving: "Sparar texterna …",
    counting: "Räknar …",
    writing: "Skriver dokumentet …",
    converting: "LibreOffice gör PDF-filen. Det kan ta en halv minut …",
    sending: "Skickar till Google. Det kan ta en halv minut …",
    recording: "Loggar uppföljningen …",
  },
  done: {
    google: "Google-dokumentet är skapat",
    googleNext:
      "Det ligger i din egen Drive, och bara du ser det. Flytta det till er gemensamma mapp och dela det med mottagarna.",
    open: "Öppna dokumentet",
    file: { word: "Word-filen är nedladdad", pdf: "PDF-filen är nedladdad" },
    wordNext: "Öppna den i Word eller LibreOffice och skriv ut den för underskrift, eller spara den som PDF.",
    recorded: "Dokumentet är loggat i fliken Uppföljningar.",
    again: "Ladda ned filen igen",
  },
  failed: {
    texts: "Texterna gick inte att spara",
    textsNext: "Dokumentet är inte gjort. Det du har skrivit står kvar här. Försök igen.",
    making: "Dokumentet gick inte att skriva",
    makingNext: (detail: string) => `Inget är sparat eller skickat. Försök igen. Felet var: ${detail}`,
    google: "Google-dokumentet blev inte skapat",
    googleNext: "Inget är loggat som skickat. Försök igen, eller ladda ned som Word i stället.",
    notRecordedGoogle: "Google-dokumentet är skapat men inte loggat",
    notRecordedGoogleNext:
      "Skriv själv in det i fliken Uppföljningar, och skapa det inte en gång till. Det ligger i din egen Drive: flytta det till er gemensamma mapp och dela det med mottagarna.",
    pdf: "PDF-filen blev inte gjord",
    pdfNext: "Inget är loggat. Försök igen, eller ladda ned som Word och spara den som PDF därifrån.",
    notRecordedFile: {
      word: "Word-filen är nedladdad men inte loggad",
      pdf: "PDF-filen är nedladdad men inte loggad",
    },
    recordAgain: "Logga igen",
  },
  preview: "Förhandsvisning",
  moreRows: (count: string) => `… och ${count} rader till i dokumentet.`,
};

export type FollowUpWords = typeof followUp;
