// The dialog's choices: the day as people write it, the kind of follow-up it suggests, and what is wrong.
import { followUp as followUpSv } from "../../../../src/i18n/sv/follow-up";
import { dayOf, errorsIn, type FollowUpChoices, typeOf } from "../../../../src/ui/follow-up/follow-up-choices";
import { day, YEAR_2022 } from "../../../helpers/make";

const TODAY = day("2023-02-10");
const choices = (told: Partial<FollowUpChoices>): FollowUpChoices => ({
  asOf: "2022-06-30",
  type: null,
  by: "",
  hasRowAppendix: null,
  leftOut: new Set(),
  ...told,
});

test.each<[string, string, FollowUpChoices["type"], typeof YEAR_2022 | null, string]>([
  ["during the period", "2022-06-30", null, YEAR_2022, "Löpande"],
  ["on its last day", "2022-12-31", null, YEAR_2022, "Löpande"],
  ["the day after", "2023-01-01", null, YEAR_2022, "Skriftlig"],
  ["after it, but chosen otherwise", "2023-01-01", "Löpande", YEAR_2022, "Löpande"],
  ["without a period", "2023-01-01", null, null, "Löpande"],
])("the kind %s", (_name, asOf, type, period, expected) => {
  expect(typeOf({ type }, day(asOf), period)).toBe(expected);
});

test("the kind without a day", () => {
  expect(typeOf({ type: null }, null, YEAR_2022)).toBe("Löpande");
});

test.each([
  ["2023-01-31", "2023-01-31"],
  ["31/1 2023", "2023-01-31"],
  ["31 januari", "2023-01-31"],
  ["i går", "2023-02-09"],
])("%s is a day", (asOf, expected) => {
  expect(dayOf({ asOf }, TODAY)).toBe(expected);
  expect(errorsIn(choices({ asOf }), TODAY, followUpSv)).toEqual({});
});

test.each(["", "2022-02-30", "32 maj", "2022-0"])("%j isn't, and the error says what to write", (asOf) => {
  expect(dayOf({ asOf }, TODAY)).toBeNull();
  expect(errorsIn(choices({ asOf }), TODAY, followUpSv)).toEqual({ asOf: followUpSv.asOfMissing });
});

test("a role too long is refused before it is sent", () => {
  expect(errorsIn(choices({ by: "x".repeat(2001) }), TODAY, followUpSv)).toEqual({ by: followUpSv.byTooLong(2000) });
  expect(errorsIn(choices({ by: "Samordnare" }), TODAY, followUpSv)).toEqual({});
});
