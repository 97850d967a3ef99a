import { ASKED_WITHIN, isLoggedElsewhere, isSameAgain } from "../../../../../src/ui/activity/saving/same-again";
import { aBook } from "../../../../helpers/a-book";
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

describe("the same occasion logged from another device", () => {
  interface Told {
    readonly entry?: object;
    readonly latest?: readonly string[];
    readonly here?: readonly string[];
    readonly row?: object;
  }
  const elsewhere = ({ entry = {}, latest = ["A-1"], here = [], row = {} }: Told) =>
    isLoggedElsewhere(
      [{ ...first, id: "A-2", ...entry }],
      { latest, book: { ...aBook(), activities: [{ ...first, ...row }] } },
      new Set(here),
    );

  test("is asked about, whatever its spacing and case", () => {
    expect(elsewhere({ entry: { place: " kangos" } })).toBe(true);
  });

  test.each<[string, Told]>([
    ["another day", { entry: { date: "2022-06-29" } }],
    ["another note", { entry: { note: "Fritids" } }],
    ["somebody else's row", { latest: [] }],
    ["a row of this page's own, which has a question of its own", { here: ["A-1"] }],
    ["a row that was undone", { row: { state: "Struken" } }],
    ["the same entry, sent again", { entry: { id: "A-1" } }],
  ])("not %s", (_what, told) => expect(elsewhere(told)).toBe(false));
});
