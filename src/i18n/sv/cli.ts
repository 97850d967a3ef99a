// Words of the command line, in Swedish.

export const cli = {
  usage: `Så här gör du:
  npm run --silent status -- --workbook FIL.xlsx [--as-of 2022-06-30] [--json] [--csv]
  npm run --silent status -- --workbook FIL.xlsx [--as-of 2022-06-30] --tidy MAPP (öppna data)
  npm run --silent report -- --workbook FIL.xlsx --as-of 2023-01-31 --out uppfoljning.docx
  npm run --silent report -- --workbook FIL.xlsx --kind status --out lagesrapport.docx
  npm run --silent report -- --workbook FIL.xlsx --kind public --out invanare.html (eller .docx)
  npm run --silent report -- --workbook FIL.xlsx --kind council --out fullmaktige.docx
  npm run --silent report -- --workbook FIL.xlsx --kind log-list --out logglista.html (eller .xlsx)
    --without-appendix-b utan listan över varje räknad rad
    --without-descriptions utan det som står i Beskrivning
  npm run --silent propose -- --text LÖFTEN.txt [--json] [--out NY.xlsx] [--period 2027-01-01..2027-12-31]
  npm run --silent granska -- --text LÖFTEN.txt [--period 2027-01-01..2027-12-31]
  npm run --silent ny-period -- --workbook FIL.xlsx [--out NY.xlsx] [--as-of 2023-01-31]
  npm run --silent area -- MAPP|FILER [--as-of 2022-06-30] [--out omrade.html (.docx .xlsx .json .csv) | --tidy MAPP] [--language sv|en]
    --replace skriver över en fil som inte är Löfteskollens egen (report och area; aldrig en Excelfil)
Utan --as-of gäller i dag.`,
  commandUnknown: (command: string) =>
    `Det finns inget kommando ”${command}”. Välj status, report, propose, granska, ny-period eller area.`,
  optionUnknown: (detail: string) => `Det där valet finns inte: ${detail}. Skriv --help för att se vilka som finns.`,
  optionOfOthers: (option: string, command: string, own: string) =>
    `${option} hör inte till ${command}. De val som finns där är ${own}.`,
  optionTwice: (option: string) => `${option} står två gånger. Skriv valet en gång.`,
  valueMissing: (option: string) => `${option} behöver ett värde efter sig.`,
  valueUnwanted: (option: string) => `${option} ska stå ensamt, utan värde.`,
  workbookMissing: "Säg vilken arbetsbok det gäller, till exempel --workbook loften.xlsx.",
  kindUnknown: (kind: string) => `--kind ${kind} finns inte. Välj follow-up, status, public, council eller log-list.`,
  outMissing: "Säg vad dokumentet ska heta, till exempel --out uppfoljning.docx.",
  outNotDocx: (out: string) => `${out} slutar inte på .docx eller .pdf. Skriv till exempel --out uppfoljning.docx.`,
  pdfMissing:
    "PDF görs av LibreOffice, som inte hittades på den här datorn. Välj --out uppfoljning.docx och spara som PDF därifrån.",
  pdfProblems: {
    failed: "LibreOffice kunde inte göra någon PDF. Välj --out uppfoljning.docx och spara som PDF därifrån.",
    late: "LibreOffice blev inte klar på två minuter. Försök igen, eller välj --out uppfoljning.docx och spara som PDF därifrån.",
  },
  outNoLogList: (out: string) => `${out} slutar inte på .html eller .xlsx. Skriv till exempel --out logglista.html.`,
  textMissing: "Säg vilken löftestext det gäller, till exempel --text loften.txt.",
  textIsDocument: (file: string) =>
    `${file} är ett dokument. Öppna det, kopiera löftena och spara dem som en textfil (.txt).`,
  outNotXlsx: (out: string) => `${out} slutar inte på .xlsx. Skriv till exempel --out loften.xlsx.`,
  outNotOwn: (out: string) =>
    `${out} finns redan, och är inte skriven av Löfteskollen eller är ändrad sedan dess. Den är orörd. Välj ett annat namn, eller lägg till --replace.`,
  outNotAFile: (out: string) =>
    `${out} är ingen vanlig fil, eller en länk som inte leder någonstans, och är orörd. Välj ett annat namn.`,
  logoRefused:
    "Bilden i fliken Logotyp är ingen hel PNG i rätt storlek, så dokumentet har ingen logotyp. Välj bilden på nytt i Skapa uppföljning.",
  outExists: (out: string) => `${out} finns redan och är orörd. Välj ett annat namn.`,
  periodInvalid: (text: string) => `--period ${text}: skriv till exempel 2027-01-01..2027-12-31.`,
  periodMissing:
    "Texten säger inte vilken tid löftena gäller. Lägg till --period, till exempel 2027-01-01..2027-12-31.",
  proposed: (out: string, count: number, remarked: number) =>
    `Skrev ${out} med ${count === 1 ? "1 löfte" : `${count} löften`}${remarked === 0 ? "" : `, ${remarked} att se över`}.`,
  toLookOver: "Att se över (kör granska för att se vad):",
  asOfInvalid: (text: string) =>
    `--as-of ${text}: det är inget datum från 1900 och framåt. Skriv till exempel 2022-06-30.`,
  formulasGivenUp: (formulas: string) =>
    `Formeln i ${formulas} tog för lång tid. Cellen räknas med det värde den hade; öppna filen i ditt kalkylprogram och ändra formeln.`,
  fileMissing: (file: string) => `Filen ${file} finns inte. Kontrollera namnet och mappen.`,
  notAWorkbook: (file: string) =>
    `${file} går inte att läsa som en Excelfil (.xlsx). Öppna den i ditt kalkylprogram och spara den som .xlsx.`,
  outFolderMissing: (folder: string) => `Mappen ${folder} finns inte. Skapa den, eller välj en annan mapp.`,
  notWritable: (file: string) => `${file} går inte att skriva. Välj en annan mapp eller stäng filen om den är öppen.`,
  unexpected: (file: string, detail: string) =>
    `Det gick inte att arbeta med ${file} (${detail}). Öppna filen i ditt kalkylprogram, spara den igen och försök på nytt.`,
  exampleTexts: (texts: string) =>
    `Inget dokument skrevs: arbetsboken är en annan kommuns, men har exemplets texter om Pajala (${texts}). Skriv era egna först.`,
  oneAnswer: (options: readonly string[]) => `Välj ett av ${options.join(", ")}.`,
  notAFolder: (path: string) => `${path} är en fil, men --tidy skriver i en mapp. Välj ett annat namn.`,
  notOurPackage: (folder: string) =>
    `${folder} har redan andra filer med samma namn (datapackage.json, promises.csv eller activities.csv) och är orörd. Välj en annan mapp.`,
  tidyWritten: (folder: string, files: readonly string[]) => `Skrev ${files.join(", ")} i ${folder}.`,
  written: (file: string, verdict: string) => `Skrev ${file}. ${verdict || "Inget löfte är bedömt"}.`,
  pathsMissing: "Säg vilka arbetsböcker det gäller: en mapp, eller filer efter varandra.",
  languageUnknown: (language: string) => `--language ${language}: välj sv eller en.`,
  outNotOfArea: (out: string) =>
    `${out} slutar inte på .html, .docx, .xlsx, .json eller .csv. Skriv till exempel --out omrade.html.`,
  noWorkbooks: (paths: string, isTold: boolean) =>
    `Ingen arbetsbok med löften gick att läsa i ${paths}. ${isTold ? "Raderna ovan säger varför" : "Kontrollera mappens namn"}.`,
  noPromiseTab: (file: string) => `${file} har ingen flik Löften och är inte med.`,
  folderClosed: (folder: string) => `Mappen ${folder} får inte läsas. Be den som äger den om tillgång.`,
  tookTooLong: (file: string, seconds: number) =>
    `${file} tog längre tid än ${seconds} sekunder och är inte med. Öppna den i ditt kalkylprogram och ta bort det som inte används.`,
  tookTooMuch: (file: string) =>
    `${file} får inte plats i minnet och är inte med. Öppna den i ditt kalkylprogram och ta bort det som inte används.`,
  areaWritten: (out: string, workbooks: number, notRead: number) =>
    `Skrev ${out} av ${workbooks === 1 ? "1 arbetsbok" : `${workbooks} arbetsböcker`}${notRead === 0 ? "" : `; ${notRead} är inte med`}.`,
  packagesLeft: (folder: string, names: readonly string[]) =>
    `${folder} har kvar öppna data från tidigare som inte skrevs nu: ${names.join(", ")}. Ta bort de mappar som inte ska vara med.`,
  asOf: (date: string) => `per ${date}`,
  headers: ["Löfte", "Status", "Utfall", "Behövs"],
  noCommitments: "Inga löften att bedöma.",
  issues: "Att rätta (räknas inte förrän det är rättat):",
};

export type CliWords = typeof cli;
