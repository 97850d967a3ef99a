// What is said of a saved entry: whether it counts, and where it is mended.
import type { SidebarData } from "../../../../../src/contract/server-api";
import type { Activity } from "../../../../../src/domain/book/activity";
import { standingOf } from "../../../../../src/ui/activity/saving/saved-standing";
import { aBook } from "../../../../helpers/a-book";
import { aCommitment, anActivity, day } from "../../../../helpers/make";

const commitments = [
  aCommitment({ activityTypes: ["Vandring"], placeTypes: ["Skola"], requiredParties: ["Polis"], audiences: ["Unga"] }),
];
const whole = { type: "Vandring", placeType: "Skola", place: "Torget", parties: ["Polis"], audiences: ["Unga"] };
const lists = { ...aBook().lists, activityTypes: ["Vandring", "Möte"] };

function standing(told: Partial<Activity>, isRead = true) {
  const activity = anActivity("2022-06-01", { id: "A-1", ...whole, ...told });
  const book = aBook({ commitments, lists, activities: isRead ? [activity] : [] });
  const data: SidebarData = { today: day("2022-06-30"), book, me: "", choices: null, latest: ["A-1"] };
  const { kind, field, unknown } = standingOf(activity, data);
  return { kind, field, unknown };
}

test.each<[string, Partial<Activity>, object]>([
  ["all that is asked for", {}, { kind: "counts" }],
  ["no party yet", { parties: [] }, { kind: "open", field: "parties" }],
  ["no place type yet", { placeType: "" }, { kind: "open", field: "placeType" }],
  ["no target group yet", { audiences: [] }, { kind: "open", field: "audiences" }],
  ["a day outside the period", { date: day("2021-06-01") }, { kind: "uncounted", field: "date" }],
  ["a type that no promise asks for", { type: "Möte" }, { kind: "uncounted", field: "type" }],
  ["a type that the workbook doesn't have", { type: "Yoga" }, { kind: "unread", field: "type", unknown: ["Yoga"] }],
  ["a party that the workbook doesn't have", { parties: ["Polis", "Fritid"] }, { kind: "unread", unknown: ["Fritid"] }],
  ["what was called off", { state: "Inställd", parties: [] }, { kind: "idle" }],
  ["what was taken back", { state: "Struken" }, { kind: "idle" }],
])("%s", (_what, told, expected) => {
  expect(standing(told)).toMatchObject(expected);
});

test("an entry that the workbook can't read is told of, though nobody knows why", () => {
  expect(standing({}, false)).toMatchObject({ kind: "unread", unknown: [] });
});
