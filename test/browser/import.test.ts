// Somebody else's list, pasted at the desk: judged row by row, read in, and known again the second time.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FrameLocator, Page } from "playwright-core";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { axeFindingsInFrames } from "../helpers/browser/axe";
import { bytesOf } from "../helpers/browser/bytes-of";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";
import { writeXlsx } from "../helpers/write-xlsx";

let shown: ExampleDesk;
let page: Page;
let file: string;

beforeAll(async () => {
  shown = await openExampleDesk("2022-12-31");
  ({ page, file } = shown);
}, BROWSER_TIMEOUT);

afterAll(() => shown?.close());

const dialog = (): FrameLocator => dialogPage(page, "Läs in aktiviteter");
const countRows = () => (readWorkbook(file).find(({ name }) => name === "Aktiviteter")?.rows.length ?? 0) - 1;

const LIST = [
  "Datum;Vad;Platstyp;Ort;Medverkande",
  "2022-11-04;Medborgarkontakt;Skola;Kangos;Polis",
  "5/11;Riskkväll;;Pajala;Polis",
  "2022-13-01;Medborgarkontakt;Skola;Kangos;Polis",
].join("\n");

test("each row is judged before it is read in, and what can't be read says why", async () => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Läs in aktiviteter" }).click();
  await dialog().getByLabel("Klistra in listan här").fill(LIST);
  await dialog().getByText("3 rader i listan, 2 läses in. 1 rad går inte att läsa.").waitFor();
  await dialog().getByText("Räknas för 2.1").waitFor();
  await dialog().getByText("Räknas inte för 2.2: Kommun saknas").waitFor();
  await dialog().getByText("”2022-13-01” är inget datum vi kan läsa").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

const list = () => dialog().getByLabel("Klistra in listan här");
const found = (text: string) => dialog().getByText(text).first().waitFor();

/** Pastes or drops on an element what a program puts on the clipboard, or a file. */
function give(
  kind: "paste" | "drop",
  what: { readonly html?: string; readonly file?: number[]; readonly name?: string },
) {
  return list().evaluate(
    (element, [event, { html, file: bytes, name = "" }]) => {
      const data = new DataTransfer();
      if (html !== undefined) data.setData("text/html", html);
      if (bytes) data.items.add(new File([new Uint8Array(bytes)], name));
      const told = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        event === "paste"
          ? new ClipboardEvent("paste", { ...told, clipboardData: data })
          : new DragEvent("drop", { ...told, dataTransfer: data }),
      );
    },
    [kind, what] as const,
  );
}

test("a mail with a table from Word is pasted as it is", async () => {
  const cell = (text: string) => `<td><p class=MsoNormal>${text}<o:p></o:p></p></td>`;
  const row = (...cells: string[]) => `<tr>${cells.map(cell).join("")}</tr>`;
  const table = `<table class=MsoTableGrid>${row("Datum", "Vad", "Ort")}<tr><td rowspan=2>4 nov</td>${cell("Medborgar-<br>\nkontakt")}${cell("Junosuando")}</tr>${row("Riskkväll", "Kangos")}</table>`;
  await list().fill("");
  await give("paste", { html: `<p>Hej!</p><p>Här är listan,<br>som utlovat.</p>${table}<p>Hälsningar<br>Kim</p>` });
  expect(await list().inputValue()).toBe(
    'Hej!\nHär är listan,\nsom utlovat.\nDatum\tVad\tOrt\n4 nov\t"Medborgar-\nkontakt"\tJunosuando\n4 nov\tRiskkväll\tKangos\nHälsningar\nKim',
  );
  await found("3 rader före listan och 2 rader efter listan läses inte.");
  await found("2 rader i listan, 1 läses in.");
});

