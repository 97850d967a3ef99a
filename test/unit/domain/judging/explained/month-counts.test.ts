import { countByMonth } from "../../../../../src/domain/judging/explained/month-counts";
import { anActivity } from "../../../../helpers/make";

test("months run from the first row to the last, empty ones too, by place type", () => {
  const rows = [
    anActivity("2022-11-30", { placeType: "Skola", amount: 2 }),
    anActivity("2023-01-01", { placeType: "Torg" }),
  ];
  expect(countByMonth(rows, ["Skola"])).toEqual([
    { year: 2022, month: 11, amount: 2, byPlaceType: [2] },
    { year: 2022, month: 12, amount: 0, byPlaceType: [0] },
    { year: 2023, month: 1, amount: 1, byPlaceType: [0] },
  ]);
  expect(countByMonth([], ["Skola"])).toEqual([]);
});
