import { ASKED_WITHIN, isSameAgain } from "../../../../../src/ui/activity/saving/same-again";
import { anActivity } from "../../../../helpers/make";

const first = anActivity("2022-06-30", { id: "A-1", place: "Kangos", parties: ["Polis", "Skola"], note: "Rasten" });
const saved = [{ activity: first, at: 1000 }];

test.each<[what: string, told: object, isTouched: boolean, after: number, isSame: boolean]>([
  ["the same, typed anew", {}, true, 5000, true],
  ["the same parties in another order", { parties: ["Skola", "Polis"] }, true, 5000, true],
  ["another place", { place: "Junosuando" }, true, 5000, false],
  ["planned instead", { state: "Planerad" }, true, 5000, false],
  ["a second press, when the page has emptied place and note", { place: "", note: "" }, false, 200, true],
  ["nothing typed, but another type", { type: "Möte" }, false, 200, false],
  ["the same, a minute later", {}, true, ASKED_WITHIN + 1, false],
])("%s", (_what, told, isTouched, after, isSame) => {
  const entry = { ...first, id: "A-2", ...told };
  expect(isSameAgain([entry], saved, 1000 + after, isTouched)).toBe(isSame);
});

test("an entry that is sent again is not another one", () => {
  expect(isSameAgain([first], saved, 1500, true)).toBe(false);
});
