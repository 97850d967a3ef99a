import { activityLine } from "../../../../src/ui/activity/activity-line";
import { day } from "../../../helpers/make";

const row = { date: day("2025-03-04"), place: "Norrtorp", placeType: "Torg", type: "Patrull" };

test.each([
  ["2025-12-31", "sv", "4 mars · Norrtorp · Patrull"],
  ["2026-01-01", "sv", "4 mars 2025 · Norrtorp · Patrull"],
  ["2026-01-01", "en", "4 March 2025 · Norrtorp · Patrull"],
] as const)("on %s in %s", (today, language, line) => {
  expect(activityLine(row, day(today), language)).toBe(line);
});
