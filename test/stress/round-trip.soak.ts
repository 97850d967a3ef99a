// `npm run soak -- round-trip`: every workbook that this machine has is opened, given the tabs, edited, logged in, given a
// row and refreshed; what nobody meant to change is as it was, and other programs read it. WORKBOOKS=folder:folder adds
// more of them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findWorkbooks } from "./round-trip/find-workbooks";
import { runTrips } from "./round-trip/run-trips";

const folder = mkdtempSync(join(tmpdir(), "round-trip-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every workbook comes back whole from a round trip", async () => {
  const figures = await runTrips(findWorkbooks(folder), folder);
  console.log(JSON.stringify(figures, null, 1));
  expect(figures.workbooks).toBeGreaterThan(0);
  expect(figures.faults).toEqual([]);
}, 86_400_000);
