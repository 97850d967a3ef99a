// Words of the desk (the grid of `npm start`) and of its start-up, in Swedish, which the other languages are translated from.

import { KEPT_LIMIT } from "../../domain/book/limits";
import { formatNumber } from "../format/figures";
import { unreadable } from "./unreadable";

/** The problems with opening a desk or saving a change that a person can do something about. */
export type DeskProblem =
  | "readOnly"
  | "changedElsewhere"
  | "openElsewhere"
  | "notAWorkbook"
  | "missing"
  | "notReadable"
  | "notAFile"
  | "nameTooLong"
  | "linkLoop"
  | "diskFull"
  | "unsafeSave"
  | "deviceFails"
  | "textTooLong"
  | "unknownTab"
  | "serverGone"
  | "refused"
  | "unexpected";

export const desk = {
  languageTag: "sv",
  start: {
    listening: (address: string) => `Skrivbordet är öppet: ${address}`,
    file: (file: string) => `Arbetsbok: ${file}`,
    stop: "Avsluta med Ctrl+C.",
    stopped: "Skrivbordet är stängt. Allt är sparat.",
    usage:
      "Skriv så här: npm start -- [--workbook FIL.xlsx] [--skapa] [--nytt] [--today ÅÅÅÅ-MM-DD] [--ta-over] [--port NUMMER] [--language sv|en] [--no-open]",
    unknownArgument: (argument: string) => `${argument} är inget val som finns.`,
    valueMissing: (argument: string) => `${argument} behöver ett värde efter sig.`,
    badPort: (value: string) => `--port ${value}: ange ett heltal mellan 1 och 65535.`,
    badDate: (value: string) => `--today ${value} är inget datum. Skriv till exempel 2022-06-30.`,
    badLanguage: (value: string) => `--language ${value}: välj sv eller en.`,
    newNeedsExample: "--nytt börjar om med exempelåret och kan inte användas ihop med --workbook.",
    createNeedsWorkbook: "--skapa behöver ett filnamn: --workbook NY.xlsx --skapa",
    createExists: (file: string) => `${file} finns redan. Ta bort --skapa för att öppna den.`,
    notXlsx: (file: string) => `${file} slutar inte på .xlsx. Spara den som Excel-arbetsbok (.xlsx) först.`,
    missingOfferCreate: (file: string) =>
      `${file} finns inte. Kontrollera namnet, eller lägg till --skapa för att börja med en tom arbetsbok.`,
    exampleMissing: (file: string) => `Exempelåret ${file} saknas. Hämta projektet på nytt eller ange --workbook.`,
    portTaken: (port: number) => `Port ${port} används redan. Välj en annan eller utelämna --port.`,
    heldBy: (file: string, holder: string, since: string) =>
      `${file} är öppen${holder ? ` hos ${holder}` : " någon annanstans"} sedan ${since}. Stäng den där först. Är den stängd överallt, starta med --ta-over.`,
    notBuilt: "Programmet är inte byggt. Kör: npm start",
    unexpected: (detail: string) =>
      `Skrivbordet kunde inte starta (${detail}). Försök igen, eller med en annan arbetsbok.`,
  },
  problems: {
    notAFile: unreadable.notAFile,
    notReadable: unreadable.notReadable,
    nameTooLong: unreadable.nameTooLong,
    linkLoop: unreadable.linkLoop,
    readOnly: (file: string) => `${file} är skrivskyddad. Ta bort skrivskyddet eller välj en annan fil.`,
    changedElsewhere: (file: string) =>
      `${file} har ändrats av ett annat program. Det du skrev är inte sparat än. Starta om skrivbordet för att läsa in den nya filen.`,
    openElsewhere: (file: string) =>
      `${file} är öppen i ett annat program eller på ett annat skrivbord. Stäng den där först. Är den stängd överallt, starta med --ta-over.`,
    notAWorkbook: (file: string) =>
      `${file} är ingen Excel-arbetsbok (.xlsx) som går att läsa. Öppna den i ditt kalkylprogram och spara den som .xlsx.`,
    missing: (file: string) => `${file} finns inte längre. Lägg tillbaka den eller starta om skrivbordet.`,
    diskFull: (file: string) => `${file} kunde inte sparas: disken är full. Frigör plats och försök igen.`,
    unsafeSave: (file: string) =>
      `${file} är som den var: ändringen gick inte att spara utan att skada något annat i filen. Det du skrev ligger bredvid, i ${file}.inte-sparat.csv. Öppna arbetsboken i Excel eller LibreOffice, spara den där och skriv in det igen.`,
    deviceFails: (file: string) =>
      `${file} går inte att läsa eller spara: disken eller nätverket svarar med ett fel. Kopiera arbetsboken till den här datorn och arbeta i kopian.`,
    textTooLong: () =>
      `En cell rymmer högst ${formatNumber(KEPT_LIMIT, "sv")} tecken. Korta texten i cellen, eller dela upp den på flera celler.`,
    unknownTab: () => "Fliken finns inte längre. Den kan ha tagits bort eller bytt namn i ett annat fönster.",
    serverGone: () =>
      "Skrivbordet svarar inte. Starta det igen med npm start: sidan ansluter av sig själv, och det du har skrivit sparas då.",
    refused: () =>
      "Skrivbordet har fått en ny adress. Öppna den som npm start skrev ut. Det du har skrivit finns kvar här: kopiera det dit innan du stänger sidan.",
    unexpected: () => "Något gick fel i skrivbordet. Det du skrev finns kvar här. Försök igen.",
  } satisfies Record<DeskProblem, (file: string) => string>,
  page: {
    title: (file: string) => `${file} – Löfteskollen`,
    product: "Löfteskollen",
    fileLine: (file: string) => `Du arbetar i filen ${file}. Allt sparas direkt.`,
    exampleLine: (day: string) => `Exempelåret: här är det ${day}.`,
    todayLine: (day: string) => `Här är det ${day}.`,
    loading: "Öppnar arbetsboken …",
    working: "Arbetar …",
    menuBar: "Menyer",
    /** An item of the add-on's menu, by the function it calls and what the add-on calls it. */
    menuItem: (_run: string, label: string) => label,
    fileMenu: "Arkiv",
    print: "Skriv ut fliken",
    versions: "Tidigare versioner",
    noVersions: "Inga tidigare versioner än. Den första sparas när du ändrar något.",
    versionLook: "Titta",
    versionBackYes: "Gå tillbaka",
    versionBackTitle: (time: string) => `Gå tillbaka till ${time}?`,
    versionBackText: "Arbetsboken blir som den var då. Som den är nu sparas som en version, så att du kan ångra dig.",
    versionMore: (rows: number) => (rows === 1 ? "1 rad till" : `${rows} rader till`),
    cut: "Klipp ut",
    copy: "Kopiera",
    paste: "Klistra in",
    pasteByKey: "Webbläsaren ger inte sidan urklippet. Tryck Ctrl+V i stället.",
    find: "Sök",
    findEverywhere: "I alla flikar",
    findNext: "Nästa",
    findPrevious: "Föregående",
    closeFind: "Stäng sökningen",
    foundCount: (at: number, count: number) =>
      count === 0 ? "Inga träffar" : at > 0 ? `${at} av ${count}` : count === 1 ? "1 träff" : `${count} träffar`,
    filters: "Filter",
    filterColumn: (column: string) => `Filtrera kolumn ${column} …`,
    filterTitle: (header: string) => (header ? `Visa rader där ${header} är` : "Visa rader där kolumnen är"),
    filterSearch: "Sök bland värdena",
    filterAll: "Markera alla",
    filterNone: "Avmarkera alla",
    filterEmpty: "(tomt)",
    filterYes: "Filtrera",
    filteredRows: (shown: number, all: number) => `${shown} av ${all} rader visas`,
    showAllRows: "Visa alla rader",
    quickPromise: "Löfte",
    quickOutcome: "Utfall",
    quickCounted: "Räknas",
    quickNearMiss: "Nästan",
    quickUnresolved: "Oklart",
    quickParty: "Part",
    quickPlace: "Plats",
    quickMonth: "Månad",
    fillDown: "Fyll nedåt",
    clear: "Töm cellerna",
    edit: "Redigera",
    undo: "Ångra",
    redo: "Gör om",
    taken: {
      undo: (place: string) => `Ångrat: ${place}`,
      redo: (place: string) => `Gjort om: ${place}`,
    },
    insertAbove: "Infoga rad ovanför",
    insertBelow: "Infoga rad nedanför",
    deleteRows: (count: number) => (count === 1 ? "Ta bort raden" : `Ta bort ${count} rader`),
    insertLeft: "Infoga kolumn till vänster",
    insertRight: "Infoga kolumn till höger",
    deleteColumns: (count: number) => (count === 1 ? "Ta bort kolumnen" : `Ta bort ${count} kolumner`),
    sortAscending: (column: string) => `Sortera efter kolumn ${column}, A till Ö`,
    sortDescending: (column: string) => `Sortera efter kolumn ${column}, Ö till A`,
    tabMenu: "Flik",
    renameSheet: "Byt namn på fliken",
    renameSheetOf: (name: string) => `Byt namn på ${name} …`,
    renameYes: "Byt namn",
    moveLeft: "Flytta till vänster",
    moveRight: "Flytta till höger",
    tabColors: ["Blå flik", "Grön flik", "Gul flik", "Röd flik"] as readonly string[],
    noTabColor: "Ingen färg",
    deleteSheet: (name: string) => `Ta bort fliken ${name} …`,
    help: "Hjälp",
    shortcuts: "Kortkommandon",
    formula: "Cellens innehåll",
    cellName: "Markerad cell",
    grid: (name: string) => `Fliken ${name}`,
    gridHelp:
      "Flytta med piltangenterna. Skriv för att ersätta, F2 för att ändra, Skift+F10 för radens meny, Alt+Pil ned för att filtrera och sortera. F6 går vidare till nästa del.",
    rowNumber: "Rad",
    columnName: (letter: string, header: string) => (header ? `Kolumn ${letter}, ${header}` : `Kolumn ${letter}`),
    cellMenu: (cell: string) => `Meny för cell ${cell}`,
    tabs: "Flikar",
    addSheet: "Lägg till en flik",
    addSheetName: "Namn på fliken",
    choicesHelp: "Mellanslag väljer flera, Enter sparar.",
    faultOf: (cell: string) => `Fel i ${cell}`,
    faultKeys: "Skift+F10 visar hur det kan rättas.",
    faultExample: "Det här är exemplets text, om Pajala. Skriv er egen.",
    faultOutside: "Dagen ligger utanför perioden och räknas inte för något löfte.",
    faultHeld: "Genomförd på en dag som inte har kommit. Ändra datumet, eller välj Planerad.",
    faultPerson: (value: string) => `${value} ser ut som en uppgift om en person. Skriv om raden utan den.`,
    didYouMean: (text: string, cells: number) =>
      cells === 1 ? `Menade du ${text}?` : `Menade du ${text}? (${cells} celler)`,
    addToLists: (word: string, cells: number) =>
      cells === 1 ? `Lägg till ${word} i Listor` : `Lägg till ${word} i Listor (${cells} celler)`,
    ownId: "Ge raden ett eget ID",
    noteOf: (cell: string) => `Anteckning till ${cell}`,
    openLink: "Öppna länken",
    sidebar: "Sidopanel",
    closeSidebar: "Stäng sidopanelen",
    closeList: "Stäng listan",
    closeDialog: "Stäng",
    dialogContent: "Dialogens innehåll",
    closeMessage: "Stäng meddelandet",
    cancel: "Avbryt",
    guardedTitle: "Den här fliken skrivs av Medborgarlöften",
    guardedText: (name: string) =>
      `Det du skriver i ${name} kan skrivas över nästa gång fliken uppdateras. Vill du ändra ändå?`,
    guardedYes: "Ändra ändå",
    deleteSheetTitle: (name: string) => `Ta bort fliken ${name}?`,
    deleteSheetText: "Allt i fliken försvinner. Ångra hämtar tillbaka den så länge skrivbordet är öppet.",
    deleteBuiltInText:
      "Medborgarlöften använder fliken. Utan den räknas inte det som står i den. Ångra hämtar tillbaka den så länge skrivbordet är öppet.",
    deleteYes: "Ta bort",
    headerTitle: "Rubrikerna ändras",
    headerText: (headers: string, sheet: string) =>
      `Medborgarlöften hittar kolumnerna i ${sheet} på deras rubriker. Utan dem går raderna inte att läsa: ${headers}.`,
    renameBuiltInTitle: (name: string) => `Byt namn på ${name}?`,
    renameBuiltInText: "Medborgarlöften hittar fliken på dess namn. Med ett annat namn räknas inte det som står i den.",
    addSheetYes: "Lägg till",
    tryAgain: "Försök igen",
    giveUp: "Släpp det som inte sparats",
    unsaved: (cells: string) => `Inte sparat: ${cells}`,
    scriptFailed: "Det gick inte.",
    /** Texts that weren't saved, in full, to be copied from. */
    unsavedTexts: (texts: readonly string[]) => `Du skrev: ${texts.map((text) => `”${text}”`).join(", ")}`,
    shortcutList: [
      ["Piltangenter, Tabb, Enter", "Flytta mellan celler"],
      ["Skift + piltangenter", "Markera flera celler"],
      ["Skriv", "Ersätt cellens innehåll"],
      ["F2 eller dubbelklick", "Ändra cellens innehåll"],
      ["Esc", "Avbryt ändringen"],
      ["Delete", "Töm markerade celler"],
      ["Ctrl+C, Ctrl+X, Ctrl+V", "Kopiera, klipp ut, klistra in"],
      ["Ctrl+Z, Ctrl+Y", "Ångra, gör om"],
      ["Ctrl+Home, Ctrl+End", "Första cellen, sista cellen"],
      ["Alt+Pil ned", "Cellens lista, eller filtrera och sortera kolumnen"],
      ["Alt+Enter", "Ny rad i cellen, medan du ändrar"],
      ["Skift+F10", "Radens meny"],
      ["F6, Skift+F6", "Nästa del, föregående del"],
    ] as readonly (readonly [keys: string, meaning: string])[],
  },
};

export type DeskWords = typeof desk;
