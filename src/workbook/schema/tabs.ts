// Every tab of the workbook with its columns. How cells are read, written, formatted and chosen from follows from
// this.
import { ACTIVITY_STATES, YES_NO } from "../../domain/book/activity";
import { LANGUAGES } from "../../domain/book/book";
import { ASSESSMENTS, COMPARISONS, COUNTINGS, KINDS, SPREADS } from "../../domain/book/commitment";
import { FOLLOW_UP_TYPES } from "../../domain/book/follow-ups";
import { ACTION_STATES } from "../../domain/book/plan-actions";
import { INTERVALS } from "../../domain/calendar/periods";
import type { Column, TabSchema } from "./column";

/** What a promise came to when its period was over (`Blev`). A row that says so says how the promise was counted too. */
export const RESULTS = ["Uppfyllt", "Delvis uppfyllt", "Inte uppfyllt", "Inte aktuellt", "Inte bedömt"] as const;

const whenNeeded = <const C extends Column>(column: C) => ({ ...column, isAddedWhenNeeded: true }) as const;

export const COMMITMENTS = {
  name: "Löften",
  required: true,
  columns: {
    id: { header: "Löfte-ID", kind: "id", width: 70, required: true, note: "commitmentId" },
    focus: { header: "Inriktning", kind: "focus", width: 170 },
    text: { header: "Löfte", kind: "longText", width: 340 },
    kind: { header: "Måttyp", kind: "choice", choices: KINDS, width: 90, required: true, note: "kind" },
    target: { header: "Mål", kind: "number", width: 55, note: "target", mayBeAll: true },
    interval: { header: "Per", kind: "choice", choices: INTERVALS, width: 120, note: "interval" },
    activityTypes: { header: "Aktivitetstyper", kind: "words", list: "activityTypes", width: 160, note: "wordList" },
    placeTypes: { header: "Platstyper", kind: "words", list: "placeTypes", width: 160, note: "wordList" },
    requiredParties: { header: "Krävda parter", kind: "words", list: "parties", width: 150, note: "wordList" },
    audiences: { header: "Målgrupper", kind: "words", list: "audiences", width: 130, note: "wordList" },
    requirement: { header: "Krav", kind: "longText", width: 200, note: "requirement" },
    from: { header: "Från", kind: "date", width: 90, note: "ownPeriod" },
    to: { header: "Till", kind: "date", width: 90, note: "ownPeriod" },
    owner: { header: "Ansvarig", kind: "text", width: 120 },
    interpretation: { header: "Tolkning", kind: "longText", width: 240 },
    agreed: { header: "Tolkning överenskommen", kind: "date", width: 110, note: "agreed" },
    assessment: {
      header: "Bedömning",
      kind: "choice",
      choices: ASSESSMENTS,
      alsoRead: { "Ej uppfyllt": "Inte uppfyllt", "Ej aktuellt": "Inte aktuellt" },
      width: 120,
      note: "assessment",
    },
    analysis: { header: "Analys", kind: "longText", width: 260 },
    places: whenNeeded({ header: "Platser", kind: "texts", width: 160, note: "places" }),
    spread: whenNeeded({ header: "Fördelning", kind: "choice", choices: SPREADS, width: 100, note: "spread" }),
    weekdays: whenNeeded({ header: "Veckodagar", kind: "weekdays", width: 120, note: "weekdays" }),
    counts: whenNeeded({ header: "Räknas", kind: "choice", choices: COUNTINGS, width: 80, note: "counts" }),
    unit: whenNeeded({ header: "Enhet", kind: "text", width: 80, note: "unit" }),
    partOf: whenNeeded({ header: "Del av", kind: "commitment", width: 70, note: "partOf" }),
    measure: whenNeeded({ header: "Mått", kind: "text", width: 180, note: "measure" }),
    comparison: whenNeeded({
      header: "Jämförelse",
      kind: "choice",
      choices: COMPARISONS,
      width: 90,
      note: "comparison",
    }),
    performedBy: whenNeeded({ header: "Utförs av", kind: "words", list: "parties", width: 130, note: "performedBy" }),
  },
} as const satisfies TabSchema;

