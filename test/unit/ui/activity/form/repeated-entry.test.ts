import { plainDate } from "../../../../../src/domain/calendar/plain-date";
import { emptyForm } from "../../../../../src/ui/activity/form/form-state";
import { repeatedEntry } from "../../../../../src/ui/activity/form/repeated-entry";
import { aBook } from "../../../../helpers/a-book";
import { aCommitment, anActivity } from "../../../../helpers/make";

const today = plainDate("2022-06-30");
const before = anActivity("2022-06-01", {
  id: "A-1",
  type: "Medborgarkontakt",
  place: "Kangos",
  parties: ["Polis"],
  note: "Rastbesök",
});

const repeated = (told: Parameters<typeof aCommitment>[0] = {}, row: object = {}) =>
  repeatedEntry(
    { ...before, ...row },
    emptyForm(today, "Fältare"),
    { today, book: aBook({ commitments: [aCommitment({ activityTypes: ["Medborgarkontakt"], ...told })] }) },
    "A-2",
  );

test("is the same today, as the same person, and without the note of then", () => {
  const { form, activity } = repeated({ requiredParties: ["Polis"] });
  expect(activity).toMatchObject({ id: "A-2", date: today, type: "Medborgarkontakt", place: "Kangos", note: "" });
  expect(activity?.parties).toEqual(["Polis"]);
  expect(form).toMatchObject({ role: "Fältare", state: "Genomförd" });
});

test("asks whether the requirement was met, which each occasion answers anew", () => {
  const { form, activity } = repeated({ requirement: "Enligt rekommendationerna" }, { requirementMet: "Ja" });
  expect(activity).toBeNull();
  expect(form).toMatchObject({ type: "Medborgarkontakt", requirementMet: null });
});

test("is not sent with a text about a person in it", () => {
  expect(repeated({}, { place: "070-123 45 67" }).activity).toBeNull();
});
