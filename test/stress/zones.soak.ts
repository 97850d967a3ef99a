// Days are days, wherever the machine stands: the rules, the workbook and the bundle in zones on both sides of Greenwich.
import { runInZone } from "../helpers/in-zone";

const TESTS = ["test/unit/domain", "test/unit/workbook", "test/unit/i18n", "test/integration/bundle"];

test.each(["Europe/Stockholm", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati"])(
  "the rules, the workbook and the bundle hold in %s",
  (zone) => {
    expect(runInZone(zone, TESTS)).toMatch(/^[1-9]\d+ passed, 0 failed$/);
  },
  600_000,
);
