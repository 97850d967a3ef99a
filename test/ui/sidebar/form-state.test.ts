import fc from "fast-check";
import { emptyForm, type FormMove, moveForm } from "../../../src/ui/sidebar/form-state";
import { anActivity, day } from "../../support/make";

const today = day("2022-06-30");
const empty = emptyForm(today, "Ungdomsledare");
const formAfter = (...moves: FormMove[]) => moves.reduce(moveForm, empty);

test("a form starts with today and the role I had last", () => {
  expect(empty).toMatchObject({ dateText: today, role: "Ungdomsledare", amountText: "1", isPlanned: false });
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

  test("another type forgets the ticks and the answer about a requirement", () => {
    const form = formAfter(tick("2.1"), { kind: "answer", requirementMet: "Ja" }, { kind: "chooseType", type: "Möte" });
    expect(form).toMatchObject({ type: "Möte", ticked: null, requirementMet: null });
  });
});

describe("planning", () => {
  const plan = (isPlanned: boolean): FormMove => ({ kind: "plan", isPlanned, today });

  test("today is not taken for a plan, nor an empty day for something done", () => {
    expect(formAfter(plan(true)).dateText).toBe("");
    expect(formAfter(plan(true), plan(false)).dateText).toBe(today);
  });

  test("a day that was written stays", () => {
    expect(formAfter({ kind: "write", name: "dateText", text: "4/7" }, plan(true)).dateText).toBe("4/7");
  });
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
    { kind: "plan", isPlanned: true, today },
  );

  test("type, place type and parties stay for the next one", () => {
    expect(moveForm(full, { kind: "next", today })).toEqual({
      ...empty,
      type: "Kontakt",
      placeType: "Skola",
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
      isPlanned: false,
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
