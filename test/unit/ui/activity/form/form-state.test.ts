import fc from "fast-check";
import { type EntryState, emptyForm, type FormMove, moveForm } from "../../../../../src/ui/activity/form/form-state";
import { anActivity, day } from "../../../../helpers/make";

const today = day("2022-06-30");
const empty = emptyForm(today, "Ungdomsledare");
const formAfter = (...moves: FormMove[]) => moves.reduce(moveForm, empty);

test("a form starts with today and the role I had last", () => {
  expect(empty).toMatchObject({ dateText: today, role: "Ungdomsledare", amountText: null, state: "Genomförd" });
});

describe("ticking promises", () => {
  const tick = (id: string): FormMove => ({ kind: "tick", id, asked: ["2.1", "2.2"] });

  test("starts from those that ask for the type", () => {
    expect(formAfter(tick("2.2")).ticked).toEqual(["2.1"]);
    expect(formAfter(tick("3.1")).ticked).toEqual(["2.1", "2.2", "3.1"]);
  });

  test("back at those that ask, nothing is ticked by hand", () => {
    expect(formAfter(tick("2.1"), tick("2.1")).ticked).toBeNull();
  });

  test("who was ticked for one type is nobody of another, but a corrected row keeps who took part", () => {
    const party: FormMove = { kind: "toggle", name: "parties", word: "Polis" };
    const group: FormMove = { kind: "toggle", name: "audiences", word: "Ungdomar" };
    const meeting = { kind: "chooseType", type: "Möte" } as const;
    const type: FormMove = { kind: "chooseType", type: "Kontakt" };
    const school: FormMove = { kind: "write", name: "placeType", text: "Skola" };
    expect(formAfter(type, party, group, school, meeting)).toMatchObject({ placeType: "", parties: [], audiences: [] });
    expect(formAfter(type, school, { ...meeting, isCorrecting: true }).placeType).toBe("Skola");
    expect(formAfter(type, party, meeting, { ...meeting, isCorrecting: true }).parties).toEqual([]);
    expect(formAfter(type, party, { ...meeting, isCorrecting: true }).parties).toEqual(["Polis"]);
    expect(formAfter(party, type).parties).toEqual(["Polis"]);
  });

  test("another type forgets the ticks and the answer about a requirement", () => {
    const form = formAfter(tick("2.1"), { kind: "answer", requirementMet: "Ja" }, { kind: "chooseType", type: "Möte" });
    expect(form).toMatchObject({ type: "Möte", ticked: null, requirementMet: null });
  });
});

describe("planning", () => {
  const become = (state: EntryState): FormMove => ({ kind: "setState", state, today });

  test("today is not taken for a plan, nor an empty day for something done", () => {
    expect(formAfter(become("Planerad")).dateText).toBe("");
    expect(formAfter(become("Planerad"), become("Inställd")).dateText).toBe(today);
  });

  test("a day that was written stays", () => {
    expect(formAfter({ kind: "write", name: "dateText", text: "4/7" }, become("Planerad")).dateText).toBe("4/7");
  });
});

test("a form starts from the last choices, but never with their place", () => {
  const choices = {
    type: "Kontakt",
    commitments: [],
    placeType: "Skola",
    place: "Kangos",
    parties: ["Polis"],
    audiences: [],
  };
  expect(emptyForm(today, "", choices)).toMatchObject({
    type: "Kontakt",
    placeType: "Skola",
    parties: ["Polis"],
    place: "",
  });
});

test("what is filled in from the activity before is told until somebody has said it of this one", () => {
  const choices = { type: "Kontakt", placeType: "Skola", parties: ["Polis"] };
  const carriedAfter = (...moves: FormMove[]) => moves.reduce(moveForm, emptyForm(today, "", choices)).carried;
  const toggle: FormMove = { kind: "toggle", name: "parties", word: "Kommun" };
  const place: FormMove = { kind: "write", name: "placeType", text: "Centrum" };
  expect(carriedAfter()).toEqual(["placeType", "parties"]);
  expect(carriedAfter({ kind: "write", name: "note", text: "Regn" })).toEqual(["placeType", "parties"]);
  expect(carriedAfter(toggle)).toEqual(["placeType"]);
  expect(carriedAfter(toggle, place)).toEqual([]);
  expect(carriedAfter(toggle, place, { kind: "next", today })).toEqual(["placeType", "parties"]);
  expect(carriedAfter({ kind: "chooseType", type: "Möte" })).toEqual([]);
});

