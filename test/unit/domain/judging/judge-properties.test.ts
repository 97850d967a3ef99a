// What is always true of the judge (status-semantics, section 5), tried on random promises and logs.
import fc from "fast-check";
import type { Activity } from "../../../../src/domain/book/activity";
import {
  ASSESSMENTS,
  COMPARISONS,
  COUNTINGS,
  type Commitment,
  KINDS,
  SPREADS,
} from "../../../../src/domain/book/commitment";
import { isoWeekOf } from "../../../../src/domain/calendar/iso-week";
import { INTERVALS } from "../../../../src/domain/calendar/periods";
import { addDays, fromDayNumber, later, type PlainDate, toDayNumber } from "../../../../src/domain/calendar/plain-date";
import { WEEKDAYS } from "../../../../src/domain/calendar/weekday";
import { withoutParts } from "../../../../src/domain/judging/joint-status";
import { type JudgingSettings, judge, judgeBook } from "../../../../src/domain/judging/judge";
import { STATUSES, type Status } from "../../../../src/domain/judging/judgement";
import { isRelated, outcomeOf } from "../../../../src/domain/judging/row-outcomes";
import { toJson } from "../../../../src/local/cli/judgement-json";
import { aCommitment, anAction, anActivity, SETTINGS } from "../../../helpers/make";

const UNMEASURED = { indicators: [], measures: [] };
const START = toDayNumber("2022-01-01" as PlainDate);
const anyDay = fc.integer({ min: START - 40, max: START + 500 }).map(fromDayNumber);
const PARTIES = ["Polis", "Kommun", "Skola", "Socialtjänst"];
const GROUPS = ["Ungdomar", "Vuxna"];
const PLACES = ["Norrby", "Söderby"];
const STATES = ["Genomförd", "Genomförd", "Planerad", "Inställd", "Struken", null] as const;

const anyActivity: fc.Arbitrary<Activity> = fc
  .record({
    id: fc.uuid(),
    date: anyDay,
    type: fc.constantFrom("Kontakt", "Kontakt", "Möte"),
    commitments: fc.constantFrom([], [], [], ["1.1"], ["2.1"]),
    amount: fc.integer({ min: 1, max: 5 }),
    placeType: fc.constantFrom("", "Skola", "Torg"),
    place: fc.constantFrom("", "Norrby", "norrby ", "Söderby", "Österby"),
    parties: fc.subarray(PARTIES),
    audiences: fc.subarray(GROUPS),
    requirementMet: fc.constantFrom(null, "Ja" as const, "Nej" as const),
    state: fc.constantFrom(...STATES),
  })
  .map((told) => anActivity("2022-01-01", told));

const anyPeriod = fc
  .tuple(fc.integer({ min: START, max: START + 200 }), fc.integer({ min: 0, max: 364 }))
  .map(([from, days]) => ({ from: fromDayNumber(from), to: fromDayNumber(from + days) }));

const anyCommitment: fc.Arbitrary<Commitment> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    target: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(null)),
    interval: fc.constantFrom(...INTERVALS, null),
    placeTypes: fc.constantFrom([], ["Skola"]),
    requiredParties: fc.constantFrom([], ["Polis"], ["Polis", "Kommun"]),
    audiences: fc.constantFrom([], [], GROUPS),
    requirement: fc.constantFrom("", "", "Reglerna är följda"),
    places: fc.constantFrom([], [], PLACES),
    spread: fc.constantFrom(...SPREADS, null),
    weekdays: fc.constantFrom([], [], WEEKDAYS.slice(0, 5), WEEKDAYS.slice(4)),
    counts: fc.constantFrom(...COUNTINGS, null),
    assessment: fc.constantFrom(null, null, null, ...ASSESSMENTS),
    measure: fc.constantFrom("", "Trygga"),
    comparison: fc.constantFrom(...COMPARISONS, null),
    period: anyPeriod,
  })
  .map(aCommitment);

