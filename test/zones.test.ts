// Days are days, wherever the machine stands. One far zone here, and all of them in the soak.
import { runInZone } from "./support/in-zone";

test("the rules, the workbook and the bundle hold a day ahead of Greenwich", () => {
  expect(runInZone("Pacific/Kiritimati", ["test/bundle/snapshot"])).toMatch(/^[1-9]\d+ passed, 0 failed$/);
});
