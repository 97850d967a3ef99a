import { runInZone } from "../helpers/in-zone";

test.each(["Europe/Stockholm", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati"])(
  "the rules, the workbook and the bundle hold in %s",
  (zone) => {
    expect(runInZone(zone, ["test/integration/bundle"])).toMatch(/^[1-9]\d+ passed, 0 failed$/);
  },
  600_000,
);