test("an .xlsx file is dropped, and its tabs can be chosen between", async () => {
  const bytes = await writeXlsx([
    { name: "Inriktningar", rows: [["Inriktning"], ["Trygghet i byarna"]] },
    {
      name: "Aktiviteter",
      rows: [
        ["Datum", "Aktivitetstyp", "Plats", "Parter"],
        ["2022-11-04", "Riskkväll", "Kangos", "Polis, Kommun"],
      ],
    },
  ]);
  await give("drop", { file: [...bytes], name: "november.xlsx" });
  await found("1 rad i listan, 1 läses in.");
  await dialog().getByLabel("Flik i filen").selectOption("Inriktningar");
  expect(await list().inputValue()).toContain("Trygghet i byarna");
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test.each<[string, Buffer]>([
  [
    "UTF-16, as Excel's Unicode text",
    Buffer.from("\ufeffDatum\tAktivitetstyp\tPlats\r\n2022-11-04\tRiskkväll\tÖvertorneå", "utf16le"),
  ],
  [
    "Windows-1252, as Excel's csv",
    Buffer.from("Datum;Aktivitetstyp;Plats\r\n2022-11-04;Riskkväll;Övertorneå", "latin1"),
  ],
])("a file in %s is chosen with the button", async (_what, buffer) => {
  await dialog().getByLabel("eller välj en fil").setInputFiles({ name: "lista.csv", mimeType: "text/csv", buffer });
  await found("1 rad i listan, 1 läses in.");
  expect(await list().inputValue()).toContain("Övertorneå");
});

test("what a mail leaves open is shown with its line, and chosen on its row", async () => {
  await list().fill(
    "Den 4/11 var det medborgarkontakt i Kangos med fältarna.\n1/5 riskkväll i Pajala\nsen en riskkväll",
  );
  await found("”fältarna” (Parter, 1 rad)");
  await dialog().getByLabel("”fältarna” (Parter, 1 rad)").selectOption("Ta inte med ordet");
  await dialog().getByLabel("Vilken platstyp på rad 1?").selectOption("Skola");
  await found("Skola · Kangos · Den 4/11 var det medborgarkontakt i Kangos med fältarna.");
  await found("Datum saknas.");
  await found("sen en riskkväll");
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test("a list that was closed before it was read in is offered again, and can be thrown away", async () => {
  await list().focus();
  await page.keyboard.press("Escape");
  const open = async () => {
    await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
    await page.getByRole("menuitem", { name: "Läs in aktiviteter" }).click();
  };
  await open();
  await dialog().getByRole("button", { name: "Fortsätt med det" }).click();
  await found("Skola · Kangos · Den 4/11 var det medborgarkontakt i Kangos med fältarna.");
  await page.keyboard.press("Escape");
  await open();
  await dialog().getByRole("button", { name: "Kasta det" }).click();
  expect(await list().inputValue()).toBe("");
});

test("a file that holds no list says so, and changes nothing", async () => {
  const before = await list().inputValue();
  await give("drop", { file: [0x25, 0x50, 0x44, 0x46, 0x2d], name: "lista.pdf" });
  await found("Vi kan inte läsa lista.pdf.");
  expect(await list().inputValue()).toBe(before);
  await list().fill(LIST);
});

test("the list goes into the log once, however often it is read in", async () => {
  const before = countRows();
  await dialog().getByRole("button", { name: "Läs in 2 rader" }).click();
  await dialog().getByText("2 rader är inlästa.").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  expect(countRows()).toBe(before + 2);
  await dialog().getByRole("button", { name: "Läs in en lista till" }).click();
  await dialog().getByLabel("Klistra in listan här").fill(LIST);
  await dialog().getByText("3 rader i listan, 0 läses in.").waitFor();
  expect(await dialog().getByText("Finns redan i arket").count()).toBe(2);
});

test("the empty list is saved from its dialog, and comes back filled in without a question", async () => {
  await page.keyboard.press("Escape");
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Logglista att skriva ut" }).click();
  const paper = dialogPage(page, "Logglista att skriva ut");
  const saved = page.waitForEvent("download");
  await paper.getByRole("button", { name: "Spara tom lista (.xlsx)" }).click();
  await paper.getByText("Ifylld läser du in den med Läs in aktiviteter.").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  const download = await saved;
  expect(download.suggestedFilename()).toBe("logglista Pajala.xlsx");
  const parts = unzipSync(await bytesOf(download));
  const sheet = "xl/worksheets/sheet1.xml";
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = `<row r="2"><c r="A2" s="2"><v>44869</v></c>${cell("B2", "Riskkväll")}${cell("D2", "Muodoslompolo")}${cell("E2", "Polis, Kommun")}</row>`;
  const filled = strToU8(strFromU8(parts[sheet] ?? new Uint8Array()).replace("</sheetData>", `${row}</sheetData>`));
  await page.keyboard.press("Escape");
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Läs in aktiviteter" }).click();
  const startOver = dialog().getByRole("button", { name: "Kasta det" });
  await list().or(startOver).first().waitFor();
  if (await startOver.isVisible()) await startOver.click();
  await give("drop", { file: [...zipSync({ ...parts, [sheet]: filled })], name: "logglista.xlsx" });
  await found("1 rad i listan, 1 läses in.");
  expect(await dialog().getByText("Ord vi inte känner igen").count()).toBe(0);
});

test("the dialog of forms has questions to copy where the workbook has no answers", async () => {
  await page.keyboard.press("Escape");
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Läs in från formulär" }).click();
  const forms = dialogPage(page, "Läs in från formulär");
  await forms.getByText("Ingen flik här ser ut att ha svar från ett formulär.").waitFor();
  const questions = await forms.getByLabel("Frågor till ett nytt formulär").inputValue();
  expect(questions).toContain("Aktivitet (ett val)\n  SSPF-möte\n  Medborgarkontakt");
  expect(await axeFindingsInFrames(page)).toEqual([]);
});
