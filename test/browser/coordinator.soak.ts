// A coordinator gets thirty rows in a mail, with thirteen faults of different kinds, and mends them in the dialog.
import type { FrameLocator, Locator, Page } from "playwright-core";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { axeFindingsInFrames } from "../helpers/browser/axe";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";

let shown: ExampleDesk;
let page: Page;
let clicks = 0;

beforeAll(async () => {
  shown = await openExampleDesk("2022-12-31");
  ({ page } = shown);
}, BROWSER_TIMEOUT);

afterAll(() => shown?.close());

const dialog = (): FrameLocator => dialogPage(page, "Läs in aktiviteter");
const rowsOf = (tab: string) => readWorkbook(shown.file).find(({ name }) => name === tab)?.rows ?? [];
const found = (text: string | RegExp) => dialog().getByText(text).first().waitFor();

async function click(target: Locator) {
  clicks += 1;
  await target.click();
}

/** Chooses in a list, which takes a click to open it and one to choose. */
async function choose(target: Locator, option: string) {
  clicks += 2;
  await target.selectOption(option);
}

/** Writes in a cell, which takes a click to come there. */
async function mend(label: string, text: string) {
  const field = dialog().getByLabel(label);
  await click(field);
  await field.fill(text);
  await field.press("Tab");
}

const FAULTY = [
  "4/3/2022;Medborgarkontakt;Skola;Kangos;Polis;1;", // day or month first
  "2022-13-01;Medborgarkontakt;Skola;Kangos;Polis;1;", // no such month
  "2022-06-31;Riskkväll;;Pajala;Polis, Kommun;1;", // no such day
  ";Medborgarkontakt;Företag;Tärendö;Polis;1;", // no day
  "2023-01-09;Medborgarkontakt;Skola;Kangos;Polis;1;", // done on a day to come
  "2022-11-02;Medborgarkontakt;Skola;Muodoslompolo;polisen;1;", // another form
  "2022-11-03;Riskväll;;Pajala;Polis, Kommun;1;", // a slip
  "2022-11-04;Hundsök;Skola;Pajala;Polis;1;", // another name
  "2022-11-05;Trygghetsvandring;Skolgården;Pajala;Polis, Kommun;1;", // another name, not a likely one
  "2022-11-06;Trygghetsvandring;;Pajala;Polis, Missionskyrkan;1;", // a party nobody has heard of
  "2022-11-07;Medborgarkontakt;Skola;Kangos;Polis;många;", // no number
  "2022-11-08;Medborgarkontakt;Skola;Kangos;Polis;1.000;", // a thousand, or one
  "2022-11-09;Medborgarkontakt;Skola;Kangos;Polis;1;Talade med 19811218-9876", // a person
];
const WHOLE = Array.from({ length: 17 }, (_, at) => {
  const day = String(at + 10).padStart(2, "0");
  return `2022-11-${day};Medborgarkontakt;Skola;By ${at + 1};Polis;1;`;
});
const MAIL = [
  "Hej!",
  "Här är listan för hösten, som jag lovade.",
  "",
  "Datum;Vad;Platstyp;Ort;Medverkande;Antal;Anteckning",
  ...FAULTY,
  ...WHOLE,
  "",
  "Med vänlig hälsning,",
  "Kim",
].join("\n");

/** The clicks that it takes today: three to come there, one to read in, and the mends. */
const CLICKS = 18;

test("thirty rows with thirteen faults are read in and mended", async () => {
  const before = rowsOf("Aktiviteter").length;
  await click(page.getByRole("menuitem", { name: "Medborgarlöften" }));
  await click(page.getByRole("menuitem", { name: "Läs in aktiviteter" }));
  await click(dialog().getByLabel("Klistra in listan här"));
  await dialog().getByLabel("Klistra in listan här").fill(MAIL);
  await found("30 rader i listan, 17 läses in. 12 rader går inte att läsa.");

  await click(
    dialog().getByRole("button", {
      name: "Godta förslagen: polisen = Polis, Riskväll = Riskkväll, Hundsök = Hundsök i skolmiljö",
    }),
  );
  await choose(dialog().getByLabel("”Skolgården”"), "Skola");
  await choose(dialog().getByLabel("”Missionskyrkan”"), "Nattvandrare");
  await choose(dialog().getByLabel("Hur skrivs 4/3/2022 i listan?"), "Dag först: 4 mars");
  await mend("Rätta datum på rad 6", "2022-12-01");
  await mend("Rätta datum på rad 7", "30 juni");
  await mend("Rätta datum på rad 8", "2022-12-02");
  await mend("Rätta datum på rad 9", "2022-12-09");
  await mend("Rätta antal på rad 15", "2");
  await mend("Rätta antal på rad 16", "1");
  await mend("Rätta beskrivning på rad 17", "Talade med boende");
  await found("30 rader i listan, 30 läses in.");
  await found(/^2\.2 .*: 2 rader räknas/);
  expect(await axeFindingsInFrames(page)).toEqual([]);

  await page.setViewportSize({ width: 300, height: 560 });
  expect(
    await dialog()
      .locator("html")
      .evaluate((html) => html.scrollWidth - html.clientWidth),
  ).toBe(0);
  await page.setViewportSize({ width: 1280, height: 560 });

  await click(dialog().getByRole("button", { name: "Läs in 30 rader" }));
  await found("30 rader är inlästa.");
  expect(rowsOf("Aktiviteter").length).toBe(before + 30);
  const [headers = [], ...lists] = rowsOf("Listor");
  const at = headers.indexOf("Annat ord");
  expect(headers[at + 1]).toBe("Betyder");
  expect(lists.map((cells) => [cells[at], cells[at + 1]]).filter(([word]) => word)).toEqual([
    ["polisen", "Polis"],
    ["Riskväll", "Riskkväll"],
    ["Hundsök", "Hundsök i skolmiljö"],
    ["Skolgården", "Skola"],
    ["Missionskyrkan", "Nattvandrare"],
  ]);
  expect(clicks).toBe(CLICKS);
}, 120_000);

test("the words are known the next time, and a list is taken back whole", async () => {
  await click(dialog().getByRole("button", { name: "Läs in en lista till" }));
  await dialog()
    .getByLabel("Klistra in listan här")
    .fill("Datum;Vad;Ort;Medverkande\n2022-12-03;Hundsök;Kaunisvaara;polisen");
  await found("1 rad i listan, 1 läses in.");
  await click(dialog().getByRole("button", { name: "Läs in 1 rad" }));
  await found("1 rad är inläst.");
  await click(dialog().getByRole("button", { name: "Ångra: stryk raden" }));
  await found("Ångrat. 1 rad är struken och räknas inte.");
  expect(await axeFindingsInFrames(page)).toEqual([]);
  const [headers = []] = rowsOf("Aktiviteter");
  const last = rowsOf("Aktiviteter").at(-1) ?? [];
  expect([last[headers.indexOf("Aktivitetstyp")], last[headers.indexOf("Läge")]]).toEqual([
    "Hundsök i skolmiljö",
    "Struken",
  ]);
});
