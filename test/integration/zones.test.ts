// Days are days, wherever the machine stands. One far zone here, and all of them in the soak.
import { runInZone } from "../helpers/in-zone";

/** Where a day is read, counted or written; the rest of the rules sees a day as a text alone, and is left to the soak. */
const WITH_DAYS = [
  "test/unit/domain/calendar/(plain-date|typed-day|periods|iso-week|weekday)",
  "test/unit/domain/judging/judge-book-expected-year",
  "test/unit/domain/import/pasted-list",
  "test/unit/domain/calendar/serial-day",
  "test/unit/workbook/encode",
  "test/unit/i18n/format/dates",
  "test/integration/bundle/snapshot",
];

test("the rules, the workbook and the bundle hold a day ahead of Greenwich", () => {
  expect(runInZone("Pacific/Kiritimati", WITH_DAYS)).toMatch(/^[1-9]\d+ passed, 0 failed$/);
});
