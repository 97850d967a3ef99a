// The dialog's choices: which kind of follow-up the day suggests, and what is wrong with them.
import { followUpSv } from "../../../src/i18n/follow-up.sv";
import { type Choices, dayOf, errorsIn, typeOf } from "../../../src/ui/follow-up/choices";
import { YEAR_2022 } from "../../support/make";

const choices = (told: Partial<Choices>): Choices => ({ asOf: "2022-06-30", type: null, by: "", ...told });

test.each<[string, Partial<Choices>, typeof YEAR_2022 | null, string]>([
  ["during the period", {}, YEAR_2022, "Löpande"],
  ["on its last day", { asOf: "2022-12-31" }, YEAR_2022, "Löpande"],
  ["the day after", { asOf: "2023-01-01" }, YEAR_2022, "Skriftlig"],
  ["after it, but chosen otherwise", { asOf: "2023-01-01", type: "Löpande" }, YEAR_2022, "Löpande"],
  ["without a period", { asOf: "2023-01-01" }, null, "Löpande"],
  ["without a day", { asOf: "" }, YEAR_2022, "Löpande"],
])("the kind %s", (_name, told, period, type) => {
  expect(typeOf(choices(told), period)).toBe(type);
});

test.each(["", "2022-02-30", "30/6"])("the day %j isn't one, and the error says what to write", (asOf) => {
  expect(errorsIn(choices({ asOf }), followUpSv)).toEqual({ asOf: followUpSv.asOfMissing });
  expect(dayOf(choices({ asOf }))).toBeNull();
});

test("a role too long is refused before it is sent", () => {
  expect(errorsIn(choices({ by: "x".repeat(2001) }), followUpSv)).toEqual({ by: followUpSv.byTooLong(2000) });
  expect(errorsIn(choices({ by: "Samordnare" }), followUpSv)).toEqual({});
});
