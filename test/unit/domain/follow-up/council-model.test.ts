// When the situation picture and the plan are to be looked at again.
import { renewalOf } from "../../../../src/domain/follow-up/council-model";
import { day } from "../../../helpers/make";

test.each([
  ["two years later", "2022-03-01", "2023-01-31", { done: "2022-03-01", due: "2024-03-01" }],
  ["from a leap day", "2024-02-29", "2024-03-01", { done: "2024-02-29", due: "2026-02-28" }],
  ["done on the day itself", "2023-01-31", "2023-01-31", { done: "2023-01-31", due: "2025-01-31" }],
  ["not done yet", "2023-02-01", "2023-01-31", null],
])("%s", (_name, done, asOf, expected) => {
  expect(renewalOf(day(done), day(asOf))).toEqual(expected);
});