test("an activity for a promise without a type is logged by the promise, and nothing of another kind goes along", () => {
  const before = formAfter(
    { kind: "chooseType", type: "Kontakt" },
    { kind: "toggle", name: "parties", word: "Polis" },
    { kind: "choosePromise", id: "1.4" },
  );
  expect(before).toMatchObject({ type: "", ticked: ["1.4"], parties: [] });
  expect(moveForm(before, { kind: "chooseType", type: "Möte" })).toMatchObject({ type: "Möte", ticked: null });
});

describe("a checklist", () => {
  const points = ["schoolAsked", "noSuspicion", "inPolicy", "informed", "noPupils", "premisesOnly"];
  const ticks = points.map((point): FormMove => ({ kind: "check", point }));
  const typed: FormMove = { kind: "chooseType", type: "Hundsök i skolmiljö" };

  test("answers Ja when every point that is needed is ticked, and takes it back when one is unticked", () => {
    expect(formAfter(typed, ...ticks.slice(1)).requirementMet).toBeNull();
    expect(formAfter(typed, ...ticks).requirementMet).toBe("Ja");
    expect(formAfter(typed, ...ticks, ...ticks.slice(0, 1)).requirementMet).toBeNull();
  });

  test("leaves a Nej alone while something is missing", () => {
    const no: FormMove = { kind: "answer", requirementMet: "Nej" };
    expect(formAfter(typed, no, ...ticks.slice(2)).requirementMet).toBe("Nej");
  });

  test("another type begins on a list of its own", () => {
    expect(formAfter(typed, ...ticks, { kind: "chooseType", type: "Möte" }).checks).toEqual([]);
  });
});

test("places are added, written and taken away", () => {
  const add: FormMove = { kind: "addPlace" };
  const write: FormMove = { kind: "writePlace", index: 1, text: "Kangos" };
  const remove: FormMove = { kind: "writePlace", index: 0, text: null };
  expect(formAfter(add, add, write).morePlaces).toEqual(["", "Kangos"]);
  expect(formAfter(add, add, write, remove).morePlaces).toEqual(["Kangos"]);
});

test("hours come back with the comma they are written with, and a row without a state with that of its day", () => {
  const activity = anActivity("2022-07-05", { amount: 2.5, state: null });
  const form = formAfter({ kind: "correct", activity, checks: [], today });
  expect(form).toMatchObject({ amountText: "2,5", state: "Planerad" });
});

test("a row to be corrected comes with its day, its state and its answer", () => {
  const activity = anActivity("2022-07-05", { state: "Planerad", requirementMet: "Nej" });
  const form = formAfter({ kind: "correct", activity, checks: ["school"], today });
  expect(form).toMatchObject({ dateText: "2022-07-05", state: "Planerad", requirementMet: "Nej" });
  expect(form).toMatchObject({ checks: ["school"], role: "Ungdomsledare" });
});

describe("after a save", () => {
  const full = formAfter(
    { kind: "chooseType", type: "Kontakt" },
    { kind: "write", name: "dateText", text: "i går" },
    { kind: "write", name: "placeType", text: "Skola" },
    { kind: "write", name: "place", text: "Kangos" },
    { kind: "write", name: "note", text: "Samtal" },
    { kind: "toggle", name: "parties", word: "Polis" },
    { kind: "toggle", name: "audiences", word: "Ungdomar" },
    { kind: "answer", requirementMet: "Ja" },
    { kind: "setState", state: "Planerad", today },
  );

  test("type, place type and parties stay for the next one", () => {
    expect(moveForm(full, { kind: "next", today })).toEqual({
      ...empty,
      type: "Kontakt",
      placeType: "Skola",
      carried: ["placeType", "parties"],
      parties: ["Polis"],
    });
  });

  test("the same again is all but the day and the answer about a requirement", () => {
    const activity = anActivity("2022-06-01", { place: "Kangos", amount: 3, parties: ["Polis"], requirementMet: "Ja" });
    expect(moveForm(full, { kind: "repeat", activity, today })).toMatchObject({
      type: "Kontakt",
      dateText: today,
      place: "Kangos",
      amountText: "3",
      parties: ["Polis"],
      audiences: [],
      requirementMet: null,
      state: "Genomförd",
    });
  });
});

test("toggling twice changes nothing", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (words, word) => {
      const toggle: FormMove = { kind: "toggle", name: "parties", word };
      const start = { ...empty, parties: words.filter((other) => other !== word) };
      expect(moveForm(moveForm(start, toggle), toggle)).toEqual(start);
    }),
  );
});
