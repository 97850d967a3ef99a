// Logging as busy people do it: by the keyboard, when answers get lost, when somebody else was there first.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { ActivityInput, CorrectionInput } from "../../src/contract/inputs";
import type { RowCorrection, SidebarData } from "../../src/contract/server-api";
import type { Activity } from "../../src/domain/book/activity";
import type { Language } from "../../src/domain/book/book";
import type { FollowUp } from "../../src/domain/book/follow-ups";
import { promisesAsOf, reportBasis } from "../../src/domain/evidence/basis";
import { axeFindings } from "../helpers/browser/axe";
import { newContext, openAgain, openSidebarPage, type PlayedServer } from "../helpers/browser/sidebar-page";
import { type StartedDesk, startDesk } from "../helpers/browser/start-desk";
import { day } from "../helpers/make";
import { readYear } from "../helpers/year-file";

/** Closed also where a test fails halfway: a desk that is left holds its worker of Jest. */
let desk: StartedDesk | undefined;
afterEach(() => desk?.close());

const year = readYear("examples/pajala-2022.json");
const latest = year.activities.slice(0, 2).map(({ id }) => id);

function dataIn(language: Language = "sv"): SidebarData {
  const book = { ...year, settings: { ...year.settings, language } };
  return { today: day("2022-12-31"), book, me: "Ungdomsledare", choices: null, latest };
}

const answered = (value: unknown) => ({ value: { ok: true, value } });
const storedFrom = ({ by: _by, isRetry: _isRetry, ...activity }: ActivityInput): Activity => activity;

/** A server that does as it should, but for the calls that a test plays itself. */
function serverWith(played: Partial<Record<string, PlayedServer>> = {}, data = dataIn()): PlayedServer {
  return (name, args) => {
    const own = played[name];
    if (own) return own(name, args);
    if (name === "logActivity") return answered(storedFrom(args[0] as ActivityInput));
    if (name === "correctActivity") {
      const { id, changed } = args[0] as CorrectionInput;
      return answered({ kind: "stored", row: { id, ...changed } } satisfies RowCorrection<Activity>);
    }
    return name === "syncSummary" ? "silent" : answered(data);
  };
}

async function openSidebar(server: PlayedServer, language?: Language) {
  const opened = await openSidebarPage(server, language);
  await opened.page.getByRole("heading", { level: 2 }).first().waitFor();
  return opened;
}

async function fillContact(page: Page, place: string) {
  await page.getByLabel("Vad?").selectOption("Medborgarkontakt");
  await page.getByLabel("Platstyp").selectOption("Skola");
  await page.getByLabel("Plats", { exact: true }).fill(place);
  await page.getByRole("checkbox", { name: "Polis", exact: true }).check();
}

const save = (page: Page) => page.getByRole("button", { name: "Spara", exact: true }).click();

test("a contact is logged with nine key presses beside its text, and the next one with fewer", async () => {
  const { page, calls, called } = await openSidebar(serverWith());
  let presses = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    presses += keys.length;
  };
  await called("loadSidebar");
  expect(calls).toEqual(["loadSidebar"]);
  await press("M", "Tab", "Tab", "Tab", "S", "Tab");
  await page.keyboard.type("Junosuando");
  await press("Tab", "Space", "Enter");
  await page.getByText("2.1 står nu på 157 av 157").waitFor();
  expect(presses).toBe(9);
  await called("syncSummary");
  expect(calls).toEqual(["loadSidebar", "logActivity", "syncSummary"]);

  await page.getByLabel("Plats", { exact: true }).focus();
  await page.keyboard.type("Kangos");
  await page.keyboard.press("Enter");
  await page.getByText("2.1 står nu på 158 av 157").waitFor();
});