export const ACTIVITIES = {
  name: "Aktiviteter",
  required: true,
  idPrefix: "A",
  columns: {
    id: { header: "Aktivitet-ID", kind: "id", width: 105, note: "rowId" },
    date: { header: "Datum", kind: "date", width: 90, required: true },
    type: { header: "Aktivitetstyp", kind: "word", list: "activityTypes", width: 170 },
    commitments: { header: "Löften", kind: "commitments", width: 80, note: "ticked" },
    amount: { header: "Antal", kind: "number", width: 60, note: "amount" },
    placeType: { header: "Platstyp", kind: "word", list: "placeTypes", width: 150 },
    place: { header: "Plats", kind: "text", width: 120 },
    parties: { header: "Parter", kind: "words", list: "parties", width: 150, note: "wordList" },
    audiences: { header: "Målgrupper", kind: "words", list: "audiences", width: 120, note: "wordList" },
    requirementMet: { header: "Krav uppfyllt", kind: "choice", choices: YES_NO, width: 90 },
    state: { header: "Läge", kind: "choice", choices: ACTIVITY_STATES, width: 100, note: "state" },
    note: { header: "Beskrivning", kind: "longText", width: 260, note: "note" },
    by: { header: "Registrerad av", kind: "text", width: 120, note: "by" },
    registered: { header: "Registrerad", kind: "timestamp", width: 125 },
    changed: { header: "Ändrad", kind: "timestamp", width: 125 },
    performers: whenNeeded({ header: "Utförare", kind: "texts", width: 130, note: "performers" }),
  },
} as const satisfies TabSchema;

export const ACTIONS = {
  name: "Handlingsplan",
  idPrefix: "H",
  columns: {
    id: { header: "Åtgärd-ID", kind: "id", width: 105, note: "rowId" },
    commitment: { header: "Löfte-ID", kind: "commitment", width: 70, required: true },
    text: { header: "Åtgärd", kind: "longText", width: 300 },
    owner: { header: "Ansvarig", kind: "text", width: 150 },
    due: { header: "Klart senast", kind: "date", width: 95 },
    state: { header: "Läge", kind: "choice", choices: ACTION_STATES, width: 110 },
    done: { header: "Klar datum", kind: "date", width: 95 },
    comment: { header: "Kommentar", kind: "longText", width: 240, note: "note" },
  },
} as const satisfies TabSchema;

export const COMMUNICATIONS = {
  name: "Kommunikation",
  idPrefix: "K",
  columns: {
    id: { header: "Kommunikation-ID", kind: "id", width: 130, note: "rowId" },
    date: { header: "Datum", kind: "date", width: 90, required: true },
    channel: { header: "Kanal", kind: "word", list: "channels", width: 130 },
    sender: { header: "Avsändare", kind: "text", width: 120 },
    title: { header: "Rubrik", kind: "longText", width: 280 },
    link: { header: "Länk", kind: "text", width: 200 },
    commitments: { header: "Löften", kind: "commitments", width: 80, note: "ticked" },
  },
} as const satisfies TabSchema;

export const FOLLOW_UPS = {
  name: "Uppföljningar",
  idPrefix: "U",
  columns: {
    id: { header: "Uppföljning-ID", kind: "id", width: 110, note: "rowId" },
    date: { header: "Datum", kind: "date", width: 90, required: true },
    type: { header: "Typ", kind: "choice", choices: FOLLOW_UP_TYPES, width: 90, required: true },
    asOf: { header: "Per datum", kind: "date", width: 90, required: true },
    receivers: { header: "Mottagare", kind: "texts", width: 240 },
    document: { header: "Dokument", kind: "text", width: 260 },
    checksum: { header: "Kontrollsumma", kind: "text", width: 130, note: "written" },
    createdBy: { header: "Skapad av", kind: "text", width: 120 },
  },
} as const satisfies TabSchema;

export const FOCUS_AREAS = {
  name: "Inriktningar",
  columns: {
    name: { header: "Inriktning", kind: "id", width: 240, required: true },
    problem: { header: "Problembild", kind: "longText", width: 420 },
    source: { header: "Källa", kind: "longText", width: 240 },
  },
} as const satisfies TabSchema;

export const SETTINGS = {
  name: "Inställningar",
  required: true,
  columns: {
    label: { header: "Inställning", kind: "text", width: 220, note: "settings" },
    value: { header: "Värde", kind: "longText", width: 480 },
  },
} as const satisfies TabSchema;

const setting = <const C extends Omit<Column, "width">>(column: C) => ({ ...column, width: 0 });

