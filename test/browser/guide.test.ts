// From a pasted promise text to a running workbook, by keyboard alone: a municipality that isn't the example's, from
// nothing to its February report, without a word of the example's in what it gives away.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { createWorkbook } from "../../src/local/xlsx/edit/create-workbook";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { axeFindingsInFrames } from "../helpers/browser/axe";
import { bytesOf } from "../helpers/browser/bytes-of";
import { BROWSER_TIMEOUT, getBrowser } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type StartedDesk, startDesk } from "../helpers/browser/start-desk";
import { partOf, textIn } from "../helpers/report/read-docx";

const TEXT = `Sandvike – medborgarlöften 2022

Löftena är gemensamma för lokalpolisområde Kustbygden och Sandvike kommun.

Trygghet i centrum

Många invånare känner sig otrygga på torget kvällstid.

 • Polisen ska i snitt genomföra minst två (2) fotpatrulleringar per vecka i centrum.
 • Polis och kommun ska genomföra minst tre trygghetsvandringar under året.

Ungdomar

Skolorna ser mer bråk än tidigare.

 • Kommunen ska göra flera insatser mot klotter.
`;

let browser: Browser;
let desk: StartedDesk;
let page: Page;
let folder: string;
let file: string;

beforeAll(async () => {
  browser = await getBrowser();
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  file = join(folder, "sandvike.xlsx");
  createWorkbook(file);
  desk = await startDesk({ workbook: file, today: "2023-01-31" });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 700 },
    locale: "sv-SE",
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  await page.goto(desk.url);
}, BROWSER_TIMEOUT);

afterAll(async () => {
  await browser?.close();
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = (): FrameLocator => dialogPage(page, "Kom igång");
const rowsOf = (tab: string) => readWorkbook(file).find(({ name }) => name === tab)?.rows ?? [];

/** Closes a dialog as a slip of the hand does, and opens it again. */
async function closeAndOpen(name: string): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog", { name }).waitFor({ state: "hidden" });
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name }).click();
}

/** Presses the key until the wanted element of the dialog has the focus. */
async function pressUntil(key: string, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await dialog().locator(wanted).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} doesn't lead to ${wanted}`);
}

test("what is no promise text is said to be so in a plain line, and nothing is written", async () => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Kom igång" }).click();
  await dialog().getByRole("button", { name: "Läs texten" }).click();
  await dialog().getByText("Texten är tom.").waitFor();
  await dialog().getByLabel("Klistra in löftestexten").fill("Kommunen har fått en ny simhall. Den invigdes i lördags.");
  await dialog().getByRole("button", { name: "Läs texten" }).click();
  await dialog().getByText("Det finns inget löfte i texten.").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  expect(readWorkbook(file).map(({ name }) => name)).toEqual(["Blad1"]);
});

test("a text that was pasted and not made anything of is offered again", async () => {
  await closeAndOpen("Kom igång");
  await dialog().getByText("Kommunen har fått en ny simhall.").waitFor();
  await dialog().getByRole("button", { name: "Kasta det" }).press("Enter");
  expect(await dialog().getByLabel("Klistra in löftestexten").inputValue()).toBe("");
});

