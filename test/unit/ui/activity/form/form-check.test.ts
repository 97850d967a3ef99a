import fc from "fast-check";
import { activityInputs, loggingInput } from "../../../../../src/contract/inputs";
import { validateBoth } from "../../../../../src/contract/validation";
import { AMOUNT_LIMIT, TEXT_LIMIT, WORD_LIMIT } from "../../../../../src/domain/book/limits";
import {
  amountTextOf,
  correctedRow,
  dateOf,
  draftOf,
  likelyPerformers,
  personalTextsIn,
  problemsOf,
} from "../../../../../src/ui/activity/form/form-check";
import type { FormFields } from "../../../../../src/ui/activity/form/form-fields";
import { ENTRY_STATES, emptyForm, type FormState } from "../../../../../src/ui/activity/form/form-state";
import { anActivity, day } from "../../../../helpers/make";

const today = day("2022-06-30");
const filled: FormState = { ...emptyForm(today, ""), type: "Kontakt" };
const nothing: FormFields = {
  placeTypes: null,
  places: [],
  parties: null,
  performedBy: [],
  audiences: null,
  kept: [],
  requirements: [],
  hasAmount: true,
  units: [],
};
const some = { asked: ["Polis"], others: [] };
const everything: FormFields = {
  ...nothing,
  placeTypes: some,
  parties: some,
  performedBy: ["Polis"],
  audiences: some,
  requirements: ["Reglerna är följda"],
  hasAmount: true,
};

test("a place that tells its type of place needs no choice, and a choice stands", () => {
  const fields = { ...everything, placeTypes: { asked: ["Skola"], others: ["Centrum"] } };
  const typeOf = (told: Partial<FormState>) => draftOf({ ...filled, ...told }, fields, today, "A-00000000")?.placeType;
  expect(typeOf({ place: "skolgård" })).toBe("Skola");
  expect(typeOf({ place: "Centrumtorget" })).toBe("Centrum");
  expect(typeOf({ place: "skolgård", placeType: "Centrum" })).toBe("Centrum");
  expect(typeOf({ place: "skolgård", placeType: "Centrum", carried: ["placeType"] })).toBe("Skola");
  expect(typeOf({ place: "Storgatan", placeType: "Centrum", carried: ["placeType"] })).toBe("Centrum");
  expect(draftOf({ ...filled, place: "skolgård" }, nothing, today, "A-00000000")?.placeType).toBe("");
});

test("those who did it are told apart as in other columns, and a slip is pointed at", () => {
  const form = { ...filled, performersText: "Trafikpolisen och en hundfirma; Securitas" };
  expect(draftOf(form, everything, today, "A-00000000")?.performers).toEqual([
    "Trafikpolisen",
    "en hundfirma",
    "Securitas",
  ]);
  expect(likelyPerformers({ performersText: "Trafkpolis, en hundfirma" }, ["Polis", "Trafikpolis"])).toEqual([
    ["Trafkpolis", "Trafikpolis"],
  ]);
});

describe("what must be mended first", () => {
  test.each<[string, Partial<FormState>, [string, string][]]>([
    ["nothing", {}, []],
    ["no activity chosen", { type: "" }, [["type", "typeMissing"]]],
    ["no activity chosen, but what it was for", { type: "", ticked: ["1.1"] }, []],
    ["no day", { dateText: " " }, [["date", "dateMissing"]]],
    ["no such day", { dateText: "32 maj" }, [["date", "dateUnreadable"]]],
    ["held on a day to come", { dateText: "2022-07-01" }, [["date", "dateInFuture"]]],
    ["planned for a day that has passed", { state: "Planerad", dateText: "i går" }, [["date", "datePassed"]]],
    ["planned for today", { state: "Planerad", dateText: "2022-06-30" }, []],
    ["called off, and why", { state: "Inställd", dateText: "2022-07-04", note: "Sjukdom" }, []],
    ["called off without a why", { state: "Inställd", note: " " }, [["note", "whyMissing"]]],
    ["no whole number", { amountText: "2,5" }, [["amount", "amountInvalid"]]],
    ["none at all", { amountText: "0" }, [["amount", "amountInvalid"]]],
    ["too many", { amountText: String(AMOUNT_LIMIT + 1) }, [["amount", "amountInvalid"]]],
    ["every promise unticked", { ticked: [] }, [["commitments", "commitmentsEmpty"]]],
    ["a novel", { note: "a".repeat(TEXT_LIMIT + 1) }, [["note", "tooLong"]]],
    ["a name that is none", { performersText: "a".repeat(WORD_LIMIT + 1) }, [["performers", "namesTooLong"]]],
    [
      "several, in the order of the form",
      { note: "a".repeat(TEXT_LIMIT + 1), type: "", dateText: "" },
      [
        ["type", "typeMissing"],
        ["date", "dateMissing"],
        ["note", "tooLong"],
      ],
    ],
  ])("%s", (_what, told, expected) => {
    const found = problemsOf({ ...filled, ...told }, nothing, today);
    expect(found.map(({ field, code }) => [field, code])).toEqual(expected);
  });

  test("an amount that isn't asked for is no problem, and is one", () => {
    const form = { ...filled, amountText: "många" };
    const fields = { ...nothing, hasAmount: false };
    expect(problemsOf(form, fields, today)).toEqual([]);
    expect(draftOf(form, fields, today, "A-00000000")?.amount).toBe(1);
  });
});

