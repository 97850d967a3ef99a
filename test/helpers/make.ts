// Promises and rows for tests: a plain 2022, in which a test says only what it is about.
import type { Activity } from "../../src/domain/book/activity";
import type { Commitment } from "../../src/domain/book/commitment";
import type { CountedBy, PeriodOutcome } from "../../src/domain/book/period-outcome";
import type { Action } from "../../src/domain/book/plan-actions";
import { parseIsoWeek } from "../../src/domain/calendar/iso-week";
import { addDays, type PlainDate, plainDate } from "../../src/domain/calendar/plain-date";
import type { JudgingSettings } from "../../src/domain/judging/judge";
import { judge } from "../../src/domain/judging/judge";

export const day = plainDate;

export const YEAR_2022 = { from: day("2022-01-01"), to: day("2022-12-31") };

export const SETTINGS: JudgingSettings = {
  excludedWeeks: [],
  memberOf: { Skola: "Kommun", Socialtjänst: "Kommun", Fritid: "Kommun" },
};

export function withoutWeeks(...weeks: string[]): JudgingSettings {
  return { ...SETTINGS, excludedWeeks: weeks.flatMap((week) => parseIsoWeek(week) ?? []) };
}

/** At least two contacts in 2022, without conditions, unless told otherwise. */
export function aCommitment(told: Partial<Commitment> = {}): Commitment {
  return {
    id: "1.1",
    focus: "Trygghet",
    text: "Ett löfte",
    kind: "Antal",
    target: 2,
    interval: null,
    activityTypes: ["Kontakt"],
    placeTypes: [],
    requiredParties: [],
    performedBy: [],
    audiences: [],
    requirement: "",
    period: YEAR_2022,
    owner: "",
    interpretation: "",
    agreed: null,
    assessment: null,
    analysis: "",
    places: [],
    spread: null,
    weekdays: [],
    counts: null,
    unit: "",
    partOf: "",
    measure: "",
    comparison: null,
    ...told,
  };
}

let made = 0;

/** Held, one occasion, nothing else filled in, unless told otherwise. */
export function anActivity(date: string, told: Partial<Activity> = {}): Activity {
  made += 1;
  return {
    id: `A${String(made).padStart(5, "0")}`,
    date: day(date),
    type: "Kontakt",
    commitments: [],
    amount: 1,
    placeType: "",
    place: "",
    parties: [],
    performers: [],
    audiences: [],
    requirementMet: null,
    state: "Genomförd",
    note: "",
    ...told,
  };
}

export function booked(date: string, told: Partial<Activity> = {}): Activity {
  return anActivity(date, { state: "Planerad", ...told });
}

export function anAction(told: Partial<Action> = {}): Action {
  return {
    id: "H01",
    commitment: "1.1",
    text: "En åtgärd",
    owner: "",
    due: null,
    state: "Pågår",
    done: null,
    comment: "",
    ...told,
  };
}

/** One held activity every so many days, from the first day to the last. */
export function every(days: number, from: string, to: string, told: Partial<Activity> = {}): Activity[] {
  const rows: Activity[] = [];
  for (let date: PlainDate = day(from); date <= day(to); date = addDays(date, days)) rows.push(anActivity(date, told));
  return rows;
}

/** The judgement of one promise on a day. */
export function judged(
  commitment: Commitment,
  asOf: string,
  activities: readonly Activity[] = [],
  actions: readonly Action[] = [],
  settings: JudgingSettings = SETTINGS,
) {
  return judge(commitment, activities, actions, settings, day(asOf));
}

/** A year of an average of three contacts a week, kept with its rule, unless told otherwise. */
export function anOutcome(year: number, told: Partial<PeriodOutcome> = {}): PeriodOutcome {
  return {
    commitment: "2.1",
    text: "Minst tre kontakter i veckan",
    period: { from: day(`${year}-01-01`), to: day(`${year}-12-31`) },
    kind: "Snitt",
    interval: "vecka",
    counted: 156,
    target: 157,
    average: 2.99,
    status: "partly",
    rule: { ...RULE, target: 3 },
    asOf: null,
    ...told,
  };
}

export const RULE: CountedBy = {
  target: 2,
  unit: "",
  counts: null,
  measure: "",
  comparison: null,
  activityTypes: ["Kontakt"],
  placeTypes: [],
  places: [],
  spread: null,
  weekdays: [],
  requiredParties: [],
  performedBy: [],
  audiences: [],
  requirement: "",
};