/** The rows of Inställningar as if they were columns with their labels as headers: they are read by the same code. */
export const SETTING_ROWS = {
  name: SETTINGS.name,
  columnsAreOptional: true,
  columns: {
    municipality: setting({ header: "Kommun", kind: "text" }),
    policeArea: setting({ header: "Lokalpolisområde", kind: "text" }),
    from: setting({ header: "Period från", kind: "date" }),
    to: setting({ header: "Period till", kind: "date" }),
    writtenBy: setting({ header: "Skriftlig uppföljning senast", kind: "date" }),
    receivers: setting({ header: "Mottagare", kind: "texts" }),
    compiledBy: setting({ header: "Sammanställd av", kind: "text" }),
    contact: setting({ header: "Kontakt", kind: "text" }),
    excludedWeeks: setting({ header: "Undantagna veckor", kind: "weeks" }),
    agreement: setting({ header: "Samverkansavtal", kind: "longText" }),
    aim: setting({ header: "Målsättning", kind: "longText" }),
    diaryNumber: setting({ header: "Diarienummer", kind: "text" }),
    signatoryPolice: setting({ header: "Undertecknare polis", kind: "text" }),
    signatoryMunicipality: setting({ header: "Undertecknare kommun", kind: "text" }),
    lessons: setting({ header: "Lärdomar", kind: "longText" }),
    proposals: setting({ header: "Förslag till nästa löfte", kind: "longText" }),
    shortFinnish: setting({ header: "Kort text på finska", kind: "longText" }),
    shortEnglish: setting({ header: "Kort text på engelska", kind: "longText" }),
    shortMeankieli: setting({ header: "Kort text på meänkieli", kind: "longText" }),
    situationUpdated: setting({ header: "Lägesbild uppdaterad", kind: "date" }),
    planDecided: setting({ header: "Åtgärdsplan beslutad", kind: "date" }),
    rowAppendix: setting({ header: "Bilaga B", kind: "choice", choices: YES_NO }),
    headingColour: setting({ header: "Rubrikfärg", kind: "text" }),
    language: setting({ header: "Språk", kind: "choice", choices: LANGUAGES }),
  },
} as const satisfies TabSchema;

export const LISTS = {
  name: "Listor",
  columnsAreOptional: true,
  columns: {
    activityTypes: { header: "Aktivitetstyp", kind: "text", width: 200 },
    placeTypes: { header: "Platstyp", kind: "text", width: 200 },
    parties: { header: "Part", kind: "text", width: 130 },
    memberOf: { header: "Ingår i", kind: "word", list: "parties", width: 110, note: "memberOf" },
    audiences: { header: "Målgrupp", kind: "text", width: 130 },
    channels: { header: "Kanal", kind: "text", width: 150 },
    otherWord: whenNeeded({ header: "Annat ord", kind: "text", width: 150, note: "otherWord" }),
    means: whenNeeded({ header: "Betyder", kind: "text", width: 150, note: "otherWord" }),
  },
} as const satisfies TabSchema;

export const INDICATORS = {
  name: "Effektmått",
  columns: {
    measure: { header: "Mått", kind: "longText", width: 260, required: true },
    source: { header: "Källa", kind: "text", width: 200 },
    date: { header: "Datum", kind: "date", width: 90 },
    value: { header: "Värde", kind: "number", width: 80, takesPercent: true },
    unit: { header: "Enhet", kind: "text", width: 90 },
    comment: { header: "Kommentar", kind: "longText", width: 240, note: "note" },
  },
} as const satisfies TabSchema;

