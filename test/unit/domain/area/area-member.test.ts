import { areaMember } from "../../../../src/domain/area/area-member";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { countStatuses } from "../../../../src/domain/summary/summary";
import { aBook, EMPTY_BOOK } from "../../../helpers/a-book";
import { aCommitment, anActivity, booked, day } from "../../../helpers/make";

const AS_OF = day("2022-06-30");
const book = aBook({
  commitments: [aCommitment(), aCommitment({ id: "1.2", partOf: "1.1", target: 9 })],
  activities: [anActivity("2022-02-01", { note: "En granne" }), booked("2022-09-01")],
  unreadable: [{ id: "9", focus: "", text: "Något", row: 4 }],
});

test("the figures are those of the judge, without a row of the log", () => {
  const member = areaMember(book, AS_OF);
  const judgements = judgeBook(book, AS_OF);
  const withoutRows = judgements.map(({ rows: _, ...rest }) => rest);
  expect(member.promises.map(({ judgement }) => judgement)).toEqual(withoutRows);
  expect(member.counts).toEqual(countStatuses(judgements));
  expect(member).toMatchObject({ municipality: "Fjällby", period: { from: "2022-01-01" }, unreadable: [{ id: "9" }] });
  expect(JSON.stringify(member)).not.toContain("granne");
});

test("a promise brings the days of its picture, and says whether it is a part", () => {
  const [whole, part] = areaMember(book, AS_OF).promises;
  expect([whole?.isPart, part?.isPart]).toEqual([false, true]);
  expect(whole?.marks?.days).toEqual({ counted: ["2022-02-01"], open: [], booked: ["2022-09-01"] });
});

test("it is plain data, which may be sent to another thread", () => {
  const member = areaMember(book, AS_OF);
  expect(structuredClone(member)).toEqual(member);
});

test("a workbook in which nothing is filled in has no year", () => {
  expect(areaMember(EMPTY_BOOK, AS_OF)).toMatchObject({ municipality: "", period: null, year: null, promises: [] });
});