const anyLog = fc.array(anyActivity, { maxLength: 40 });
const anyActions = fc.array(
  fc
    .record({
      state: fc.constantFrom("Ej påbörjad" as const, "Pågår" as const, "Klar" as const),
      due: fc.option(anyDay),
      done: fc.option(anyDay),
    })
    .map(anAction),
  { maxLength: 3 },
);
const anySettings: fc.Arbitrary<JudgingSettings> = fc
  .array(anyDay, { maxLength: 4 })
  .map((days) => ({ ...SETTINGS, excludedWeeks: days.map(isoWeekOf) }));

/** A row that meets every condition of the promise. */
function aPerfectRow(commitment: Commitment, date: PlainDate, state: Activity["state"], place = "Norrby"): Activity {
  return anActivity(date, {
    state,
    placeType: commitment.placeTypes[0] ?? "",
    place,
    parties: PARTIES,
    audiences: GROUPS,
    requirementMet: "Ja",
  });
}

const FROM_BEST: readonly Status[] = ["fulfilled", "onTrack", "notMeasurable", "atRisk", "behind"];
const AFTER_END: readonly Status[] = ["fulfilled", "partly", "missed"];

function isWorse(before: Status, after: Status): boolean {
  const scale = FROM_BEST.includes(before) && FROM_BEST.includes(after) ? FROM_BEST : AFTER_END;
  return scale.indexOf(after) > scale.indexOf(before);
}

