import fc from "fast-check";
import type { Activity } from "../../../../../src/domain/book/activity";
import { addDays } from "../../../../../src/domain/calendar/plain-date";
import { draftEffects, type EffectOutcome } from "../../../../../src/domain/judging/explained/draft-effect";
import { judge } from "../../../../../src/domain/judging/judge";
import { aCommitment, anActivity, booked, day, SETTINGS, YEAR_2022 } from "../../../../helpers/make";

const TODAY = day("2022-06-30");
const evening = aCommitment({ id: "2.2", requiredParties: ["Polis", "Kommun"] });

const effectOf = (activity: Activity, commitment = evening) => draftEffects(activity, [commitment], SETTINGS, TODAY)[0];

describe("what stands in the way is named", () => {
  test.each([
    ["the parties that are missing", { parties: ["Polis"] }, evening, { code: "party", absent: ["Kommun"] }],
    [
      "the place against those wanted",
      { placeType: "Torg" },
      aCommitment({ placeTypes: ["Skola"] }),
      { code: "placeType", placeType: "Torg", wanted: ["Skola"] },
    ],
    [
      "the target groups wanted",
      { audiences: ["Äldre"] },
      aCommitment({ audiences: ["Ungdomar", "Vuxna"] }),
      { code: "audience", wanted: ["Ungdomar", "Vuxna"] },
    ],
    [
      "the requirement in its own words",
      { requirementMet: "Nej" as const },
      aCommitment({ requirement: "Reglerna är följda" }),
      { code: "requirement", requirement: "Reglerna är följda" },
    ],
    ["the promise's period", { date: day("2021-12-31") }, evening, { code: "outsidePeriod", period: YEAR_2022 }],
    ["a field that is empty", {}, evening, { code: "partiesMissing" }],
  ])("%s", (_what, told, commitment, obstacle) => {
    expect(effectOf(anActivity("2022-06-30", told), commitment)?.obstacles).toEqual([obstacle]);
  });

  test("several things at once, in the order of the conditions", () => {
    const strict = aCommitment({ placeTypes: ["Skola"], requirement: "Reglerna är följda" });
    expect(effectOf(anActivity("2022-06-30", { placeType: "Torg", requirementMet: "Nej" }), strict)).toMatchObject({
      outcome: "nearMiss",
      obstacles: [{ code: "placeType" }, { code: "requirement" }],
    });
  });
});

describe("which promises have a say", () => {
  test("a party counts as the one it belongs to", () => {
    expect(effectOf(anActivity("2022-06-30", { parties: ["Polis", "Fritid"] }))?.outcome).toBe("counted");
  });

  test("a promise that asks for the type but isn't ticked says so", () => {
    const others = [aCommitment(), evening, aCommitment({ id: "4.1", activityTypes: ["Möte"] })];
    const effects = draftEffects(anActivity("2022-06-30", { commitments: ["1.1"] }), others, SETTINGS, TODAY);
    expect(effects.map(({ commitment, outcome }) => [commitment.id, outcome])).toEqual([
      ["1.1", "counted"],
      ["2.2", "notChosen"],
    ]);
  });

  test.each([
    ["planned, with nothing else filled in", booked("2022-07-01"), "booked"],
    ["held on a day that hasn't come", anActivity("2022-07-01"), "future"],
    ["planned on a day that has passed", booked("2022-06-01"), "unresolved"],
  ])("%s", (_what, activity, outcome) => {
    expect(effectOf(activity)?.outcome).toBe(outcome);
  });
});

test("the effect of a draft is where the judge puts the row once it is saved", () => {
  const subset = (...words: string[]) => fc.subarray(words);
  const activities = fc
    .record({
      offset: fc.integer({ min: -250, max: 250 }),
      told: fc.record({
        type: fc.constantFrom("Kontakt", "Möte"),
        commitments: subset("1.1", "2.2"),
        placeType: fc.constantFrom("", "Skola", "Torg"),
        parties: subset("Polis", "Kommun", "Fritid"),
        audiences: subset("Ungdomar", "Äldre"),
        requirementMet: fc.constantFrom("Ja" as const, "Nej" as const, null),
        state: fc.constantFrom("Genomförd" as const, "Planerad" as const, "Inställd" as const),
      }),
    })
    .map(({ offset, told }) => anActivity(addDays(TODAY, offset), told));
  const commitments = fc
    .record({
      placeTypes: subset("Skola"),
      requiredParties: subset("Polis", "Kommun"),
      audiences: subset("Ungdomar", "Vuxna"),
      requirement: fc.constantFrom("", "Reglerna är följda"),
    })
    .map((told) => [aCommitment(told), aCommitment({ ...told, id: "2.2" })]);

  fc.assert(
    fc.property(activities, commitments, (activity, promises) => {
      for (const { commitment, outcome, obstacles } of draftEffects(activity, promises, SETTINGS, TODAY)) {
        const { rows } = judge(commitment, [activity], [], SETTINGS, TODAY);
        const found: Record<EffectOutcome, boolean> = {
          counted: rows.counted.length === 1,
          booked: rows.booked.length === 1,
          cancelled: rows.cancelled.length === 1,
          nearMiss: rows.nearMisses.length === 1,
          unresolved: rows.unresolved.length === 1,
          future: Object.values(rows).every((group) => group.length === 0),
          struck: Object.values(rows).every((group) => group.length === 0),
          notChosen: Object.values(rows).every((group) => group.length === 0),
        };
        expect(found[outcome]).toBe(true);
        const [row] = [...rows.nearMisses, ...rows.unresolved];
        expect(obstacles.map(({ code }) => code)).toEqual(row?.reasons ?? []);
      }
    }),
  );
});
