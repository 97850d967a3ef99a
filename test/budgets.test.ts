// Budgets on what an operation asks of Google and on what is sent to it: counts of round trips and bytes, never times.
import { readdirSync, statSync } from "node:fs";
import { operationCosts } from "../bench/operations";

const [few, many] = [100, 1000].map((count) => operationCosts(count));

test("logging costs the same at any number of rows, and at most six round trips", () => {
  expect(few?.log).toEqual(many?.log);
  expect(many?.log.calls).toBeLessThanOrEqual(6);
});

test("correcting takes at most seven round trips", () => {
  expect(few?.correct.roundTrips).toBe(many?.correct.roundTrips);
  expect(many?.correct.roundTrips).toBeLessThanOrEqual(7);
});

test("opening and refreshing take as many round trips at any number of rows", () => {
  for (const operation of ["openSidebar", "refresh", "report"] as const) {
    expect(few?.[operation].roundTrips).toBe(many?.[operation].roundTrips);
  }
});

/** KB. The wish is 60 for the server's code and for the sidebar; nothing grows past where it is unseen. */
const SIZES: Readonly<Record<string, number>> = {
  "appsscript.json": 1,
  "server.js": 120,
  "new-workbook.html": 7,
  "sidebar.html": 102,
  "sidebar-en.html": 102,
  "follow-up.html": 450,
  "status-report.html": 390,
  "plan.html": 48,
  "check.html": 33,
  "import.html": 71,
};

test.each(readdirSync("dist"))("%s is no larger than it may be", (name) => {
  expect(statSync(`dist/${name}`).size / 1024).toBeLessThanOrEqual(SIZES[name] ?? 0);
});
