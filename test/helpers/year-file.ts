// A year in code terms (examples/pajala-2022.json and the like) as the Book the rules work on.

import { readFileSync } from "node:fs";
import type { Activity } from "../../src/domain/book/activity";
import type { Book, Communication, FocusArea } from "../../src/domain/book/book";
import type { Commitment } from "../../src/domain/book/commitment";
import type { Action } from "../../src/domain/book/plan-actions";
import { parseIsoWeek } from "../../src/domain/calendar/iso-week";
import { plainDate } from "../../src/domain/calendar/plain-date";

interface YearFile {
  readonly settings: Record<string, unknown>;
  readonly focusAreas: readonly FocusArea[];
  readonly commitments: readonly Record<string, unknown>[];
  readonly activities: readonly Record<string, unknown>[];
  readonly actions: readonly Record<string, unknown>[];
  readonly communications: readonly Record<string, unknown>[];
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);
const day = (value: unknown) => (text(value) === "" ? null : plainDate(text(value)));

export function readYear(path: string): Book {
  const year = JSON.parse(readFileSync(path, "utf8")) as YearFile;
  const { settings } = year;
  const period = { from: plainDate(text(settings["from"])), to: plainDate(text(settings["to"])) };
  return {
    settings: {
      municipality: text(settings["municipality"]),
      policeArea: text(settings["policeArea"]),
      period,
      writtenBy: day(settings["writtenBy"]),
      receivers: texts(settings["receivers"]),
      excludedWeeks: texts(settings["excludedWeeks"]).flatMap((week) => parseIsoWeek(week) ?? []),
      agreement: text(settings["agreement"]),
      aim: text(settings["aim"]),
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
      memberOf: settings["memberOf"] as Record<string, string>,
    },
    focusAreas: year.focusAreas,
    commitments: year.commitments.map((row) => ({
      id: text(row["id"]),
      focus: text(row["focus"]),
      text: text(row["text"]),
      kind: row["kind"] as Commitment["kind"],
      target: typeof row["target"] === "number" ? row["target"] : null,
      interval: (row["per"] as Commitment["interval"]) ?? null,
      activityTypes: texts(row["activityTypes"]),
      placeTypes: texts(row["placeTypes"]),
      requiredParties: texts(row["requiredParties"]),
      performedBy: texts(row["performedBy"]),
      audiences: texts(row["audiences"]),
      requirement: text(row["requirement"]),
      period: { from: day(row["from"]) ?? period.from, to: day(row["to"]) ?? period.to },
      owner: text(row["owner"]),
      interpretation: text(row["interpretation"]),
      agreed: day(row["agreed"]),
      assessment: (row["assessment"] as Commitment["assessment"]) ?? null,
      analysis: text(row["analysis"]),
      places: texts(row["places"]),
      spread: (row["spread"] as Commitment["spread"]) ?? null,
      weekdays: texts(row["weekdays"]) as Commitment["weekdays"],
      counts: (row["counts"] as Commitment["counts"]) ?? null,
      unit: text(row["unit"]),
      partOf: text(row["partOf"]),
      measure: text(row["measure"]),
      comparison: (row["comparison"] as Commitment["comparison"]) ?? null,
    })),
    unreadable: [],
    activities: year.activities.map((row) => ({
      id: text(row["id"]),
      date: plainDate(text(row["date"])),
      type: text(row["type"]),
      commitments: texts(row["commitments"]),
      amount: typeof row["amount"] === "number" ? row["amount"] : 1,
      placeType: text(row["placeType"]),
      place: text(row["place"]),
      parties: texts(row["parties"]),
      performers: texts(row["performers"]),
      audiences: texts(row["audiences"]),
      requirementMet: text(row["requirementMet"]) === "" ? null : (row["requirementMet"] as Activity["requirementMet"]),
      state: row["state"] as Activity["state"],
      note: text(row["note"]),
    })),
    actions: year.actions.map((row) => ({
      id: text(row["id"]),
      commitment: text(row["commitment"]),
      text: text(row["text"]),
      owner: text(row["owner"]),
      due: day(row["due"]),
      state: row["state"] as Action["state"],
      done: day(row["done"]),
      comment: text(row["comment"]),
    })),
    communications: year.communications.map(
      (row): Communication => ({
        id: text(row["id"]),
        date: plainDate(text(row["date"])),
        channel: text(row["channel"]),
        sender: text(row["sender"]),
        title: text(row["title"]),
        link: text(row["link"]),
        commitments: texts(row["commitments"]),
      }),
    ),
    followUps: [],
    ruleEdits: [],
    indicators: [],
    measures: [],
    lists: { activityTypes: [], placeTypes: [], parties: [], audiences: [], channels: [] },
    otherWords: {},
    earlier: [],
    hasPast: false,
    issues: [],
  };
}
