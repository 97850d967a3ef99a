// The verdict of a whole and its parts, by every rule of the specification's third section.

import { jointStatus, partsOf, wholesOf, withoutParts } from "../../../../src/domain/judging/joint-status";
import { judgeBook } from "../../../../src/domain/judging/judge";
import type { Judgement, Status } from "../../../../src/domain/judging/judgement";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, day, judged } from "../../../helpers/make";

test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
  [
    "a part of another",
    [
      ["1", ""],
      ["1a", "1"],
    ],
    ["1a"],
  ],
  [
    "whatever their order",
    [
      ["1a", "1"],
      ["1", ""],
    ],
    ["1a"],
  ],
  ["not of itself", [["1", "1"]], []],
  [
    "not of a part",
    [
      ["1", ""],
      ["1a", "1"],
      ["1b", "1a"],
    ],
    ["1a"],
  ],
  ["not of what isn't there", [["1", "9"]], []],
  [
    "of one that names what isn't there",
    [
      ["1", "9"],
      ["1a", "1"],
    ],
    ["1a"],
  ],
  [
    "of one that names itself",
    [
      ["1", "1"],
      ["1a", "1"],
    ],
    ["1a"],
  ],
  [
    "not of each other",
    [
      ["1", "2"],
      ["2", "1"],
    ],
    [],
  ],
  [
    "of one in a circle, which stands alone",
    [
      ["1", "2"],
      ["2", "1"],
      ["3", "1"],
    ],
    ["3"],
  ],
  [
    "not in a circle of three",
    [
      ["1", "2"],
      ["2", "3"],
      ["3", "1"],
    ],
    [],
  ],
])("%s", (_name, promises, parts) => {
  const wholes = wholesOf(promises.map(([id, partOf]) => ({ id, partOf })));
  expect([...wholes.keys()]).toEqual(parts);
  for (const [id, whole] of wholes) expect(promises.find(([other]) => other === id)?.[1]).toBe(whole);
});

const T = "2022-06-30";
const OVER = "2023-01-01";

const standing = (status: Status, asOf: string, told = {}): Judgement => ({
  ...judged(aCommitment(told), asOf),
  status,
});
const ongoing = { kind: "Löpande", target: null, assessment: null } as const;

test.each<[Status, readonly Status[], Status]>([
  ["fulfilled", ["fulfilled"], "fulfilled"],
  ["fulfilled", ["onTrack"], "onTrack"],
  ["fulfilled", ["notStarted"], "onTrack"],
  ["notStarted", ["notStarted"], "notStarted"],
  ["onTrack", ["notMeasurable"], "notMeasurable"],
  ["notMeasurable", ["atRisk"], "atRisk"],
  ["atRisk", ["behind", "fulfilled"], "behind"],
  ["fulfilled", ["missed"], "behind"],
  ["onTrack", ["partly"], "behind"],
  ["notApplicable", ["onTrack"], "onTrack"],
  ["onTrack", ["notApplicable"], "onTrack"],
  ["notApplicable", ["notApplicable"], "notApplicable"],
  ["notApplicable", ["fulfilled"], "fulfilled"],
])("while running: %s with %j is %s", (own, parts, together) => {
  const whole = standing(own, T);
  expect(
    jointStatus(
      whole,
      parts.map((status) => standing(status, T)),
      day(T),
    ),
  ).toBe(together);
});

test.each<[Status, readonly Status[], Status]>([
  ["fulfilled", ["fulfilled", "fulfilled"], "fulfilled"],
  ["missed", ["missed"], "missed"],
  ["fulfilled", ["missed"], "partly"],
  ["partly", ["partly"], "partly"],
  ["notMeasurable", ["fulfilled"], "notMeasurable"],
  ["notMeasurable", ["notMeasurable"], "notMeasurable"],
  ["notMeasurable", ["missed"], "partly"],
  ["notMeasurable", ["partly"], "partly"],
  ["fulfilled", ["notApplicable"], "fulfilled"],
  ["notApplicable", ["notApplicable"], "notApplicable"],
])("after the end: %s with %j is %s", (own, parts, together) => {
  const whole = standing(own, OVER);
  expect(
    jointStatus(
      whole,
      parts.map((status) => standing(status, OVER)),
      day(OVER),
    ),
  ).toBe(together);
});

test("an ongoing whole that nobody has assessed says nothing, one that is assessed does", () => {
  const parts = [standing("fulfilled", OVER)];
  expect(jointStatus(standing("notMeasurable", OVER, ongoing), parts, day(OVER))).toBe("fulfilled");
  expect(jointStatus(standing("missed", OVER, { ...ongoing, assessment: "Inte uppfyllt" }), parts, day(OVER))).toBe(
    "partly",
  );
  expect(jointStatus(standing("notMeasurable", OVER), parts, day(OVER))).toBe("notMeasurable");
});

test("the verdict waits for the whole and for every part that counts", () => {
  const long = { period: { from: day("2022-01-01"), to: day("2023-06-30") } };
  const ended = standing("missed", OVER);
  expect(jointStatus(ended, [ended], day(OVER))).toBe("missed");
  expect(jointStatus({ ...ended, ...standing("missed", OVER, long) }, [ended], day(OVER))).toBe("behind");
  expect(jointStatus(ended, [standing("onTrack", OVER, long)], day(OVER))).toBe("behind");
  expect(jointStatus(ended, [standing("notApplicable", OVER, long)], day(OVER))).toBe("missed");
  expect(jointStatus(standing("notMeasurable", OVER, { ...ongoing, ...long }), [ended], day(OVER))).toBe("behind");
});

test("only a whole has a joint status, and it counts as one promise with its parts", () => {
  const commitments = [
    aCommitment({ id: "1" }),
    aCommitment({ id: "1a", partOf: "1" }),
    aCommitment({ id: "1b", partOf: "1" }),
    aCommitment({ id: "2" }),
  ];
  const judgements = judgeBook(aBook({ commitments }), day(T));
  expect(judgements.map(({ jointStatus: together }) => together)).toEqual(["behind", undefined, undefined, undefined]);
  expect(withoutParts(judgements).map(({ commitment }) => commitment.id)).toEqual(["1", "2"]);
  const [whole, part] = judgements;
  if (!whole || !part) throw new Error("judged too few");
  expect(partsOf(whole, judgements).map(({ commitment }) => commitment.id)).toEqual(["1a", "1b"]);
  expect(partsOf(part, judgements)).toEqual([]);
});
