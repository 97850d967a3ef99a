// Budgets on what an operation asks of Google and on what is sent to it: counts of round trips and bytes, never times.
import { readdirSync, statSync } from "node:fs";
import { operationCosts } from "../../bench/operations";

const costs = [100, 1000].map((count) => operationCosts(count));
const roundTrips = (operation: keyof ReturnType<typeof operationCosts>) =>
  costs.map((cost) => cost[operation].roundTrips);
const each = (count: number) => costs.map(() => count);

/** Löften, Aktiviteter, Handlingsplan, Uppföljningar, Inställningar, Listor: what the sidebar judges and asks by. */
const SIDEBAR_TABS = 6;
/** The same, Kommunikation and Inriktningar, whose rows have their issues and IDs as well, and Sammanställning. */
const SUMMARY_TABS = 9;

test("logging costs the same at any number of rows, and takes five round trips", () => {
  expect(costs[0]?.log).toEqual(costs[1]?.log);
  expect(roundTrips("log")).toEqual(each(5));
});

test("correcting takes at most seven round trips", () => {
  expect(roundTrips("correct")).toEqual(each(7));
});

test("opening with a warm cache takes two round trips, and reads no cell", () => {
  expect(roundTrips("openWarm")).toEqual(each(2));
  expect(costs.map(({ openWarm }) => openWarm.cellsRead)).toEqual(each(0));
});

test("opening without it takes one read for each tab, and three round trips more; the check after a warm one fewer", () => {
  expect(roundTrips("openSidebar")).toEqual(each(SIDEBAR_TABS + 3));
  expect(roundTrips("openCheck")).toEqual(each(SIDEBAR_TABS + 1));
});

/** The lock, the flush and the release; what IDs there were, read and written; what the sidebar will open with. */
const AROUND_A_REFRESH = 6;

test("refreshing takes one read for each tab, and six round trips more", () => {
  expect(roundTrips("refresh")).toEqual(each(SUMMARY_TABS + AROUND_A_REFRESH));
});

/** KB. The rules of every kind of promise are in the server's code and in each page; nothing grows where it is unseen. */
const SIZES: Readonly<Record<string, number>> = {
  "appsscript.json": 1,
  "server.js": 287,
  "new-workbook.html": 8.4,
  "licences.html": 26,
  "web-address.html": 0.1,
  "sidebar.html": 200,
  "sidebar-en.html": 198,
  "phone.html": 139,
  "phone-en.html": 138,
  "phone-link.html": 39,
  "follow-up.html": 580,
  "status-report.html": 528.5,
  "area.html": 465.5,
  "next-period.html": 50.5,
  "plan.html": 60,
  "change-promise.html": 139,
  "check.html": 51,
  "import.html": 197.5,
  "guide.html": 359,
  "new-promise.html": 284,
  "review.html": 347,
  "log-list.html": 57.5,
  "self-test-server.js": 18.5,
  "self-test.html": 35,
  "self-test-en.html": 34,
};

test.each(readdirSync("dist"))("%s is no larger than it may be", (name) => {
  expect(statSync(`dist/${name}`).size / 1024).toBeLessThanOrEqual(SIZES[name] ?? 0);
});
