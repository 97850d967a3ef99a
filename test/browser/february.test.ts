// The coordinator's February in a real browser: from the menu to the file that is signed, with the reasons written.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Download, FrameLocator, Page } from "playwright-core";
import { readPng } from "../../src/domain/logo/png";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { aPng } from "../helpers/a-png";
import { axeFindingsInFrames } from "../helpers/browser/axe";
import { bytesOf } from "../helpers/browser/bytes-of";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";

const REASONS = {
  "1.1": "Ett möte ställdes in i augusti när två parter hade semester.",
  "2.1": "En kontakt saknades: två poliser var utlånade i maj.",
  "3.2": "Det andra söket dokumenterades inte, så kravet kan inte visas.",
} as const;
const LESSONS = "Boka sommarens möten i mars.";
const PROPOSALS = "Tre kontakter i veckan, juli undantagen.";
/** The preview, which axe goes through as the dialog opens. */
const DOCUMENT = [".preview"];

/** A folder with a program that stands in for LibreOffice; it fails where there is a file `fel` beside it. */
const programs = mkdtempSync(join(tmpdir(), "kontor-"));
const OFFICE = `#!/bin/sh
[ -e "${programs}/fel" ] && exit 1
for last; do :; done
echo "%PDF-1.7" > "$(dirname "$last")/dokument.pdf"
`;

let shown: ExampleDesk;
let page: Page;
let file: string;
let folder: string;
/** Names of the server's functions that the page has called. */
const calls: string[] = [];
/** The sidebar behind the dialog may be opening still, and the sheet asks for its marked cells. */
const isDialogs = (name: string) => !["openSidebar", "loadSidebar", "checkWorkbook"].includes(name);

beforeAll(async () => {
  writeFileSync(join(programs, "soffice"), OFFICE);
  chmodSync(join(programs, "soffice"), 0o755);
  shown = await openExampleDesk("2023-02-06", undefined, programs);
  ({ page, file, folder } = shown);
  page.on("request", (request) => {
    calls.push(...(/"kind":"run","name":"(\w+)"/.exec(request.postData() ?? "")?.slice(1) ?? []));
  });
}, BROWSER_TIMEOUT);

afterAll(async () => {
  await shown?.close();
  rmSync(programs, { recursive: true, force: true });
});

const dialog = (): FrameLocator => dialogPage(page, "Skapa uppföljning");
const rowsOf = (tab: string) => readWorkbook(file).find(({ name }) => name === tab)?.rows ?? [];

function textIn(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join("\n");
}

async function downloaded(): Promise<{ readonly download: Download; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog().getByRole("button", { name: "Ladda ned som Word" }).click(),
  ]);
  return { download, bytes: new Uint8Array(await bytesOf(download)) };
}

