// The example year as it looked on a day, on the real workbook and the built add-on.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainDate } from "../../../../../src/domain/calendar/plain-date";
import { leaveOutLaterRows } from "../../../../../src/local/desk/start/example-day";
import { openSession } from "../../../../../src/local/session/open-session";
import { readWorkbook } from "../../../../../src/local/xlsx/read/workbook";

test("what was held later is left out, what was planned or called off by then stays", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const file = join(folder, "pajala.xlsx");
  cpSync("examples/pajala-2022.xlsx", file);
  const session = await openSession({ file });
  leaveOutLaterRows(session, plainDate("2022-06-30"));
  session.close();
  const [, ...rows] = readWorkbook(file).find(({ name }) => name === "Aktiviteter")?.rows ?? [];
  const later = rows.filter((row) => String(row[1]) > "2022-06-30").map((row) => row[10]);
  expect(later.sort()).toEqual(["Inställd", "Planerad"]);
  expect(rows.filter((row) => String(row[1]) <= "2022-06-30")).toHaveLength(78);
  rmSync(folder, { recursive: true });
});
