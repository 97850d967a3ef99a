// What is told beside the outcome and the need: lost units by name, places, parts.

import type { Activity } from "../../../../src/domain/book/activity";
import { partsOf } from "../../../../src/domain/judging/joint-status";
import { judgeBook } from "../../../../src/domain/judging/judge";
import {
  allLostNames,
  lostLine,
  lostNames,
  needOrRestLine,
  partsLine,
  placesLine,
  withDetails,
} from "../../../../src/i18n/sentences/judgement-details";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, anActivity, booked, day, judged } from "../../../helpers/make";

const meetings = aCommitment({
  kind: "Varje",
  target: 1,
  interval: "varannan månad",
  period: { from: day("2022-03-10"), to: day("2022-12-31") },
});
const weekly = aCommitment({ kind: "Varje", target: 1, interval: "vecka" });
const monthly = aCommitment({ kind: "Varje", target: 1, interval: "månad" });
const AT_BEST = "Löftet kan som bäst bli delvis uppfyllt.";

test.each([
  [judged(meetings, "2022-04-30"), "", ""],
  [judged(meetings, "2022-05-01"), `Uteblev: mars–april. ${AT_BEST}`, "Missed: March–April."],
  [judged(meetings, "2022-07-01"), `Uteblev: mars–april och maj–juni. ${AT_BEST}`, "Missed: March–April and May–June."],
])("%#: the lost units by name, and what is the best that can come of it", (judgement, swedish, english) => {
  expect(lostLine(judgement, "sv")).toBe(swedish);
  expect(lostLine(judgement, "en").startsWith(english)).toBe(true);
});

test("after the end only which were lost is said", () => {
  expect(lostLine(judged(meetings, "2023-01-01", [anActivity("2022-03-10"), anActivity("2022-12-31")]), "sv")).toBe(
    "Uteblev: maj–juni, juli–augusti och september–oktober.",
  );
});

test("days, weeks and months in a row are told as one, and units that have two months in their name each by itself", () => {
  expect(lostLine(judged(weekly, "2022-01-17"), "sv")).toBe(`Uteblev: v. 1 och v. 2. ${AT_BEST}`);
  expect(lostNames(judged(weekly, "2022-01-24"), "en")).toBe("weeks 1–3");
  const autumn = [anActivity("2022-08-28"), anActivity("2022-09-25"), anActivity("2022-11-20")];
  expect(lostNames(judged(monthly, "2022-11-30", autumn), "sv")).toBe("januari–juli och oktober");
  expect(lostNames(judged(monthly, "2022-03-01"), "sv")).toBe("januari och februari");
  expect(lostNames(judged({ ...meetings, interval: "kvartal" }, "2022-11-30"), "sv")).toBe(
    "april–juni och juli–september",
  );
});

test("of many runs a short line names the first and counts the units of the rest, and a document names them all", () => {
  const everyOther = ["01-10", "01-24", "02-07", "02-21", "03-07", "03-21", "04-04"].map((on) =>
    anActivity(`2022-${on}`),
  );
  const judgement = judged(weekly, "2022-05-02", everyOther);
  expect(lostNames(judgement, "sv")).toBe("v. 1, v. 3, v. 5, v. 7, v. 9, v. 11 och 4 till");
  expect(allLostNames(judgement, "sv")).toBe("v. 1, v. 3, v. 5, v. 7, v. 9, v. 11, v. 13 och v. 15–17");
});

test("a period of several years names the years", () => {
  const long = { ...monthly, period: { from: day("2021-12-01"), to: day("2022-12-31") } };
  expect(lostLine(judged(long, "2022-02-01"), "sv")).toBe(`Uteblev: december 2021 och januari 2022. ${AT_BEST}`);
});

test("each place is told with its own number, and one that is asked nothing without", () => {
  const places = aCommitment({ places: ["Norrby", "Söderby"], spread: "Var och en" });
  const rows = [anActivity("2022-02-01", { place: "Norrby", amount: 3 })];
  expect(placesLine(judged(places, "2022-03-01", rows), "sv")).toBe("Norrby 3 av 2, Söderby 0 av 2");
  expect(placesLine(judged({ ...places, unit: "timmar" }, "2022-03-01", rows), "sv")).toBe(
    "Norrby 3 av 2 timmar, Söderby 0 av 2 timmar",
  );
  expect(placesLine(judged({ ...places, kind: "Varje", interval: "termin" }, "2022-03-01", rows), "sv")).toBe(
    "Norrby 1 av 2 terminer, Söderby 0 av 2 terminer",
  );
  expect(placesLine(judged(aCommitment(), "2022-03-01"), "sv")).toBe("");
});

test("a whole names its parts and how they go, in sentences after what is needed", () => {
  const whole = aCommitment({ id: "1", kind: "Löpande", target: null });
  const part = aCommitment({ id: "1a", partOf: "1" });
  const judgements = judgeBook(aBook({ commitments: [whole, part] }), day("2022-02-01"));
  const [first] = judgements;
  if (!first) throw new Error("judged nothing");
  const parts = partsOf(first, judgements);
  expect(partsLine(parts, "sv")).toBe("Delar: 1a Enligt plan");
  expect(partsLine([], "sv")).toBe("");
  expect(withDetails("", first, parts, "sv")).toBe("Delar: 1a Enligt plan");
  expect(withDetails("1 till", judged(meetings, "2022-05-01"), [], "sv")).toBe(
    `1 till. Uteblev: mars–april. ${AT_BEST}`,
  );
  expect(withDetails("1 till", judged(aCommitment(), "2022-05-01"), [], "sv")).toBe("1 till");
});

test.each<[what: string, asOf: string, days: readonly Activity[], expected: string]>([
  ["this one is kept", "2022-06-30", [anActivity("2022-05-10")], "1 varannan månad till och med 31 december"],
  ["this one is booked", "2022-06-10", [booked("2022-06-20")], "1 varannan månad till och med 31 december"],
  ["the last one is kept", "2022-12-20", [anActivity("2022-12-01")], ""],
  ["the last one is booked", "2022-12-20", [booked("2022-12-28")], ""],
  ["all is over", "2023-01-10", [anActivity("2022-12-01")], ""],
])("what a promise in every unit goes on asking for, where %s", (_, asOf, days, expected) => {
  expect(needOrRestLine(judged(meetings, asOf, days), "sv")).toBe(expected);
});

test("what is needed now is told before what follows", () => {
  expect(needOrRestLine(judged(meetings, "2022-06-10"), "sv")).toMatch(/^1 tillfälle till senast 30 juni/);
});