test("the dialog opens from the menu and says which reasons are missing", async () => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Skapa uppföljning" }).click();
  await dialog().getByLabel("Läget den").fill("2023-01-31");
  await dialog().getByText("3 löften saknar orsak: 1.1, 2.1, 3.2.").waitFor();
  await dialog().getByText("Mottagare: Lokalpolisområdets chef, kommunens företrädare", { exact: true }).waitFor();
  await dialog()
    .getByRole("img", { name: /^Stapeldiagram: räknade per vecka/ })
    .waitFor();
  const since = calls.slice(calls.indexOf("openFollowUp"));
  expect(since.filter(isDialogs)).toEqual(["openFollowUp", "loadFollowUp"]);
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test("a personnummer is refused at its field, and no document is made of it", async () => {
  const field = dialog().getByLabel("Orsak för löfte 1.1 (Delvis uppfyllt)");
  await field.fill("Enligt 19121212-1212 ställdes mötet in.");
  await page.keyboard.press("Tab");
  await dialog().getByText("Det här ser ut som ett personnummer.").waitFor();
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  await dialog().getByRole("button", { name: "Ladda ned som Word" }).click();
  await dialog().getByRole("heading", { name: "Texterna gick inte att spara" }).waitFor();
  expect(rowsOf("Uppföljningar").slice(1)).toEqual([]);
  expect(await axeFindingsInFrames(page, DOCUMENT)).toEqual([]);
  await field.fill("");
});

test("a reason that was being written when Escape closed the dialog is offered at the next opening", async () => {
  const field = dialog().getByLabel("Orsak för löfte 1.1 (Delvis uppfyllt)");
  await field.fill("Halvskriven orsak");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Skapa uppföljning" }).click();
  await dialog().getByRole("button", { name: "Fortsätt med det" }).click();
  await dialog().getByLabel("Läget den").fill("2023-01-31");
  expect(await field.inputValue()).toBe("Halvskriven orsak");
  await field.fill("");
});

test("the reasons are written by the keyboard, stand in the document, and are saved in their tabs", async () => {
  for (const [id, reason] of Object.entries(REASONS)) {
    await dialog().getByLabel(`Orsak för löfte ${id} (Delvis uppfyllt)`).focus();
    await page.keyboard.type(reason);
    await page.keyboard.press("Tab");
    await dialog().getByRole("cell", { name: reason }).waitFor();
  }
  await dialog().getByLabel("Vad vi har lärt oss").fill(LESSONS);
  await dialog().getByRole("button", { name: "Spara texterna" }).click();
  await dialog().getByText("Texterna är sparade.").waitFor();
  const [headers = [], ...commitments] = rowsOf("Löften");
  const analysis = headers.indexOf("Analys");
  expect(Object.fromEntries(commitments.flatMap((row) => (row[analysis] ? [[row[0], row[analysis]]] : [])))).toEqual(
    REASONS,
  );
  expect(rowsOf("Inställningar")).toContainEqual(["Lärdomar", LESSONS]);
  expect(await page.locator('[role="tab"][aria-selected="true"]').textContent()).toBe("Sammanställning");
  expect(await axeFindingsInFrames(page, DOCUMENT)).toEqual([]);
});

test("the Word file holds what was written and its charts, and is logged with every row it rests on", async () => {
  // Pressed with the field still open: leaving it must neither lose the text nor move the button away.
  await dialog().getByLabel("Förslag till nästa löfte").fill(PROPOSALS);
  const { download, bytes } = await downloaded();
  await dialog().getByText("Word-filen är nedladdad", { exact: true }).waitFor();
  await dialog().getByText("Öppna den i Word eller LibreOffice").waitFor();
  const text = textIn(bytes);
  for (const written of [...Object.values(REASONS), LESSONS, PROPOSALS]) expect(text).toContain(written);
  expect(text).not.toContain("Orsak saknas");
  expect(text).toContain("Diagram 2. Räknade per vecka, löfte 2.1");
  const media = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith("word/media/"));
  expect(media.map((path) => path.slice(-4)).sort()).toEqual([".png", ".png", ".svg", ".svg"]);
  const logged = rowsOf("Uppföljningar").at(-1) ?? [];
  expect(logged.slice(2, 4)).toEqual(["Skriftlig", "2023-01-31"]);
  expect(logged).toContain(download.suggestedFilename());
  expect(logged).toContain("Lokalpolisområdets chef, kommunens företrädare");
  expect(rowsOf("Inställningar")).toContainEqual(["Förslag till nästa löfte", PROPOSALS]);
  const evidence = rowsOf("Underlag").filter(([followUp]) => followUp === logged[0]);
  expect(evidence.length).toBeGreaterThan(160);
  expect(await axeFindingsInFrames(page, DOCUMENT)).toEqual([]);
});

test("the command line makes the same document byte for byte, whatever day it is made", async () => {
  const before = calls.length;
  const { bytes } = await downloaded();
  await dialog().getByText("Word-filen är nedladdad", { exact: true }).waitFor();
  expect(calls.slice(before).filter(isDialogs)).toEqual(["recordFollowUp"]);
  const out = join(folder, "fran-kommandoraden.docx");
  execFileSync(process.execPath, [
    "build/cli.mjs",
    "report",
    "--workbook",
    file,
    "--as-of",
    "2023-01-31",
    "--out",
    out,
  ]);
  const [there, here] = [unzipSync(bytes), unzipSync(new Uint8Array(readFileSync(out)))];
  expect(Object.keys(here)).toEqual(Object.keys(there));
  const differing = Object.keys(there).filter(
    (path) => strFromU8(there[path] ?? bytes) !== strFromU8(here[path] ?? bytes),
  );
  expect(differing.filter((path) => !path.endsWith(".png"))).toEqual([]);
});

