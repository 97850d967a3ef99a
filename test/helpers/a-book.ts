// Whole workbooks for tests: an ordinary year, in which a test says only what it is about.
import type { Book, Settings } from "../../src/domain/book/book";
import { plainDate } from "../../src/domain/calendar/plain-date";
import { SETTINGS, YEAR_2022 } from "./make";

export function someSettings(told: Partial<Settings> = {}): Settings {
  return {
    municipality: "Fjällby",
    policeArea: "Norra Fjällen",
    period: YEAR_2022,
    writtenBy: plainDate("2023-02-28"),
    receivers: ["Lokalpolisområdets chef"],
    excludedWeeks: [],
    agreement: "Samverkansöverenskommelsen",
    aim: "Ökad trygghet.",
    diaryNumber: "",
    signatoryPolice: "",
    signatoryMunicipality: "",
    lessons: "",
    proposals: "",
    shortFinnish: "",
    shortEnglish: "",
    shortMeankieli: "",
    situationUpdated: null,
    planDecided: null,
    compiledBy: "",
    contact: "",
    rowAppendix: null,
    headingColour: "",
    logo: null,
    isLogoRefused: false,
    language: "sv",
    memberOf: SETTINGS.memberOf,
    ...told,
  };
}

export function aBook(told: Partial<Book> = {}): Book {
  return {
    settings: someSettings(),
    focusAreas: [{ name: "Trygghet", problem: "Många är otrygga på kvällen.", source: "Enkät" }],
    commitments: [],
    unreadable: [],
    activities: [],
    actions: [],
    communications: [],
    followUps: [],
    ruleEdits: [],
    indicators: [],
    measures: [],
    lists: { activityTypes: [], placeTypes: [], parties: [], audiences: [], channels: [] },
    otherWords: {},
    earlier: [],
    hasPast: false,
    issues: [],
    ...told,
  };
}

/** A workbook in which nothing is filled in. */
export const EMPTY_BOOK = aBook({
  settings: someSettings({
    municipality: "",
    policeArea: "",
    period: null,
    writtenBy: null,
    receivers: [],
    agreement: "",
    aim: "",
    memberOf: {},
  }),
  focusAreas: [],
});
