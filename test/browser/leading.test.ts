// The sidebar leads: it opens on what is most useful today, and everything it says is a way to where it is done.
import type { SidebarData } from "../../src/contract/server-api";
import type { Book } from "../../src/domain/book/book";
import { EMPTY_BOOK } from "../helpers/a-book";
import { axeFindings } from "../helpers/browser/axe";
import { findingsInEveryLook } from "../helpers/browser/in-every-look";
import { openSidebarPage } from "../helpers/browser/sidebar-page";
import { anAction, anOutcome, booked, day } from "../helpers/make";
import { readYear } from "../helpers/year-file";

const year = readYear("examples/pajala-2022.json");
const answered = (value: unknown) => ({ value: { ok: true, value } });

async function open(first: Book, today = "2022-06-30") {
  let book = first;
  const asked: unknown[][] = [];
  const { page } = await openSidebarPage((name, args) => {
    const data: SidebarData = { today: day(today), book, me: "Lärare", choices: null, latest: [] };
    if (name !== "loadSidebar") asked.push([name, ...args]);
    return answered(name === "loadSidebar" ? data : name === "loadPast" ? first.earlier : null);
  });
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  return {
    page,
    asked,
    change(next: Book) {
      book = next;
    },
    follow: (name: string | RegExp) => page.getByRole("button", { name }).first().click(),
  };
}

test("an empty workbook says what to do, and nothing about what is lacking", async () => {
  const issue = { tab: "Inställningar", row: null, column: null, code: "periodMissing", value: "" } as const;
  const { page, asked, follow } = await open({ ...EMPTY_BOOK, issues: [issue] });
  await page.getByRole("heading", { name: "Så kommer ni igång" }).waitFor();
  expect(await page.getByText("behöver rättas").count()).toBe(0);
  expect(await page.locator(".tone-red, .tone-amber").count()).toBe(0);
  await follow("Visa Löften");
  expect(asked).toEqual([["showCell", { tab: "Löften", row: 2, column: null }]]);
  expect(await axeFindings(page)).toEqual([]);
});

test("nothing is red before anything is logged, and a period that is over says so", async () => {
  const { page } = await open({ ...year, activities: [] }, "2023-02-06");
  await page.getByText("Perioden tog slut 31 december 2022.").waitFor();
  await page.getByText("Inget är loggat än.").waitFor();
  expect(await page.locator(".tone-red, .tone-amber, .tone-orange").count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});

test("what is planned and has passed comes first, and each thing it says leads to where it is done", async () => {
  const passed = booked("2022-06-20", { id: "A-PASSED01", type: "SSPF-möte", place: "Pajala" });
  const late = anAction({ commitment: "1.1", due: day("2022-05-01") });
  const issue = { tab: "Aktiviteter", row: 7, column: "Datum", code: "dateInvalid", value: "32 maj" } as const;
  const book = { ...year, activities: [...year.activities, passed], actions: [late], issues: [issue] };
  const { page, asked, change, follow } = await open(book);
  const first = page.getByRole("region", { name: "Viktigast i dag" });
  await first.getByText("Blev det av? 20 juni · Pajala · SSPF-möte").waitFor();
  expect(await page.evaluate("document.activeElement.id")).toBe("field-type");
  expect(await findingsInEveryLook(page)).toEqual([]);

  await page.getByText("1 rad behöver rättas").click();
  await follow("Visa raden");
  await page.getByText("Påminnelser").click();
  await follow("Öppna planen");
  expect(asked).toEqual([["showCell", { tab: "Aktiviteter", row: 7, column: "Datum" }], ["openPlan"]]);

  await follow("Nej, den ställdes in");
  await page.getByRole("heading", { name: "Ändra aktivitet" }).waitFor();
  await page.getByLabel("Varför ställdes den in?").waitFor();
  expect(await page.getByLabel("När?").inputValue()).toBe("2022-06-20");
  await follow("Avbryt");

  // Somebody writes in the sheet, and comes back.
  change({ ...book, activities: year.activities });
  await page.evaluate(() => {
    const now = Date.now();
    window.dispatchEvent(new Event("blur"));
    Date.now = () => now + 60_000;
    window.dispatchEvent(new Event("focus"));
  });
  await page.getByText("Blev det av?").waitFor({ state: "detached" });
  expect(await page.getByText(/Läget 30 juni 2022, läst \d\d\.\d\d/).count()).toBe(1);
});

test("a promise's card tells how it went before, and asks for that once, when somebody wants to see it", async () => {
  const [contacts] = year.commitments.filter(({ id }) => id === "2.1");
  const { text = "" } = contacts ?? {};
  const { page, asked, follow } = await open({ ...year, earlier: [anOutcome(2021, { text })], hasPast: true });
  await follow("Visa alla löften");
  await follow(/^2\.1 /);
  expect(asked).toEqual([]);
  await follow("Förut 2.1");
  await page.getByText("2,99 i snitt per vecka (156 av 157)").waitFor();
  await follow(/^2\.2 /);
  await follow("Förut 2.2");
  await page.getByText("Löftet finns inte i någon tidigare period.").waitFor();
  expect(asked).toEqual([["loadPast"]]);
  expect(await axeFindings(page)).toEqual([]);
});