test("row order never matters", () => {
  fc.assert(
    fc.property(
      anyCommitment,
      anyLog,
      anyActions,
      anySettings,
      anyDay,
      fc.infiniteStream(fc.double()),
      (c, log, actions, settings, asOf, noise) => {
        const shuffled = log
          .map((row) => ({ row, key: noise.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(toJson(judge(c, shuffled, actions, settings, asOf))).toEqual(
          toJson(judge(c, log, actions, settings, asOf)),
        );
      },
    ),
  );
});

test("one more held or booked row that meets every condition never worsens a status", () => {
  fc.assert(
    fc.property(
      anyCommitment,
      anyLog,
      anyActions,
      anySettings,
      anyDay,
      anyDay,
      fc.boolean(),
      fc.constantFrom(...PLACES),
      (c, log, actions, settings, asOf, date, isHeld, place) => {
        const on = isHeld ? date : later(date, asOf);
        const row = aPerfectRow(c, on, isHeld ? "Genomförd" : "Planerad", place);
        fc.pre(outcomeOf(c, row, settings, asOf).outcome !== "nearMiss");
        const before = judge(c, log, actions, settings, asOf);
        const after = judge(c, [...log, row], actions, settings, asOf);
        const becameMeasurable = before.status === "notMeasurable" && after.status !== "notMeasurable";
        const worsened = !becameMeasurable && isWorse(before.status, after.status);
        expect({ from: before.status, to: after.status, worsened }).toMatchObject({ worsened: false });
        expect(after.progress).toBeGreaterThanOrEqual(before.progress);
      },
    ),
  );
});

test("fulfilled by rows dated no later than the as-of date stays so as the days go by", () => {
  fc.assert(
    fc.property(
      anyCommitment,
      anyLog,
      anySettings,
      fc.nat(400),
      fc.nat(300),
      fc.constantFrom(1, 3, 12),
      (c, log, settings, elapsed, days, every) => {
        const asOf = addDays(c.period.from, elapsed);
        const busy = Array.from({ length: Math.ceil((elapsed + 1) / every) }, (_, index) =>
          aPerfectRow(c, addDays(c.period.from, index * every), "Genomförd", PLACES[index % PLACES.length]),
        );
        const known = [...log, ...busy].filter((row) => row.date <= asOf);
        fc.pre(c.assessment === null && judge(c, known, [], settings, asOf).status === "fulfilled");
        expect(judge(c, known, [], settings, addDays(asOf, days)).status).toBe("fulfilled");
      },
    ),
  );
});

test("a past day ignores what was held later", () => {
  fc.assert(
    fc.property(anyCommitment, anyLog, anyActions, anySettings, anyDay, (c, log, actions, settings, asOf) => {
      const known = log.filter((row) => row.state !== "Genomförd" || row.date <= asOf);
      expect(toJson(judge(c, log, actions, settings, asOf))).toEqual(toJson(judge(c, known, actions, settings, asOf)));
    }),
  );
});

test("an excluded week never worsens a verdict after the end, a Snitt left with nothing to ask aside", () => {
  const verdicts = ["fulfilled", "partly", "missed"];
  fc.assert(
    fc.property(anyCommitment, anyLog, anySettings, anyDay, (c, log, settings, inWeek) => {
      const fewer = { ...settings, excludedWeeks: [...settings.excludedWeeks, isoWeekOf(inWeek)] };
      const after = addDays(c.period.to, 1);
      const [before, now] = [settings, fewer].map((rules) => judge(c, log, [], rules, after));
      fc.pre(before !== undefined && verdicts.includes(before.status) && now?.reason !== "nothingAsked");
      expect(verdicts.indexOf(now?.status ?? "")).toBeLessThanOrEqual(verdicts.indexOf(before?.status ?? ""));
      expect(now?.status).not.toBe("notMeasurable");
    }),
  );
});

const anyParts: fc.Arbitrary<Commitment[]> = fc
  .tuple(anyCommitment, fc.array(anyCommitment, { maxLength: 4 }))
  .map(([whole, parts]) => [
    { ...whole, id: "1", partOf: "" },
    ...parts.map((part, at) => ({ ...part, id: `1${at}`, partOf: "1" })),
  ]);

test("the order of the promises never matters to what whole and parts have together, and no part is one", () => {
  fc.assert(
    fc.property(anyParts, anyLog, anySettings, anyDay, (commitments, activities, rules, asOf) => {
      const book = { activities, actions: [], settings: rules as never, ...UNMEASURED };
      const judged = judgeBook({ ...book, commitments }, asOf);
      const turned = judgeBook({ ...book, commitments: [...commitments].reverse() }, asOf);
      expect(turned.reverse().map(toJson)).toEqual(judged.map(toJson));
      const [whole, ...parts] = judged;
      expect(whole?.jointStatus === undefined).toBe(parts.length === 0);
      expect(parts.every(({ jointStatus }) => jointStatus === undefined)).toBe(true);
      expect(withoutParts(judged)).toEqual([whole]);
    }),
  );
});

test("a struck row is as if it weren't there, and a row without a state is held up to the day and booked after it", () => {
  fc.assert(
    fc.property(anyCommitment, anyLog, anySettings, anyDay, (c, log, settings, asOf) => {
      const told = log
        .filter(({ state }) => state !== "Struken")
        .map((row) => ({
          ...row,
          state: row.state ?? (row.date > asOf ? ("Planerad" as const) : ("Genomförd" as const)),
        }));
      expect(toJson(judge(c, log, [], settings, asOf))).toEqual(toJson(judge(c, told, [], settings, asOf)));
    }),
  );
});

const anyMeasured = fc
  .array(fc.record({ date: anyDay, value: fc.integer({ min: -5, max: 15 }) }), { maxLength: 6 })
  .map((values) => ({
    measures: ["trygga"],
    indicators: values.map((told) => ({ measure: "TRYGGA", source: "", unit: "", comment: "", ...told })),
  }));

test("an outcome that has met its target is never fulfilled before the end, and a later value alone decides", () => {
  fc.assert(
    fc.property(anyCommitment, anyMeasured, anyDay, (told, measured, asOf) => {
      const c: Commitment = { ...told, kind: "Mätvärde", measure: "Trygga", target: 8, assessment: null };
      const judgement = judge(c, [], [], SETTINGS, asOf, measured);
      const isOver = asOf > c.period.to;
      expect(judgement.status === "fulfilled" && !isOver).toBe(false);
      const last = isOver ? c.period.to : asOf;
      const lastOne = { ...measured.indicators[0], measure: "Trygga", source: "", unit: "", comment: "", date: last };
      fc.pre(last >= c.period.from);
      const met = { ...measured, indicators: [...measured.indicators, { ...lastOne, value: 8 }] };
      expect(judge(c, [], [], SETTINGS, asOf, met)).toMatchObject({
        status: isOver ? "fulfilled" : "onTrack",
        counted: 8,
        progress: 1,
      });
    }),
  );
});

test("an excluded week never raises a target", () => {
  fc.assert(
    fc.property(anyCommitment, anySettings, anyDay, anyDay, (c, settings, asOf, inWeek) => {
      const fewer = { ...settings, excludedWeeks: [...settings.excludedWeeks, isoWeekOf(inWeek)] };
      const before = judge(c, [], [], settings, asOf).target;
      const after = judge(c, [], [], fewer, asOf).target;
      expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
    }),
  );
});

test("changing one promise never changes another", () => {
  fc.assert(
    fc.property(
      anyCommitment,
      anyCommitment,
      anyCommitment,
      anyLog,
      anyActions,
      anyDay,
      (a, b, c, activities, actions, asOf) => {
        const settings = { excludedWeeks: [], memberOf: SETTINGS.memberOf } as never;
        const other = { ...a, id: "2.1" };
        const one = judgeBook({ commitments: [b, other], activities, actions, settings, ...UNMEASURED }, asOf)[1];
        const two = judgeBook({ commitments: [c, other], activities, actions, settings, ...UNMEASURED }, asOf)[1];
        expect(one).toEqual(two);
      },
    ),
  );
});

test("every related row is in exactly one place, and held rows to come in none", () => {
  fc.assert(
    fc.property(anyCommitment, anyLog, anySettings, anyDay, (c, log, settings, asOf) => {
      const { rows, counted } = judge(c, log, [], settings, asOf);
      const placed = [
        ...rows.counted,
        ...rows.booked,
        ...rows.cancelled,
        ...rows.nearMisses.map((row) => row.activity),
        ...rows.unresolved.map((row) => row.activity),
      ];
      const expected = log.filter(
        (row) => isRelated(c, row) && row.state !== "Struken" && !(row.state === "Genomförd" && row.date > asOf),
      );
      expect(placed.map((row) => row.id).sort()).toEqual(expected.map((row) => row.id).sort());
      expect(counted).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a judgement is whole: a known status, a progress from 0 to 1, a reason exactly where one is due", () => {
  fc.assert(
    fc.property(anyCommitment, anyLog, anyActions, anySettings, anyDay, (c, log, actions, settings, asOf) => {
      const judgement = judge(c, log, actions, settings, asOf);
      expect(STATUSES).toContain(judgement.status);
      expect(judgement.progress).toBeGreaterThanOrEqual(0);
      expect(judgement.progress).toBeLessThanOrEqual(1);
      expect(judgement.reason !== undefined).toBe(judgement.status === "notMeasurable");
      if (judgement.status === "fulfilled" && c.kind !== "Löpande") expect(judgement.progress).toBe(1);
      if (judgement.need) {
        expect(judgement.need.amount).toBeGreaterThanOrEqual(1);
        expect(judgement.need.by >= asOf).toBe(true);
        expect(Object.values(judgement)).not.toContain(undefined);
      }
    }),
  );
});

test("the workbook's promises are judged together as each is alone", () => {
  fc.assert(
    fc.property(
      anyCommitment,
      anyCommitment,
      anyLog,
      anyActions,
      anySettings,
      anyDay,
      (a, b, log, actions, rules, asOf) => {
        const settings = { ...rules } as never;
        const commitments = [a, { ...b, id: "2.1", activityTypes: ["Möte", "Kontakt"] }];
        const together = judgeBook({ commitments, activities: log, actions, settings, ...UNMEASURED }, asOf);
        expect(together).toEqual(commitments.map((commitment) => judge(commitment, log, actions, rules, asOf)));
      },
    ),
  );
});