test("at the desk the sidebar opens with one call and saves with one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const workbook = join(folder, "pajala.xlsx");
  cpSync("examples/pajala-2022.xlsx", workbook);
  desk = await startDesk({ workbook, today: "2022-12-31" });
  const page = await (await newContext({ viewport: { width: 1280, height: 560 } })).newPage();
  const calls: string[] = [];
  page.on("request", (request) => {
    const name = /"kind":"run","name":"(\w+)"/.exec(request.postData() ?? "")?.[1];
    // The sheet beside asks for its marked cells when it has time.
    if (name && name !== "checkWorkbook") calls.push(name);
  });
  const loaded = page.waitForRequest((request) => request.postData()?.includes('"name":"loadSidebar"') ?? false);
  await page.goto(desk.url);
  const sidebar = page.frameLocator('iframe[title="Medborgarlöften"]');
  await sidebar.getByLabel("Vad?").waitFor();
  await loaded;
  expect(calls.filter((name) => !name.startsWith("open"))).toEqual(["loadSidebar"]);
  await sidebar.getByLabel("Vad?").selectOption("Medborgarkontakt");
  await sidebar.getByLabel("Platstyp").selectOption("Skola");
  await sidebar.getByRole("checkbox", { name: "Polis", exact: true }).check();
  await sidebar.getByRole("button", { name: "Spara", exact: true }).click();
  await sidebar.getByText("2.1 står nu på 157 av 157").waitFor();
  expect(calls.filter((name) => name === "logActivity")).toHaveLength(1);
  await sidebar
    .getByRole("button", { name: /^Ångra/ })
    .first()
    .click();
  await sidebar.getByText("Ångrat. Raden är struken").waitFor();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test("arrow keys change the day, and words are read as days", async () => {
  const { page } = await openSidebar(serverWith());
  const date = page.getByLabel("När?");
  await date.press("ArrowDown");
  await date.press("ArrowDown");
  await date.press("ArrowUp");
  expect(await date.inputValue()).toBe("2022-12-30");
  await date.fill("i går");
  await page.getByText("fredag 30 december 2022").waitFor();
});

test("an answer that is lost is asked for again with the same ID, and several saves queue up", async () => {
  const sent: ActivityInput[] = [];
  const { page } = await openSidebar(
    serverWith({
      logActivity(_name, args) {
        sent.push(args[0] as ActivityInput);
        return sent.length === 1 ? "lost" : answered(storedFrom(args[0] as ActivityInput));
      },
    }),
  );
  await fillContact(page, "Kangos");
  await page.getByRole("button", { name: "+ Fler platser samma dag" }).click();
  await page.keyboard.type("Junosuando");
  await page.keyboard.press("Enter");
  await page.getByText("2.1 står nu på 158 av 157").waitFor();
  expect(sent.map(({ place, isRetry }) => [place, isRetry])).toEqual([
    ["Kangos", false],
    ["Kangos", true],
    ["Junosuando", false],
  ]);
  expect(sent[1]?.id).toBe(sent[0]?.id);
  expect(sent[2]?.id).not.toBe(sent[0]?.id);
});

test("a save that fails comes back to the form, and is tried again with its ID", async () => {
  const sent: ActivityInput[] = [];
  const { page } = await openSidebar(
    serverWith({
      logActivity(_name, args) {
        sent.push(args[0] as ActivityInput);
        const busy = { ok: false, error: { code: "busy", detail: "", fields: [] } };
        return sent.length === 1 ? { value: busy } : answered(storedFrom(args[0] as ActivityInput));
      },
    }),
  );
  await fillContact(page, "Kangos");
  await save(page);
  await page.getByText("Någon annan skriver i arket").waitFor();
  expect(await page.getByLabel("Plats", { exact: true }).inputValue()).toBe("Kangos");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Försök igen" }).click();
  await page.getByText("2.1 står nu på 157 av 157").waitFor();
  expect(sent[1]).toMatchObject({ id: sent[0]?.id, isRetry: true });
});

test("what was unsaved when the page closed is offered again", async () => {
  const { page, context } = await openSidebar(serverWith({ logActivity: () => "silent" }));
  await fillContact(page, "Kangos");
  await save(page);
  await page.getByText("Sparar …").first().waitFor();
  await page.getByLabel("Kort anteckning").fill("Lugnt på rasten");
  await page.waitForFunction("JSON.stringify({ ...localStorage }).includes('Lugnt på rasten')");
  await page.close({ runBeforeUnload: false });
  const again = await openAgain(context);
  await again.getByText("Det här hann du inte spara sist.").waitFor();
  expect(await again.getByLabel("Kort anteckning").inputValue()).toBe("Lugnt på rasten");
  await again.getByText("Hann inte bli klart när sidan stängdes").waitFor();
  expect(await axeFindings(again)).toEqual([]);
});

test("where the browser keeps nothing, the form says so while something is unsaved, and no longer", async () => {
  const { context } = await openSidebar(serverWith({}));
  await context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  const page = await openAgain(context);
  const warning = page.getByText("Webbläsaren sparar inget åt sidan.");
  await page.getByLabel("Kort anteckning").waitFor();
  expect(await warning.count()).toBe(0);
  await fillContact(page, "Kangos");
  await warning.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await save(page);
  await page.getByText("2.1 står nu på 157 av 157").waitFor();
  expect(await warning.count()).toBe(0);
});

test("a change made by somebody else is shown, and never overwritten unasked", async () => {
  const [first] = year.activities;
  if (!first) throw new Error("the year is empty");
  const current = { ...first, place: "Kangos" };
  const sent: CorrectionInput[] = [];
  const { page } = await openSidebar(
    serverWith({
      correctActivity(_name, args) {
        const input = args[0] as CorrectionInput;
        sent.push(input);
        if (sent.length === 1) return answered({ kind: "conflict", reason: "changed", current });
        return answered({ kind: "stored", row: { id: input.id, ...input.changed } } satisfies RowCorrection<Activity>);
      },
    }),
  );
  await page
    .getByRole("button", { name: /^Ändra .*Medborgarkontakt/ })
    .first()
    .click();
  await page.getByLabel("Kort anteckning").fill("Rättad");
  await page.getByRole("button", { name: "Spara ändringen" }).click();
  await page.getByText("Någon annan har ändrat raden").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Skriv över med mitt" }).click();
  await page.getByRole("heading", { name: "Logga aktivitet" }).waitFor();
  expect(sent[1]?.seen).toMatchObject({ place: "Kangos" });
  expect(sent[1]?.changed).toMatchObject({ place: "Kangos", note: "Rättad" });
});

test("data about people is named before anything is saved, and a personnummer never is", async () => {
  const { page, calls } = await openSidebar(serverWith());
  await fillContact(page, "Kangos");
  await page.getByLabel("Kort anteckning").fill("Ring 070-123 45 67");
  await save(page);
  await page.getByText("Skriv om det här, eller spara ändå").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel("Kort anteckning").fill("Pratade med 20121212-1212");
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await page.getByText("En uppgift behöver rättas").waitFor();
  expect(calls).not.toContain("logActivity");
});

test("a dog search has its checklist, fills the answer, and can't be planned", async () => {
  const { page } = await openSidebar(serverWith());
  await page.getByLabel("Vad?").selectOption("Hundsök i skolmiljö");
  await page.getByText("Ett hundsök planeras inte här").waitFor();
  expect(await page.getByRole("button", { name: "Planera i stället" }).count()).toBe(0);
  for (const box of await page.getByRole("group", { name: "Behövs för att kravet" }).getByRole("checkbox").all()) {
    await box.check();
  }
  expect(await page.getByRole("radio", { name: "Ja" }).isChecked()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

test("a sent follow-up that the rows no longer bear out is a reminder, and one that they do is none", async () => {
  const asOf = day("2022-06-30");
  const text = reportBasis(asOf, promisesAsOf(year, asOf));
  const sent = (checksum: string, type: FollowUp["type"]): FollowUp => ({
    ...{ id: `U-${type}`, date: asOf, asOf, type, checksum },
    ...{ receivers: [], document: "", createdBy: "" },
  });
  const holding = sent(createHash("sha256").update(text).digest("hex"), "Löpande");
  const followUps = [holding, { ...sent("0".repeat(64), "Skriftlig"), asOf: day("2022-09-30") }];
  const data = dataIn();
  const { page } = await openSidebar(serverWith({}, { ...data, book: { ...data.book, followUps } }));
  await page.getByText("Påminnelser").click();
  await page.getByText("Uppföljningen per 30 september 2022 stämmer inte längre med arbetsboken.").waitFor();
});

test("nothing for axe to find: empty in English, with a promise open, with errors", async () => {
  const english = await openSidebar(serverWith({}, dataIn("en")), "en");
  expect(await axeFindings(english.page)).toEqual([]);
  const { page } = await openSidebar(serverWith({}, dataIn("sv")), "sv");
  expect(await page.evaluate("document.activeElement.id")).toBe("field-type");
  expect((await page.locator("form").boundingBox())?.y).toBeLessThan(600);
  await page.locator(".card-line").first().click();
  await page.locator(".panel-buttons button").first().click();
  expect(await axeFindings(page)).toEqual([]);
  await page.locator("button.main").click();
  await page.getByRole("alert").waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
