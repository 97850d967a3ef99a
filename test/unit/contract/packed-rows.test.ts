import { isTooLarge } from "../../../src/contract/crossing";
import { packReply, packRows, unpackReply, unpackRows } from "../../../src/contract/packed-rows";
import { fail, succeed } from "../../../src/contract/reply";
import type { Activity } from "../../../src/domain/book/activity";
import { aBook } from "../../helpers/a-book";
import { anActivity } from "../../helpers/make";

const rows = (count: number): Activity[] =>
  Array.from({ length: count }, (_, row) =>
    anActivity(`2022-03-${String((row % 28) + 1).padStart(2, "0")}`, {
      id: `A${row}`,
      amount: (row % 3) + 1,
      parties: row % 2 ? ["Polis", "Kommun"] : [],
      state: row % 5 ? null : "Inställd",
      note: row % 4 ? "" : "Samtal med föreningar i byn",
    }),
  );

test.each([0, 1, 30])("%s rows come back as they were, through JSON", (count) => {
  const given = rows(count);
  expect(unpackRows(JSON.parse(JSON.stringify(packRows(given))))).toEqual(given);
});

test("a large book crosses packed, and is on the other side what it was", () => {
  const reply = succeed({ today: "2022-06-30", book: { ...aBook(), activities: rows(2_000) } });
  const crossing = JSON.stringify(packReply(reply));
  expect(crossing.length).toBeLessThan(JSON.stringify(reply).length / 4);
  expect(unpackReply(JSON.parse(crossing))).toEqual(reply);
});

test.each([succeed({ book: { activities: rows(3) } }), succeed(null), succeed(7), fail("busy")])(
  "a small book and an answer without one cross as they are",
  (reply) => {
    expect(packReply<unknown>(reply)).toBe(reply);
    expect(unpackReply<unknown>(reply)).toBe(reply);
  },
);

test("a log of 50,000 rows is within what a call may carry", () => {
  const reply = succeed({ book: { ...aBook(), activities: rows(50_000) } });
  expect(isTooLarge(reply)).toBe(true);
  expect(isTooLarge(packReply(reply))).toBe(false);
});
