// Logging from a phone: by touch, without a connection and with it again, and when an answer gets lost.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { ActivityInput, CorrectionInput } from "../../src/contract/inputs";
import type { SidebarData } from "../../src/contract/server-api";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { axeFindings, axeFindingsInFrames } from "../helpers/browser/axe";
import { newContext, openAgain, openPhonePage, PHONE, type PlayedServer } from "../helpers/browser/sidebar-page";
import { type StartedDesk, startDesk } from "../helpers/browser/start-desk";
import { day } from "../helpers/make";
import { readYear } from "../helpers/year-file";

/** Closed also where a test fails halfway: a desk that is left holds its worker of Jest. */
let desk: StartedDesk | undefined;
afterEach(() => desk?.close());

const year = readYear("examples/pajala-2022.json");
/** The latest contact of the year, by whoever holds the phone. */
const mine = year.activities.filter(({ type, state }) => type === "Medborgarkontakt" && state === "Genomförd").at(-1);
if (!mine) throw new Error("the year has no contact");
const { type, placeType, place, parties } = mine;
const data: SidebarData = {
  today: day("2022-12-31"),
  book: year,
  me: "Fältare",
  choices: { type, placeType, place, parties: [...parties], commitments: [], audiences: [] },
  latest: [mine.id],
};

const answered = (value: unknown) => ({ value: { ok: true, value } });

/** Google's side: what is stored, each ID once, and whether anything comes through and back. */
function playGoogle() {
  const stored = new Map<string, ActivityInput>();
  const sent: { readonly id: string; readonly isRetry: boolean }[] = [];
  const state = { isReached: true, isAnswering: true, isSignedIn: true, data };
  const server: PlayedServer = (name, args) => {
    if (!state.isReached) return "lost";
    if (!state.isSignedIn) return { refused: "Authorization is required to perform that action." };
    if (name === "logActivity") {
      const input = args[0] as ActivityInput;
      const { by: _by, isRetry, ...activity } = input;
      sent.push({ id: input.id, isRetry });
      if (!stored.has(input.id)) stored.set(input.id, input);
      return state.isAnswering ? answered(activity) : "lost";
    }
    if (name === "correctActivity") {
      const { id, changed } = args[0] as CorrectionInput;
      return answered({ kind: "stored", row: { id, ...changed } });
    }
    return name === "syncSummary" ? "silent" : answered(state.data);
  };
  return { server, stored, sent, state };
}

const saveButton = (page: Page) => page.getByRole("button", { name: "Spara", exact: true });

/** What is pressed and lower than a thumb is wide, in pixels; none where all is well. */
const tooLow = `[...document.querySelectorAll("button, select, textarea, summary, .check, input:not([type=checkbox], [type=radio])")]
  .filter((part) => part.offsetParent !== null && part.getBoundingClientRect().height < 44)
  .map((part) => part.outerHTML.slice(0, 60))`;

test("opens ready to save what is logged most: one tap and three calls from opening to Sparat", async () => {
  const { server, stored } = playGoogle();
  const { page, calls, called } = await openPhonePage(server);
  await page.getByText("Räknas för 2.1").waitFor();
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
  expect(await page.evaluate(tooLow)).toEqual([]);
  expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBe(0);

  await saveButton(page).tap();
  await page.getByText("Sparat. 2.1 står nu på 157 av 157").waitFor();
  await called("syncSummary");
  expect(calls).toEqual(["loadSidebar", "logActivity", "syncSummary"]);
  expect([...stored.values()]).toEqual([expect.objectContaining({ type, date: "2022-12-31", by: "Fältare" })]);
  expect(await axeFindings(page)).toEqual([]);
});

test("the same again is one tap, a second one asks first, and it can be undone", async () => {
  const { server, stored } = playGoogle();
  const { page } = await openPhonePage(server);
  const again = page.getByRole("button", { name: `${type} ${place}` }).first();
  await again.tap();
  await page.getByText("Sparat. 2.1 står nu på 157 av 157").waitFor();
  expect([...stored.values()]).toEqual([expect.objectContaining({ type, place, note: "", date: "2022-12-31" })]);
  await again.tap();
  await page.getByText("Samma aktivitet sparades nyss. Var det två gånger?").waitFor();
  expect(stored.size).toBe(1);
  await page.getByLabel("Kort anteckning").fill("Ny rast");
  await saveButton(page).tap();
  await page.getByText("Sparat. 2.1 står nu på 158 av 157").waitFor();
  await page.getByRole("status").getByRole("button", { name: "Ångra" }).tap();
  await page.getByText("Ångrat.", { exact: true }).waitFor();
});

