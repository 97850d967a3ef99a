import { isSameActivity, rebased, withActivities } from "../../../../src/ui/activity/session-book";
import { anActivity, day } from "../../../helpers/make";
import { readYear } from "../../../helpers/year-file";

const book = readYear("examples/pajala-2022.json");

test("a saved activity is in the book once, however often it is put there", () => {
  const activity = anActivity("2022-06-30", { id: "A-7K3M9Q2X" });
  const once = withActivities(book, [activity]);
  expect(once.activities).toHaveLength(book.activities.length + 1);
  expect(withActivities(once, [{ ...activity, note: "Rättad" }]).activities).toHaveLength(once.activities.length);
});

describe("whether what was stored is what was sent", () => {
  const sent = anActivity("2022-06-30", { parties: ["Polis", "Kommun"] });

  test.each([
    ["the same", {}, true],
    ["the same, its words in another order", { parties: ["Kommun", "Polis"] }, true],
    ["another day", { date: day("2022-06-29") }, false],
    ["another note", { note: "Rättad" }, false],
    ["a party fewer", { parties: ["Polis"] }, false],
  ])("%s", (_what, told, expected) => {
    expect(isSameActivity({ ...sent, ...told }, sent)).toBe(expected);
  });
});

test("mine goes on top of theirs only where I changed something", () => {
  const seen = anActivity("2022-06-30", { place: "Kangos", note: "Samtal" });
  const mine = { ...seen, place: "Junosuando" };
  const current = { ...seen, note: "Samtal om mopeder" };
  expect(rebased(mine, seen, current)).toEqual({ ...seen, place: "Junosuando", note: "Samtal om mopeder" });
});
