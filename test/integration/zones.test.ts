// Days are days, wherever the machine stands. One far zone here, and all of them in the soak.
import { runInZone } from "../helpers/in-zone";

test("the rules, the workbook and the bundle hold a day ahead of Greenwich", () => {
  expect(runInZone("Pacific/Kiritimati", ["test/integration/bundle/snapshot"])).toMatch(/^[1-9]\d+ passed, 0 failed$/);
});
