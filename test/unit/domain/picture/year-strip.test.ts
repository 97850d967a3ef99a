// The year month by month, where nothing can be drawn.
import { yearStrip } from "../../../../src/domain/picture/year-strip";
import { judgementsIn, summarize } from "../../../../src/domain/summary/summary";
import { aBook, EMPTY_BOOK, someSettings } from "../../../helpers/a-book";
import { aCommitment, anActivity, day } from "../../../helpers/make";
import { readYear } from "../../../helpers/year-file";

const stripOf = (book: ReturnType<typeof aBook>, asOf: string) =>
  yearStrip(judgementsIn(summarize(book, day(asOf))), book);

test("a year has twelve months, two years eight quarters, and ten years their years", () => {
  const until = (to: string) => {
    const period = { from: day("2022-01-01"), to: day(to) };
    const book = aBook({ settings: someSettings({ period }), commitments: [aCommitment({ period })] });
    const strip = stripOf(book, "2022-06-30");
    return [strip?.interval, strip?.units.length];
  };
  expect(until("2022-12-31")).toEqual(["månad", 12]);
  expect(until("2023-12-31")).toEqual(["kvartal", 8]);
  expect(until("2031-12-31")).toEqual(["år", 10]);
  expect(stripOf(EMPTY_BOOK, "2022-06-30")).toBeNull();
});

test("what each promise counted adds up, and a milestone has its one day", () => {
  const book = readYear("examples/pajala-2022.json");
  const strip = stripOf(book, "2023-01-31");
  const sums = strip?.rows.map(({ commitment, cells }) => [
    commitment.id,
    cells.reduce((sum, { counted }) => sum + counted, 0),
  ]);
  expect(sums).toEqual([
    ["1.1", 4],
    ["1.2", 1],
    ["2.1", 156],
    ["2.2", 2],
    ["3.1", 2],
    ["3.2", 1],
    ["4.1", 1],
  ]);
});

test("a month before the promise's own period, or still to come, is outside", () => {
  const period = { from: day("2022-03-01"), to: day("2022-12-31") };
  const book = aBook({ commitments: [aCommitment({ period })], activities: [anActivity("2022-04-01")] });
  const cells = stripOf(book, "2022-06-30")?.rows[0]?.cells ?? [];
  expect(cells.map(({ isOutside }) => isOutside).join()).toBe(
    [true, true, false, false, false, false, true, true, true, true, true, true].join(),
  );
});