test("a PDF that fails says so and logs nothing; one that is made is logged, and opens from the dialog", async () => {
  const pdf = dialog().getByRole("button", { name: "Ladda ned som PDF" });
  const logged = rowsOf("Uppföljningar").length;
  writeFileSync(join(programs, "fel"), "");
  await pdf.click();
  await dialog().getByText("LibreOffice kunde inte göra någon PDF.").waitFor();
  expect(rowsOf("Uppföljningar")).toHaveLength(logged);
  rmSync(join(programs, "fel"));
  const [download] = await Promise.all([page.waitForEvent("download"), pdf.click()]);
  expect(download.suggestedFilename()).toBe("uppföljning Pajala 2023-01-31.pdf");
  expect(String(await bytesOf(download))).toBe("%PDF-1.7\n");
  await dialog().getByText("PDF-filen är nedladdad", { exact: true }).waitFor();
  expect(rowsOf("Uppföljningar").at(-1)).toContain("uppföljning Pajala 2023-01-31.pdf");
  expect(await axeFindingsInFrames(page, DOCUMENT)).toEqual([]);
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    dialog().getByRole("button", { name: "Öppna PDF-filen" }).click(),
  ]);
  await opened.close();
});

test("a logo is drawn anew, kept in the workbook, and stands in the documents; an SVG is refused", async () => {
  const field = dialog().getByLabel(/ogotyp i dokumenten/);
  await field.setInputFiles({ name: "a.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") });
  await dialog().getByText("En SVG går inte att använda.").waitFor();
  const chosen = Buffer.from(aPng({ width: 1280, height: 400, more: { tEXt: "Comment\0taken at home" } }));
  await field.setInputFiles({ name: "a.png", mimeType: "image/png", buffer: chosen });
  await dialog().getByText("Logotypen är sparad.").waitFor();
  await dialog().getByRole("img", { name: "Logotyp, Pajala kommun" }).waitFor();
  const kept = Buffer.from(
    rowsOf("Logotyp")
      .slice(1)
      .map(([, part]) => part)
      .join(""),
    "base64",
  );
  expect(readPng(kept)).toMatchObject({ width: 640, height: 200 });
  expect(kept.includes("taken at home")).toBe(false);
  expect(rowsOf("Ändringslogg").at(-1)).toEqual(expect.arrayContaining(["Logotyp", "Bild", "640 × 200"]));
  const { bytes } = await downloaded();
  expect(Object.values(unzipSync(bytes)).some((part) => Buffer.from(part).equals(kept))).toBe(true);
  expect(await axeFindingsInFrames(page, DOCUMENT)).toEqual([]);
  await dialog().getByRole("button", { name: "Ta bort logotypen" }).click();
  await dialog().getByText("Logotypen är borttagen.").waitFor();
  expect(rowsOf("Logotyp").slice(1).flat().join("")).toBe("");
});

test("printed, the dialog is its document alone", async () => {
  const html = await dialog()
    .locator("html")
    .evaluate((root) => root.outerHTML);
  const paper = await shown.browser.newPage({ javaScriptEnabled: false });
  await paper.emulateMedia({ media: "print" });
  await paper.setContent(html);
  expect(await paper.getByRole("button", { name: "Ladda ned som Word" }).isVisible()).toBe(false);
  expect(await paper.getByRole("heading", { name: "Uppföljning av medborgarlöften" }).isVisible()).toBe(true);
  await paper.close();
});

test("at 200 % zoom the dialog is one column that can be used and read", async () => {
  await page.setViewportSize({ width: 640, height: 450 });
  await dialog().getByRole("button", { name: "Ladda ned som Word" }).scrollIntoViewIfNeeded();
  expect(await axeFindingsInFrames(page, DOCUMENT)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
});
