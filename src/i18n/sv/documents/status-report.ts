// Words of the status report: its page, its mail and the dialog that makes them, in Swedish.

export const statusReport = {
  title: (day: string) => `Lägesrapport ${day}`,
  parties: (municipality: string, policeArea: string, period: string, isFirst = false) =>
    [municipality, policeArea, period && `löften för ${period}`, isFirst && "första rapporten"]
      .filter(Boolean)
      .join(" · "),
  tableLabel: "Löftena i dag",
  columns: { promise: "Löfte", outcome: "Utfall", status: "Läge", owner: "Ansvarig", needed: "Behövs" },
  notShown: (count: number) => `${count} löften till går som de ska eller kan inte bedömas än. De står i arbetsboken.`,
  rowsLeftOut: (count: number) => `${count} fel i arbetsboken gör att uppgifter inte räknas.`,
  atRisk: "Efter eller i riskzonen",
  fellShort: "Inte uppfyllt, helt eller delvis",
  noRisk: "Inget löfte riskerar att inte uppfyllas.",
  noPlan: "Inget är planerat.",
  noReason: "Orsak: inte redovisad.",
  because: (reason: string) => `Orsak: ${reason}`,
  planned: (days: string) => `Planerat: ${days}.`,
  ahead: "Det här behövs framöver",
  since: (day: string) => `Sedan förra rapporten, ${day}`,
  nothingNew: "Inget löfte har ändrats.",
  moved: (before: string, now: string) => `från ${before.toLowerCase()} till ${now.toLowerCase()}`,
  added: (amount: string) => `${amount} till räknas`,
  removed: (amount: string) => `${amount} färre räknas`,
  closed: (count: number) => (count === 1 ? "1 åtgärd klar" : `${count} åtgärder klara`),
  andMore: (count: number) => `… och ${count} till.`,
  fileName: (municipality: string, day: string) => ["lägesrapport", municipality, day].filter(Boolean).join(" "),
  mail: {
    subject: (municipality: string, day: string) =>
      ["Medborgarlöften", municipality, `läget ${day}`].filter((part) => part !== "").join(", "),
    greeting: "Hej!",
    rest: "Resten står i lägesrapporten.",
    logged: (day: string) => `Lägesrapport med e-post, läget ${day}`,
  },
  dialog: {
    heading: "Lägesrapport",
    loading: "Hämtar arbetsboken …",
    loadFailed: "Arbetsboken gick inte att hämta",
    retry: "Försök igen",
    what: "Vad vill du göra?",
    kinds: { status: "En sida om läget", public: "En sida för invånarna", council: "En sida till fullmäktige" },
    asOf: "Läget den",
    asOfMissing: "Skriv en dag, till exempel 2022-06-30.",
    by: "Skapad av",
    byHint: "Skriv en roll, inte ett namn. Valfritt.",
    mailHeading: "Skicka som mejl",
    mailText: "Texten i mejlet",
    copy: "Kopiera texten",
    copied: "Texten är kopierad.",
    copyFailed: "Det gick inte att kopiera. Markera texten och kopiera den själv.",
    openMail: "Öppna i mejlprogrammet",
    noAddress: "Inga mottagare står i fliken Inställningar. Skriv dem själv i mejlet.",
    withoutAddress: (names: string) =>
      `E-postadress saknas i fliken Inställningar för: ${names}. Skriv in den i mejlet själv.`,
    logMail: "Logga att mejlet är skickat",
    mailLogged: "Mejlet är loggat i fliken Uppföljningar.",
    mailNotLogged: "Mejlet är inte loggat",
    statusFileHeading: "Lägesfil till lokalpolisområdet",
    statusFileIntro:
      "En liten fil med löftena och läget, utan rader ur loggen. Spara den och bifoga den, eller kopiera texten till ett mejl. Området läser in den i sin egen arbetsbok med Lägen från kommunerna.",
    statusFileText: "Lägesfilen som text",
    saveStatusFile: "Spara lägesfil",
    copyStatusFile: "Kopiera lägesfilen",
    statusFileName: (municipality: string, day: string) => `läge ${municipality} ${day}.json`,
    statusFileNeeds: "Skriv kommunens namn i fliken Inställningar först.",
    publicIntro:
      "Sidan visar löftena, utfallet och läget, utan rader ur loggen. Läs igenom den innan du publicerar den.",
    publicNext: "Logga den i Handlingsplan och kommunikation när den är publicerad.",
    councilIntro:
      "Sidan visar vilket problem varje löfte svarar mot och vilka åtgärder som hör till det. Den är underlag när kommunstyrelsen redovisar för fullmäktige.",
    councilDates:
      "Skriv dagarna i fliken Inställningar, på raderna Lägesbild uppdaterad och Åtgärdsplan beslutad. Då står också när de ska ses över.",
    shortTexts:
      "Vill ni skriva de korta texterna själva? Lägg till raderna Kort text på finska, Kort text på engelska och Kort text på meänkieli i fliken Inställningar. Finska visas i kommuner i det finska förvaltningsområdet; andra får den genom att skriva Ja i raden. På meänkieli visas bara er egen text.",
    ready: (name: string) => `${name} är nedladdad.`,
    notSaved: (detail: string) => `Filen gick inte att skriva: ${detail}`,
    preview: "Förhandsvisning",
  },
};

export type StatusReportWords = typeof statusReport;
