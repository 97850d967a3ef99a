import { readFileSync } from "node:fs";
import { ZONE } from "../../../../src/contract/zone";
import { timeIn } from "../../../../src/ui/activity/time-in";

test.each([
  ["2022-01-05T00:43:30Z", "01:43"],
  ["2022-07-05T00:43:30Z", "02:43"],
  ["2022-01-05T23:05:00Z", "00:05"],
])("%s is %s in the workbook", (moment, time) => {
  expect(timeIn(new Date(moment))).toBe(time);
});

test("the server's clock goes by the same zone", () => {
  expect(JSON.parse(readFileSync("appsscript.json", "utf8"))).toMatchObject({ timeZone: ZONE });
});
