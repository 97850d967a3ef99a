// The year picture: every promise has a row, and the days reach from the first period's start to the last one's end.

import type { Book } from "../../../../src/domain/book/book";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { piecesOf, yearPicture } from "../../../../src/domain/picture/year-picture";
import { aBook, EMPTY_BOOK, someSettings } from "../../../helpers/a-book";
import { aCommitment, day } from "../../../helpers/make";

function pictureOf(book: Book, asOf = "2022-06-30") {
  return yearPicture(judgeBook(book, day(asOf)), book, day(asOf));
}

test("a row for each promise in their order, parts under their whole, and what can't be read by name", () => {
  const picture = pictureOf(
    aBook({
      commitments: [
        aCommitment({ id: "1" }),
        aCommitment({ id: "1a", partOf: "1" }),
        aCommitment({ id: "2", partOf: "9" }),
      ],
      unreadable: [{ id: "3", focus: "", text: "Oläsligt", row: 7 }],
    }),
  );
  expect(picture?.rows.map(({ judgement, isPart }) => [judgement.commitment.id, isPart])).toEqual([
    ["1", false],
    ["1a", true],
    ["2", false],
  ]);
  expect(picture?.unreadable.map(({ id }) => id)).toEqual(["3"]);
});

test("a promise with days of its own outside the workbook's makes the picture longer", () => {
  const long = aCommitment({ period: { from: day("2022-10-15"), to: day("2023-03-10") } });
  const picture = pictureOf(aBook({ commitments: [long] }));
  expect(picture?.period).toEqual({ from: "2022-01-01", to: "2023-03-10" });
  expect(picture?.months).toHaveLength(15);
  expect(picture?.months.at(-1)).toEqual({ from: "2023-03-01", to: "2023-03-10" });
});

test("without a period of the workbook it is the promises', and without promises there is no picture", () => {
  const settings = someSettings({ period: null });
  const period = { from: day("2026-07-01"), to: day("2028-06-30") };
  expect(pictureOf(aBook({ settings, commitments: [aCommitment({ period })] }))?.months).toHaveLength(24);
  expect(pictureOf(EMPTY_BOOK)).toBeNull();
  expect(pictureOf(aBook())).toBeNull();
});

test("in pieces every row stands once, in order, and what can't be read where its row does", () => {
  const unreadable = [3, 5, undefined].map((before, at) => ({
    id: `x${at}`,
    focus: "",
    text: "Oläsligt",
    row: at,
    ...(before !== undefined && { before }),
  }));
  const commitments = Array.from({ length: 7 }, (_, at) => aCommitment({ id: String(at) }));
  const picture = pictureOf(aBook({ commitments, unreadable }));
  if (picture === null) throw new Error("no picture");
  const pieces = piecesOf(picture, 3);
  expect(pieces.map(({ rows }) => rows.map(({ judgement }) => judgement.commitment.id).join(""))).toEqual([
    "012",
    "345",
    "6",
  ]);
  expect(pieces.map((piece) => piece.unreadable.map(({ id, before }) => [id, before]))).toEqual([
    [],
    [
      ["x0", 0],
      ["x1", 2],
    ],
    [["x2", undefined]],
  ]);
  expect(piecesOf(picture, 7)).toEqual([picture]);
});