test("the text is read, marked and asked about, at every width", async () => {
  await dialog().getByLabel("Klistra in löftestexten").fill(TEXT);
  await dialog().getByRole("button", { name: "Läs texten" }).focus();
  await page.keyboard.press("Enter");
  await dialog().getByText("3 löften i texten. 2 går att räkna eller visa som de är skrivna. 1 att se över.").waitFor();
  expect(await dialog().getByLabel("Kommun", { exact: true }).inputValue()).toBe("Sandvike");
  expect(await dialog().getByLabel("Lokalpolisområde").inputValue()).toBe("Kustbygden");
  await dialog().getByText("2 i snitt per vecka under 2022 = 105 gånger").waitFor();
  await dialog()
    .getByText(/minst tre insatser/)
    .first()
    .waitFor();
  for (const width of [300, 390, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    for (const frame of page.frames())
      expect(await frame.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    if (width === 300) expect(await axeFindingsInFrames(page)).toEqual([]);
  }
});

test("a promise is changed in plain words and the workbook is made, by keyboard alone", async () => {
  await dialog().getByRole("button", { name: "Skapa med 3 löften" }).press("Enter");
  await dialog()
    .getByText(/^2\.1 Kommunen ska göra flera insatser/)
    .waitFor();
  await dialog().getByRole("button", { name: "Skapa ändå" }).waitFor();
  await dialog().getByRole("button", { name: "Se över löfte 2.1" }).press("Enter");
  expect(await dialog().locator(":focus").textContent()).toContain("Låt stå");
  expect(readWorkbook(file).map(({ name }) => name)).toEqual(["Blad1"]);
  await dialog().getByRole("button", { name: "Ändra Löfte 2.1" }).focus();
  await page.keyboard.press("Enter");
  await pressUntil("Tab", "#draft-2-kind:focus");
  await page.keyboard.press("A");
  await pressUntil("Tab", "#draft-2-target:focus");
  await page.keyboard.type("4");
  await dialog().getByText("3 löften i texten.", { exact: true }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  // What was changed before Skapa is there when the page is.
  await page.reload();
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Kom igång" }).click();
  await dialog().getByRole("button", { name: "Fortsätt med det" }).press("Enter");
  await dialog().getByText("3 löften i texten.", { exact: true }).waitFor();
  await pressUntil("Tab", "form > button.main:focus");
  await page.keyboard.press("Enter");
  await dialog().getByText("Klart. Arbetsboken har 3 löften.").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await page.keyboard.press("Enter");
  const [headers = [], ...rows] = rowsOf("Löften");
  const told = (header: string) => rows.map((row) => row[headers.indexOf(header)]);
  expect(told("Löfte-ID")).toEqual(["1.1", "1.2", "2.1"]);
  expect(told("Måttyp")).toEqual(["Snitt", "Antal", "Antal"]);
  expect(told("Mål")).toEqual([2, 3, 4]);
  expect(told("Per")).toEqual(["vecka", "", ""]);
  expect(told("Inriktning")).toEqual(["Trygghet i centrum", "Trygghet i centrum", "Ungdomar"]);
  expect(
    rowsOf("Inriktningar")
      .slice(1)
      .map(([, problem]) => problem),
  ).toEqual(["Många invånare känner sig otrygga på torget kvällstid.", "Skolorna ser mer bråk än tidigare."]);
  expect(rowsOf("Listor").flat()).toContain("Trygghetsvandring");
});

test("one more promise is added in plain words, with what its rule means and its words in Listor", async () => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Nytt löfte" }).click();
  const form = dialogPage(page, "Nytt löfte");
  await form.getByRole("button", { name: "Läs löftet" }).click();
  await form.getByText("Skriv löftet.").waitFor();
  const sentence = form.getByLabel("Löftet, som det står i överenskommelsen");
  await sentence.fill("Polis eller kommun ska göra minst tre skolbesök per vecka.");
  await sentence.press("Control+Enter");
  await form.getByText("Minst 3 gånger (skolbesök) varje vecka").first().waitFor();
  await form.getByLabel("Inriktning").fill("Trygghet i centrum");
  await closeAndOpen("Nytt löfte");
  await form.getByText("Du skrev något här som inte blev sparat.").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await form.getByRole("button", { name: "Fortsätt med det" }).press("Enter");
  expect(await form.getByLabel("Inriktning").inputValue()).toBe("Trygghet i centrum");
  await form.getByRole("button", { name: "Bara Polis" }).waitFor();
  await form.getByRole("button", { name: "Lägg till löftet" }).click();
  await form.getByText("Det finns frågor kvar om löftet.").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await form.getByRole("button", { name: "Båda varje gång" }).click();
  await form.getByText("Polis och kommun ska ha deltagit varje gång.").first().waitFor();
  await form.getByRole("button", { name: "Lägg till löftet" }).click();
  await form.getByText("Klart. Löftet har fått nummer").waitFor();
  await form.getByRole("button", { name: "Ångra" }).click();
  await form.getByText("Ångrat. Löftet är borttaget.").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  expect(rowsOf("Löften").flat()).not.toContain("Polis eller kommun ska göra minst tre skolbesök per vecka.");
  await form.getByRole("button", { name: "Ett löfte till" }).click();
  await sentence.fill("Vi besöker varje skola.");
  await sentence.press("Control+Enter");
  await form.getByLabel("Inriktning").fill("Ungdomar");
  await form.getByLabel("Hur mäts det?").selectOption("Snitt");
  await form.getByLabel("Hur många?").fill("3");
  await form.getByLabel("Per vad?").selectOption("vecka");
  await form.getByLabel("Vad räknas?").fill("Skolbesök");
  await form.getByText("3 i snitt per vecka under 2022 = 157 gånger (skolbesök)").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await form.getByRole("button", { name: /^Lägg till/ }).click();
  const anyway = form.getByRole("button", { name: "Lägg till ändå" });
  await anyway.or(form.getByText("Klart. Löftet har fått nummer 2.2.")).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await form.getByText("Klart. Löftet har fått nummer 2.2.").waitFor();
  await form.getByRole("button", { name: "Stäng" }).click();
  expect(rowsOf("Löften").at(-1)?.slice(0, 6)).toEqual([
    "2.2",
    "Ungdomar",
    "Vi besöker varje skola.",
    "Snitt",
    3,
    "vecka",
  ]);
  expect(rowsOf("Listor").flat()).toContain("Skolbesök");
  expect(rowsOf("Ändringslogg").flat()).toContain("Vi besöker varje skola.");
});

test("a promise is changed from its row, and only the cells that changed are written, each with its line", async () => {
  const before = rowsOf("Löften").at(-1);
  const logged = rowsOf("Ändringslogg").length;
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Ändra löfte" }).click();
  const form = dialogPage(page, "Ändra löfte");
  await form.getByLabel("Vilket löfte?").selectOption("2.2 Vi besöker varje skola");
  await form.getByLabel("Hur många?").fill("2,5");
  await form.getByText("2,5 i snitt per vecka under 2022 = 131 gånger (skolbesök)").waitFor();
  await closeAndOpen("Ändra löfte");
  await form.getByRole("button", { name: "Fortsätt med det" }).press("Enter");
  expect(await form.getByLabel("Hur många?").inputValue()).toBe("2,5");
  await form.getByLabel("Är löftet en del av ett annat?").selectOption({ index: 1 });
  await form.getByRole("button", { name: "Spara ändringen" }).press("Enter");
  await form.getByText("En sak behöver rättas först.").waitFor();
  for (const width of [300, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    for (const frame of page.frames())
      expect(await frame.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await axeFindingsInFrames(page)).toEqual([]);
  }
  await form.getByLabel("Jag har läst de två fälten").press("Space");
  await form.getByRole("button", { name: "Spara ändringen" }).press("Enter");
  await form.getByText("Klart. Ändringen är sparad").waitFor();
  const [headers, after] = [rowsOf("Löften")[0], rowsOf("Löften").at(-1)];
  expect(after).toEqual([
    ...(before ?? []).map((cell, at) => (headers?.[at] === "Mål" ? 2.5 : cell)),
    ...(after ?? []).slice(before?.length),
  ]);
  expect(after?.[headers?.indexOf("Del av") ?? -1]).toBe("1.1");
  const lines = rowsOf("Ändringslogg").slice(logged);
  expect(lines.map((line) => line.slice(2))).toEqual([
    ["Löften", "", "Del av", "", "Del av"],
    ["Löften", "2.2", "Mål", "3", "2.5"],
    ["Löften", "2.2", "Del av", "", "1.1"],
  ]);
  await form.getByRole("button", { name: "Ångra" }).press("Enter");
  await form.getByText("Ångrat. Löftet står som det gjorde förut.").waitFor();
  expect(rowsOf("Löften").at(-1)?.slice(0, before?.length)).toEqual(before);
  expect(rowsOf("Ändringslogg").length).toBe(logged + 5);
  await page.keyboard.press("Escape");
});

test("a text is reviewed beside it, saved as a page to print, and changes nothing in the workbook", async () => {
  const before = readFileSync(file);
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Granska en löftestext" }).click();
  const review = dialogPage(page, "Granska en löftestext");
  await review.getByLabel("Klistra in löftestexten").fill(TEXT);
  await page.keyboard.press("Control+Enter");
  await review.getByText("3 löften i texten. 2 går att räkna eller visa som de är skrivna. 1 att se över.").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    review.getByRole("button", { name: "Spara sidan att skriva ut" }).click(),
  ]);
  expect(String(await bytesOf(download))).toContain("<h1>Löften i Sandvike, ");
  expect(readFileSync(file)).toEqual(before);
  await page.keyboard.press("Escape");
});

test("the February report is of the municipality, and has no word of the example's", async () => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Skapa uppföljning" }).click();
  const followUp = dialogPage(page, "Skapa uppföljning");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    followUp.getByRole("button", { name: "Ladda ned som Word" }).click(),
  ]);
  const text = textIn(partOf(new Uint8Array(await bytesOf(download)), "word/document.xml"));
  expect(text).toContain("Sandvike");
  expect(text).not.toMatch(/Pajala|Norrbotten|SSPF/);
  expect(JSON.stringify(readWorkbook(file))).not.toMatch(/Pajala|Norrbotten|SSPF/);
});