/** The columns that only some promises need, and "Blev", come when a period's outcomes are first written with them. */
export const EARLIER_OUTCOMES = {
  name: "Tidigare perioder",
  isWrittenAlone: true,
  columns: {
    commitment: { header: "Löfte-ID", kind: "text", width: 70, note: "written" },
    text: { header: "Löfte", kind: "longText", width: 340, required: true },
    from: { header: "Från", kind: "date", width: 90, required: true },
    to: { header: "Till", kind: "date", width: 90, required: true },
    kind: { header: "Måttyp", kind: "choice", choices: KINDS, width: 90, required: true },
    interval: { header: "Per", kind: "choice", choices: INTERVALS, width: 120 },
    target: { header: "Mål", kind: "number", width: 55 },
    counted: { header: "Utfall", kind: "number", width: 70, required: true },
    result: whenNeeded({ header: "Blev", kind: "choice", choices: RESULTS, width: 120 }),
    average: whenNeeded({ header: "I snitt", kind: "number", width: 70 }),
    promised: whenNeeded({ header: "Löftets mål", kind: "number", width: 90 }),
    unit: whenNeeded({ header: "Enhet", kind: "text", width: 80 }),
    counts: whenNeeded({ header: "Räknas", kind: "choice", choices: COUNTINGS, width: 80 }),
    measure: whenNeeded({ header: "Mått", kind: "text", width: 180 }),
    comparison: whenNeeded({ header: "Jämförelse", kind: "choice", choices: COMPARISONS, width: 90 }),
    activityTypes: whenNeeded({ header: "Aktivitetstyper", kind: "texts", width: 160 }),
    placeTypes: whenNeeded({ header: "Platstyper", kind: "texts", width: 160 }),
    places: whenNeeded({ header: "Platser", kind: "texts", width: 160 }),
    spread: whenNeeded({ header: "Fördelning", kind: "choice", choices: SPREADS, width: 100 }),
    weekdays: whenNeeded({ header: "Veckodagar", kind: "weekdays", width: 120 }),
    requiredParties: whenNeeded({ header: "Krävda parter", kind: "texts", width: 150 }),
    performedBy: whenNeeded({ header: "Utförs av", kind: "texts", width: 130 }),
    audiences: whenNeeded({ header: "Målgrupper", kind: "texts", width: 130 }),
    requirement: whenNeeded({ header: "Krav", kind: "longText", width: 200 }),
  },
} as const satisfies TabSchema;

/** What municipalities have said of themselves: a status file in as many rows as its text needs. */
export const STATUSES = {
  name: "Kommunernas lägen",
  isWrittenAlone: true,
  columns: {
    municipality: { header: "Kommun", kind: "text", width: 150, note: "written" },
    from: { header: "Från", kind: "date", width: 90 },
    to: { header: "Till", kind: "date", width: 90 },
    asOf: { header: "Per datum", kind: "date", width: 90, required: true },
    taken: { header: "Inläst", kind: "timestamp", width: 125 },
    checksum: { header: "Kontrollsumma", kind: "text", width: 130, required: true },
    part: { header: "Del", kind: "number", width: 50, required: true },
    content: { header: "Uppgifter", kind: "text", width: 300 },
  },
} as const satisfies TabSchema;

/** The logo as base64, in as many rows as it needs. */
export const LOGO = {
  name: "Logotyp",
  isWrittenAlone: true,
  columns: {
    part: { header: "Del", kind: "number", width: 50, required: true, note: "written" },
    content: { header: "Bild", kind: "text", width: 300 },
  },
} as const satisfies TabSchema;

export const EVIDENCE = {
  name: "Underlag",
  columns: {
    followUp: { header: "Uppföljning-ID", kind: "text", width: 110, note: "written" },
    commitment: { header: "Löfte-ID", kind: "commitment", width: 70 },
    row: { header: "Rad-ID", kind: "text", width: 105 },
    outcome: { header: "Utfall", kind: "text", width: 120 },
    checksum: { header: "Kontrollsumma", kind: "text", width: 130 },
  },
} as const satisfies TabSchema;

export const CHANGE_LOG = {
  name: "Ändringslogg",
  columns: {
    time: { header: "Tid", kind: "timestamp", width: 125, note: "written" },
    by: { header: "Vem", kind: "text", width: 120 },
    tab: { header: "Flik", kind: "text", width: 110 },
    row: { header: "Rad-ID", kind: "text", width: 105 },
    field: { header: "Fält", kind: "text", width: 120 },
    before: { header: "Före", kind: "longText", width: 240 },
    after: { header: "Efter", kind: "longText", width: 240 },
  },
} as const satisfies TabSchema;

/** Name of the summary's tab. The add-on writes it and never reads it as data. */
export const SUMMARY_TAB = "Sammanställning";

/** In the order they have in a new workbook, where Sammanställning stands first. */
export const TABS = [
  COMMITMENTS,
  ACTIVITIES,
  ACTIONS,
  COMMUNICATIONS,
  FOLLOW_UPS,
  FOCUS_AREAS,
  SETTINGS,
  LISTS,
  INDICATORS,
  EARLIER_OUTCOMES,
  STATUSES,
  LOGO,
  EVIDENCE,
  CHANGE_LOG,
] as const satisfies readonly TabSchema[];