test.each([
  ["2,5", 2.5],
  ["0,25", 0.25],
  ["3", 3],
  ["0,125", null],
  ["0", null],
  ["-1", null],
  ["en och en halv", null],
])("of hours, %s is %s", (amountText, amount) => {
  const inHours = { ...nothing, units: ["timmar"] };
  const form = { ...filled, amountText };
  expect(problemsOf(form, inHours, today).map(({ code }) => code)).toEqual(
    amount === null ? ["amountInvalidInUnit"] : [],
  );
  if (amount !== null) expect(draftOf(form, inHours, today, "A-00000000")?.amount).toBe(amount);
});

test("an activity is one until somebody writes another amount, but its hours are asked for", () => {
  const inHours = { ...nothing, units: ["timmar"] };
  expect(amountTextOf(filled, nothing)).toBe("1");
  expect(amountTextOf(filled, inHours)).toBe("");
  expect(amountTextOf({ amountText: "" }, nothing)).toBe("");
  expect(problemsOf(filled, inHours, today)).toEqual([{ field: "amount", code: "amountInvalidInUnit" }]);
});

test("who was ticked before an activity was called off stays in its row", () => {
  const form: FormState = { ...filled, state: "Inställd", parties: ["Polis"], audiences: ["Unga"] };
  const calledOff: FormFields = { ...nothing, kept: ["parties"], hasAmount: false };
  const draft = draftOf(form, calledOff, today, "A-00000000");
  expect(draft).toMatchObject({ parties: ["Polis"], audiences: [] });
  const seen = anActivity("2022-06-01", { audiences: ["Äldre"] });
  expect(draft && correctedRow(draft, seen, calledOff)).toMatchObject({ parties: ["Polis"], audiences: ["Äldre"] });
});

describe("what is said about people", () => {
  test.each<[string, Partial<FormState>, string[]]>([
    ["nothing", { note: "Samtal på rasten, 45 elever", place: "Kangos" }, []],
    ["a phone number in the note", { note: "Ring 070-123 45 67" }, ["note phone"]],
    ["an address for mail in a further place", { morePlaces: ["x.y@example.org"] }, ["place email"]],
  ])("%s", (_what, told, expected) => {
    const form = { ...filled, ...told };
    expect(personalTextsIn(form).map(({ field, kind }) => `${field} ${kind}`)).toEqual(expected);
    expect(problemsOf(form, nothing, today)).toEqual([]);
  });

  test("a valid personnummer stops the save", () => {
    // The number Skatteverket keeps for tests.
    const problems = problemsOf({ ...filled, note: "Pratade med 20121212-1212" }, nothing, today);
    expect(problems).toEqual([{ field: "note", code: "personalNumber" }]);
  });
});

test("a dog search can't be planned, but logged", () => {
  const form = { ...filled, type: "Hundsök i skolmiljö" };
  const planned: FormState = { ...form, state: "Planerad", dateText: "2022-07-04" };
  expect(problemsOf(planned, nothing, today)).toEqual([{ field: "type", code: "dogSearchPlanned" }]);
  expect(problemsOf(form, nothing, today)).toEqual([]);
});

