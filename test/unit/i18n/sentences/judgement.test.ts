import { judgement as judgementEn } from "../../../../src/i18n/en/judgement";
import { needLine, outcomeLine, statusWord } from "../../../../src/i18n/sentences/judgement";
import { judgement as judgementSv } from "../../../../src/i18n/sv/judgement";
import { aCommitment, anAction, anActivity, day, judged } from "../../../helpers/make";

const contacts = aCommitment({ kind: "Snitt", target: 3, interval: "vecka" });
const sum = (amount: number) => [anActivity("2022-01-03", { amount })];

test.each([
  [
    judged(contacts, "2022-06-30", sum(73)),
    "73 av 157 · 2,8 i snitt per vecka",
    "84 till, 3,2 per vecka resten av året",
  ],
  [judged(contacts, "2022-12-30", sum(156)), "156 av 157 · 3 i snitt per vecka", "1 till, 1 dag kvar"],
  [judged(contacts, "2022-12-31", sum(156)), "156 av 157 · 2,99 i snitt per vecka", "1 till, sista dagen är i dag"],
  [judged(contacts, "2023-01-31", sum(156)), "156 av 157 · 2,99 i snitt per vecka", ""],
  [judged(aCommitment(), "2022-09-01", sum(1)), "1 av 2", "1 till senast 31 december, helst före 17 december"],
  [
    judged(aCommitment({ audiences: ["Ungdomar", "Vuxna"] }), "2022-09-01", [
      anActivity("2022-05-05", { audiences: ["Ungdomar"], amount: 2 }),
    ]),
    "2 av 2",
    "1 till senast 31 december, inte nådda: Vuxna",
  ],
  [
    judged(aCommitment({ kind: "Varje", target: 1, interval: "varannan månad" }), "2022-02-01"),
    "0 av 6 tvåmånadersperioder",
    "1 till senast 28 februari",
  ],
  [judged(aCommitment({ kind: "Milstolpe", target: null }), "2022-02-01"), "Inte klart", "klart senast 31 december"],
  [
    judged(
      aCommitment({ kind: "Milstolpe", target: null }),
      "2023-02-01",
      [],
      [anAction({ state: "Klar", done: day("2023-01-14") })],
    ),
    "Klart, 14 dagar för sent",
    "",
  ],
  [judged(aCommitment({ kind: "Löpande", target: null }), "2022-02-01", sum(12)), "12 räknade", ""],
])("%# in words", (judgement, outcome, need) => {
  expect([outcomeLine(judgement, "sv"), needLine(judgement, "sv")]).toEqual([outcome, need]);
});

test("a promise that couldn't be judged says so without 'än' once the period is over", () => {
  const untold = aCommitment({ target: null });
  expect(statusWord(judged(untold, "2022-06-01"), "sv")).toBe("Kan inte bedömas än");
  expect(statusWord(judged(untold, "2023-06-01"), "sv")).toBe("Kan inte bedömas");
  expect(statusWord(judged(untold, "2023-06-01"), "en")).toBe("Can't be judged");
});

test("English has a word for everything that Swedish has", () => {
  const keys = (words: object): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "object" && key !== "countsOfOne" ? keys(value).map((inner) => `${key}.${inner}`) : [key],
    );
  expect(keys(judgementEn)).toEqual(keys(judgementSv));
});
