// What a new workbook starts with: Pajala's promises of 2022 in our own words, as an example to change.
import { plainDate } from "../../domain/calendar/plain-date";
import {
  EXAMPLE_AGREEMENT,
  EXAMPLE_MUNICIPALITY,
  EXAMPLE_PROBLEMS,
  EXAMPLE_PROMISES,
} from "../../domain/checks/example-texts";
import type { EntryOf } from "../schema/column";
import type { RawTab } from "../schema/raw-tab";
import type { COMMITMENTS, FOCUS_AREAS } from "../schema/tabs";
import { type StartContent, startTabs } from "./start-tabs";

const [STRUCTURES, PRESENCE, DRUGS, SAFETY] = [
  "Strukturella utmaningar",
  "Polisiär närvaro/tillgänglighet/trafiksäkerhet",
  "Narkotika/Droger",
  "Trygghet",
] as const;
const [POLICE, MUNICIPALITY, SCHOOL, SOCIAL, LEISURE] = ["Polis", "Kommun", "Skola", "Socialtjänst", "Fritid"] as const;
const BOTH = "Polis och kommun";
const COMPANY = "Företag";
const YOUTH_CENTRE = "Ungdomsgård";
const TRAFFIC = "Trafikarbete i yttre kommundel";
const [YOUNG, ADULT] = ["Ungdomar", "Vuxna"] as const;
const EARLIER_TALKS = "Samtal med invånare tidigare år";
const AGREED = plainDate("2022-02-15");

const focusAreas: readonly EntryOf<typeof FOCUS_AREAS>[] = [
  {
    name: STRUCTURES,
    problem: EXAMPLE_PROBLEMS.structures,
    source: "Polisens och kommunens gemensamma bild",
  },
  { name: PRESENCE, problem: EXAMPLE_PROBLEMS.presence, source: EARLIER_TALKS },
  {
    name: DRUGS,
    problem: EXAMPLE_PROBLEMS.drugs,
    source: EARLIER_TALKS,
  },
  { name: SAFETY, problem: EXAMPLE_PROBLEMS.safety, source: "Enkäter till invånarna" },
];

const commitments: readonly EntryOf<typeof COMMITMENTS>[] = [
  {
    id: "1.1",
    focus: STRUCTURES,
    text: EXAMPLE_PROMISES.group,
    kind: "Varje",
    target: 1,
    interval: "varannan månad",
    activityTypes: ["SSPF-möte"],
    requiredParties: [SCHOOL, SOCIAL, POLICE, LEISURE],
    from: plainDate("2022-03-01"),
    owner: BOTH,
    interpretation: "Minst en träff varannan månad från och med mars.",
    agreed: AGREED,
  },
  {
    id: "1.2",
    focus: STRUCTURES,
    text: EXAMPLE_PROMISES.council,
    kind: "Milstolpe",
    activityTypes: ["BRÅ bildat"],
    owner: MUNICIPALITY,
    interpretation: "Löftet är hållet den dag kommunstyrelsen beslutar att rådet ska finnas.",
    agreed: AGREED,
  },
  {
    id: "2.1",
    focus: PRESENCE,
    text: EXAMPLE_PROMISES.contacts,
    kind: "Snitt",
    target: 3,
    interval: "vecka",
    activityTypes: ["Medborgarkontakt"],
    placeTypes: [SCHOOL, COMPANY, YOUTH_CENTRE, TRAFFIC],
    requiredParties: [POLICE],
    owner: POLICE,
    interpretation: "Årets kontakter delas med årets längd i veckor: 365 dagar genom 7.",
    agreed: AGREED,
  },
  {
    id: "2.2",
    focus: PRESENCE,
    text: EXAMPLE_PROMISES.nights,
    kind: "Antal",
    target: 2,
    activityTypes: ["Riskkväll"],
    requiredParties: [POLICE, MUNICIPALITY],
    owner: BOTH,
  },
  {
    id: "3.1",
    focus: DRUGS,
    text: EXAMPLE_PROMISES.efforts,
    kind: "Antal",
    target: 2,
    activityTypes: ["Riktad insats narkotika"],
    audiences: [YOUNG, ADULT],
    owner: BOTH,
  },
  {
    id: "3.2",
    focus: DRUGS,
    text: EXAMPLE_PROMISES.dogSearch,
    kind: "Antal",
    target: 2,
    activityTypes: ["Hundsök i skolmiljö"],
    placeTypes: [SCHOOL],
    requiredParties: [POLICE],
    requirement: "Söket följde de regler som gäller för hund i skolmiljö",
    owner: BOTH,
  },
  {
    id: "4.1",
    focus: SAFETY,
    text: EXAMPLE_PROMISES.walk,
    kind: "Antal",
    target: 1,
    activityTypes: ["Trygghetsvandring"],
    requiredParties: [POLICE, MUNICIPALITY],
    requirement: "Vandringen följde Brås rekommendationer",
    owner: BOTH,
  },
];

const settings: StartContent["settings"] = {
  municipality: EXAMPLE_MUNICIPALITY,
  policeArea: "Östra Norrbotten",
  from: "2022-01-01",
  to: "2022-12-31",
  writtenBy: "2023-02-28",
  receivers: "Lokalpolisområdets chef, kommunens företrädare",
  agreement: EXAMPLE_AGREEMENT,
  aim: "Färre brott, större trygghet och en friskare befolkning.",
  language: "sv",
};

/** The words of each list. */
const lists: StartContent["lists"] = {
  activityTypes: commitments.flatMap(({ activityTypes }) => activityTypes ?? []),
  placeTypes: [SCHOOL, COMPANY, YOUTH_CENTRE, TRAFFIC, "Centrum", "Marknad"],
  parties: [POLICE, MUNICIPALITY, SCHOOL, SOCIAL, LEISURE, "Nattvandrare", "Näringsliv"],
  memberOf: ["", "", MUNICIPALITY, MUNICIPALITY, MUNICIPALITY],
  audiences: [YOUNG, ADULT],
  channels: ["Webb", "Sociala medier", "Lokaltidning", "Möte"],
};

/** The tabs of a new workbook with the example in them. */
export function exampleTabs(): RawTab[] {
  return startTabs({ commitments, focusAreas, settings, lists });
}