test("a correction keeps what the form doesn't ask about", () => {
  const seen = anActivity("2022-06-01", { parties: ["Polis"], placeType: "Skola", amount: 3 });
  const draft = draftOf({ ...filled, note: "Rättad" }, nothing, today, "A-00000000");
  if (draft === null) throw new Error("a form with a day has a draft");
  const row = correctedRow(draft, seen, { ...nothing, hasAmount: false });
  expect(row).toMatchObject({ id: seen.id, parties: ["Polis"], placeType: "Skola", amount: 3, note: "Rättad" });
});

describe("the draft", () => {
  const form: FormState = {
    ...filled,
    placeType: "Skola",
    parties: ["Polis"],
    audiences: ["Ungdomar"],
    requirementMet: "Ja",
    note: " Samtal ",
  };

  test("has what was asked, trimmed", () => {
    expect(draftOf(form, everything, today, "A-00000000")).toMatchObject({
      date: today,
      placeType: "Skola",
      parties: ["Polis"],
      audiences: ["Ungdomar"],
      requirementMet: "Ja",
      state: "Genomförd",
      note: "Samtal",
    });
  });

  test("leaves out what no promise asks for", () => {
    const draft = draftOf(form, nothing, today, "A-00000000");
    expect(draft).toMatchObject({ placeType: "", parties: [], audiences: [], requirementMet: null });
  });

  test("a plan has no answer about the requirement yet", () => {
    const draft = draftOf({ ...form, state: "Planerad" }, everything, today, "A-00000000");
    expect(draft).toMatchObject({ state: "Planerad", requirementMet: null });
  });

  test("there is none without a day", () => {
    expect(draftOf({ ...form, dateText: "snart" }, everything, today, "A-00000000")).toBeNull();
  });

  test("a bare weekday lies back for what is done and ahead for a plan", () => {
    expect(dateOf({ ...form, dateText: "fredag" }, today)).toBe("2022-06-24");
    expect(dateOf({ ...form, dateText: "fredag", state: "Planerad" }, today)).toBe("2022-07-01");
  });
});

test("who did it is in the row where a promise asks, and stays as it was in a row of no such promise", () => {
  const form = { ...filled, performersText: " Hundfirman AB,, hundfirman ab , Polis" };
  const asked = draftOf(form, everything, today, "A1");
  expect(asked?.performers).toEqual(["Hundfirman AB", "Polis"]);
  const unasked = draftOf(form, nothing, today, "A1");
  expect(unasked?.performers).toEqual([]);
  const seen = anActivity("2022-06-30", { performers: ["Polis"] });
  expect(unasked && correctedRow(unasked, seen, nothing).performers).toEqual(["Polis"]);
});

test("what the form lets through, the server takes", () => {
  const text = fc.oneof(fc.string(), fc.string({ minLength: TEXT_LIMIT - 2, maxLength: TEXT_LIMIT + 2 }));
  const forms = fc.record<FormState>({
    type: fc.constantFrom("", "Kontakt"),
    dateText: fc.constantFrom("2022-06-30", "i går", "4/3", "4/7", "24/12", "", "32 maj"),
    placeType: fc.constantFrom("", "Skola"),
    place: text,
    parties: fc.subarray(["Polis", "Kommun"]),
    performersText: fc.oneof(fc.constantFrom("", "Hundfirman, Polis"), text),
    audiences: fc.subarray(["Ungdomar", "Vuxna"]),
    requirementMet: fc.constantFrom("Ja", "Nej", null),
    morePlaces: fc.array(text, { maxLength: 2 }),
    checks: fc.constant([]),
    amountText: fc.oneof(fc.constantFrom("1", " 2 ", "1000", "1001", "-1", "1e3", "0,01", "2,5", "0,005"), fc.string()),
    ticked: fc.oneof(fc.constant(null), fc.subarray(["1.1", "2.1"])),
    state: fc.constantFrom(...ENTRY_STATES),
    note: text,
    role: text,
    carried: fc.subarray(["placeType", "parties"]),
  });
  fc.assert(
    fc.property(forms, fc.constantFrom(nothing, everything, { ...everything, units: ["timmar"] }), (form, fields) => {
      const draft = draftOf(form, fields, today, "A-7K3M9Q2X");
      if (problemsOf(form, fields, today).length > 0) return;
      expect(
        validateBoth(activityInputs.row, loggingInput, { ...draft, by: form.role.trim(), isRetry: false }),
      ).toMatchObject({
        ok: true,
      });
    }),
    { numRuns: 200 },
  );
});