test("an entry that doesn't count yet says why, and is mended where it stands", async () => {
  const { server, state } = playGoogle();
  const { lists } = year;
  const activityTypes = [...lists.activityTypes, "Utbildning"];
  state.data = { ...data, book: { ...year, lists: { ...lists, activityTypes } } };
  const { page } = await openPhonePage(server);
  await page.getByLabel("Platstyp").selectOption("");
  await saveButton(page).tap();
  const notice = page.getByRole("status").filter({ hasText: "Sparat, men räknas inte än." });
  await notice.getByText("Oklart för 2.1: välj platstyp").waitFor();
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
  expect(await page.evaluate(tooLow)).toEqual([]);
  await notice.getByRole("button", { name: "Ändra" }).tap();
  await page.waitForFunction(() => document.activeElement?.id === "field-placeType");
  // By finger, so that nothing may lie over it.
  await page.getByLabel("Platstyp").tap();
  await page.getByLabel("Platstyp").selectOption("Skola");
  await page.getByRole("button", { name: "Spara ändringen" }).tap();
  await page.getByText("Ändringen är sparad. 2.1 står nu på 157 av 157").waitFor();
  // Somebody has taken the word out of Listor meanwhile, so that the sheet can't read the row.
  await page.getByLabel("Vad?").selectOption("Utbildning");
  await saveButton(page).tap();
  await page.getByText("Sparat, men räknas inte. Räknas inte för något löfte.").waitFor();
  state.data = data;
  await page.evaluate(() => window.dispatchEvent(new Event("workbookchange")));
  await page.getByText("”Utbildning” finns inte i fliken Listor.").waitFor();
  await page.getByText("Går inte att läsa i arket, och räknas inte.").first().waitFor();
});

test("without a connection it is kept on the phone, also when the page is closed, and is sent once", async () => {
  const { server, stored, sent, state } = playGoogle();
  const { page, context } = await openPhonePage(server);
  await page.getByText("Räknas för 2.1").waitFor();
  state.isReached = false;
  await context.setOffline(true);
  await saveButton(page).tap();
  await page.getByText("1 aktivitet är inte skickad än. Ingen uppkoppling just nu.").waitFor();
  await page.getByText("Du kan stänga sidan: det ligger kvar i telefonen").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(stored.size).toBe(0);

  // The form is free for the next one meanwhile.
  await page.getByLabel("Plats", { exact: true }).fill("Junosuando");
  await saveButton(page).tap();
  await page.getByText("2 aktiviteter är inte skickade än.").waitFor();
  await page.close();

  state.isReached = true;
  await context.setOffline(false);
  const later = await openAgain(context);
  await later.getByText("Sparat.", { exact: true }).waitFor();
  await later.getByText("inte skickad").waitFor({ state: "detached" });
  expect([...stored.values()].map((input) => input.place)).toEqual(["", "Junosuando"]);
  expect(sent.every(({ isRetry }) => isRetry)).toBe(true);
});

test("an answer that gets lost is asked for again when the phone is back, and the entry is stored once", async () => {
  const { server, stored, sent, state } = playGoogle();
  const { page, context } = await openPhonePage(server);
  await page.getByText("Räknas för 2.1").waitFor();
  state.isAnswering = false;
  await saveButton(page).tap();
  await page.getByText("1 aktivitet är inte skickad än.").waitFor();
  expect(stored.size).toBe(1);
  state.isAnswering = true;
  await context.setOffline(true);
  await context.setOffline(false);
  await page.getByText("Sparat. 2.1 står nu på 157 av 157").waitFor();
  expect(stored.size).toBe(1);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
});

test("a sign-in that has expired is told, with what to do, and the entry is kept until it gets through", async () => {
  const { server, stored, state } = playGoogle();
  const { page } = await openPhonePage(server);
  await page.getByText("Räknas för 2.1").waitFor();
  state.isSignedIn = false;
  await saveButton(page).tap();
  await page.getByText("öppna sidan på nytt från länken och logga in", { exact: false }).waitFor();
  expect(stored.size).toBe(0);
  state.isSignedIn = true;
  await page.getByRole("button", { name: "Försök nu" }).tap();
  await page.getByText("Sparat. 2.1 står nu på 157 av 157").waitFor();
  expect(stored.size).toBe(1);
});

test("a page that is open after midnight proposes the server's new day, and says when the period is over", async () => {
  const { server, state } = playGoogle();
  const { page } = await openPhonePage(server);
  await page.getByText("Räknas för 2.1").waitFor();
  state.data = { ...data, today: day("2023-01-01") };
  await page.evaluate(() => window.dispatchEvent(new Event("workbookchange")));
  await page.getByText("Perioden tog slut 31 december 2022.").waitFor();
  expect(await page.getByLabel("När?").inputValue()).toBe("2023-01-01");
  await page.getByText("Räknas inte för 2.1: dagen ligger utanför löftets tid").waitFor();
});

test("at the desk the page is served to the one with the address, and what is tapped stands in the workbook", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const workbook = join(folder, "pajala.xlsx");
  cpSync("examples/pajala-2022.xlsx", workbook);
  desk = await startDesk({ workbook, today: "2022-12-31" });
  const page = await (await newContext(PHONE)).newPage();
  const refused = await page.goto(new URL("/mobil", desk.url).href);
  expect(refused?.status()).toBe(403);
  await page.goto(`${desk.url}mobil`);
  const form = page.frameLocator("iframe");
  const logged = () => (readWorkbook(workbook).find(({ name }) => name === "Aktiviteter")?.rows ?? []).length;
  const before = logged();
  await form.getByLabel("Vad?").selectOption("Medborgarkontakt");
  await form.getByLabel("Platstyp").selectOption("Skola");
  await tap(page, form.getByRole("checkbox", { name: "Polis", exact: true }));
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await tap(page, form.getByRole("button", { name: "Spara", exact: true }));
  await form.getByText("Sparat. 2.1 står nu på 157 av 157").waitFor();
  expect(logged()).toBe(before + 1);
  await desk.close();
  rmSync(folder, { recursive: true });
});

/** By finger where the part is on screen: Playwright looks for the part under its finger in the window around the frame. */
async function tap(page: Page, part: Locator): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}
