// The desk in a real browser: worked by the keyboard alone, looked at by axe in each of its states.
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { plainDate } from "../../src/domain/calendar/plain-date";
import { desk as deskSv } from "../../src/i18n/sv/desk";
import type { RunningDesk } from "../../src/local/desk/server/server";
import type { DeskAddress } from "../../src/local/desk/start/last-address";
import { openDesk } from "../../src/local/desk/start/open-desk";
import { axeFindings, axeFindingsAt } from "../helpers/browser/axe";
import { BROWSER_TIMEOUT, getBrowser } from "../helpers/browser/chromium";
import { type MemorySession, memorySession } from "../helpers/local/memory-session";

const SIDEBAR = `<!doctype html><html lang="sv"><head><title>Sidopanel</title></head><body><main>
<h1>Logga</h1><button>Spara</button><p role="status"></p><script>
const status = document.querySelector("p");
document.querySelector("button").addEventListener("click", () => {
  google.script.run
    .withSuccessHandler((value, user) => { status.textContent = user + " " + JSON.stringify(value); })
    .withFailureHandler((error, user) => { status.textContent = user + " " + error.message; })
    .withUserObject("svar:")[document.body.dataset.call || "double"](21, undefined, [undefined]);
});
</script></main></body></html>`;

const DIALOG = `<!doctype html><html lang="sv"><head><title>Uppföljning</title></head><body><main>
<h1>Skapa uppföljning</h1><button onclick="void 0">Klar</button></main></body></html>`;

let browser: Browser;
let desk: RunningDesk;
let page: Page;
let session: MemorySession;
const complaints: string[] = [];
/** What the add-on's check answers: nothing is wrong, unless a test says so. */
let check: unknown;

// More rows than are drawn; how a long tab fares is for the bench.
const MANY = Array.from({ length: 400 }, (_, index) => [`A-${index + 1}`, "2022-06-30", "Kontakt", "Planerad"]);

beforeAll(async () => {
  session = memorySession({
    sheets: [
      {
        name: "Aktiviteter",
        rows: [["Aktivitet-ID", "Datum", "Aktivitetstyp", "Läge"], ...MANY],
        notes: { "0,1": "Skriv 2022-06-30." },
        styles: { "0,*": { bold: true, background: "#e8eef7" } },
        choices: [{ column: 3, fromRow: 1, toRow: 6000, values: ["Genomförd", "Planerad", "Inställd"] }],
      },
      {
        name: "Sammanställning",
        guarded: true,
        rows: [["Läge"], ["▲ Riskerar att inte uppfyllas"], ["Rad 48"]],
        styles: { "1,0": { background: "#fdf1cf", color: "#6b4a00" } },
        links: { "2,0": "#'Aktiviteter'!B48" },
      },
      {
        name: "Löften",
        rows: [
          ["Löfte-ID", "Ansvarig", "Krävda parter"],
          ["1.1", "", ""],
          ["1.2", "Bo", "Polis"],
        ],
      },
      { name: "Listor", rows: [["Part"], ["Polis"], ["Kommun"], ["Skola"]] },
    ],
    sidebar: SIDEBAR,
    dialog: DIALOG,
    functions: { double: (args) => [Number(args[0]) * 2, ...args.slice(1)], checkWorkbook: () => check },
  });
  browser = await getBrowser();
  // Low: axe looks at every cell, and the fortieth row says nothing that the tenth didn't.
  page = await browser.newPage({ viewport: { width: 1280, height: 480 } });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  desk = await openMemoryDesk();
  await openPage();
}, BROWSER_TIMEOUT);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

/** Loads the page anew, as a newcomer meets it. */
async function openPage(): Promise<void> {
  // The address alone would lead to where the page is already.
  await (page.url() === "about:blank" ? page.goto(desk.url) : page.reload());
  await page.frameLocator("iframe").getByRole("button", { name: "Spara" }).waitFor();
}

/** What a test leaves open is closed, and the tabs are as they were; loading the page anew takes ten times as long. */
beforeEach(async () => {
  complaints.length = 0;
  check = { ok: true, value: { language: "sv", findings: [], mends: [], offers: [], mended: 0 } };
  session.restore();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
});
afterEach(async () => {
  await page.unrouteAll();
  await page.emulateMedia({ media: null });
});

/** The address of the desk, which the next one on the same workbook has too. */
let kept: DeskAddress | null = null;
const address = {
  read: () => kept,
  write: (written: DeskAddress) => {
    kept = written;
  },
};

async function openMemoryDesk(): Promise<RunningDesk> {
  const opened = await openDesk({
    address,
    choice: { file: session.file, isExample: true, isFreshCopy: false, today: plainDate("2022-12-31") },
    now: () => new Date(),
    language: "sv",
    port: 0,
    root: join(__dirname, "..", ".."),
    openSession: () => Promise.resolve(session),
    report: (error) => complaints.push(String(error)),
  });
  if (!opened.ok) throw new Error(opened.say(deskSv));
  return opened.value;
}

const cell = (row: number, column: number): Locator =>
  page.locator(`[role="row"][data-row="${row}"] [data-column="${column}"]`);
const cellName = () => page.getByLabel(deskSv.page.cellName, { exact: true });
const openCellMenu = async () => {
  await press("Shift+F10");
  await page.getByRole("menu").waitFor();
};
const showTab = async (name: string) => {
  await page.getByRole("tab", { name }).click();
  await page.getByRole("grid", { name: deskSv.page.grid(name) }).waitFor();
};
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Resolves when the grid shows the text and nothing waits to be saved. */
const shows = async (row: number, column: number, text: string) => {
  await cell(row, column)
    .filter({ hasText: new RegExp(`^${text}$`) })
    .waitFor();
  await page.locator(".unsaved").first().waitFor({ state: "detached" });
};

test("a newcomer sees the summary, the sidebar, the file and the day", async () => {
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Sammanställning");
  await page.getByText("Du arbetar i filen minne.xlsx. Allt sparas direkt.").waitFor();
  await page.getByText("Exempelåret: här är det 31 december 2022.").waitFor();
  expect(await page.getByRole("menubar").getByRole("menuitem").allTextContents()).toEqual([
    "Arkiv",
    "Redigera",
    "Flik",
    "Medborgarlöften",
    "Hjälp",
  ]);
  expect(complaints).toEqual([]);
});

test("F6 goes round the parts, Esc closes what is on top, and the focus comes back", async () => {
  await cell(1, 0).click();
  const regions: string[] = [];
  for (let step = 0; step < 5; step++) {
    await press("F6");
    regions.push(
      await page.evaluate(() => document.activeElement?.getAttribute("role") ?? document.activeElement?.tagName ?? ""),
    );
  }
  expect(regions).toEqual(["tab", "BUTTON", "menuitem", "INPUT", "gridcell"]);
  await press("F6", "F6", "F6", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown");
  await page.getByRole("menu").waitFor();
  await press("ArrowDown", "Enter");
  const dialog = page.getByRole("dialog", { name: "Skapa uppföljning" });
  await dialog.frameLocator("iframe").getByRole("button").waitFor();
  await press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("gridcell");
});

test("cells are typed in, chosen, emptied, undone and moved between by the keyboard alone", async () => {
  await showTab("Aktiviteter");
  await cell(0, 0).focus();
  await press("ArrowDown", "ArrowRight");
  expect(await cellName().textContent()).toBe("B2");
  await page.keyboard.type("2022-07-01");
  await press("Tab", "Tab", "F2", "ArrowDown", "Enter");
  await shows(1, 3, "Genomförd");
  expect([session.text("Aktiviteter", 1, 1), session.text("Aktiviteter", 1, 3)]).toEqual(["2022-07-01", "Genomförd"]);
  expect(await cellName().textContent()).toBe("B3");

  await page.keyboard.type("halv");
  await press("Escape");
  expect(await cell(2, 1).textContent()).toBe("2022-06-30");
  await press("F2", "Backspace", "1", "Enter");
  await shows(2, 1, "2022-06-31");
  await press("ArrowUp", "Shift+ArrowDown", "Shift+ArrowRight", "Delete");
  await shows(3, 2, "");
  expect([2, 3].flatMap((row) => [1, 2].map((column) => session.text("Aktiviteter", row, column)))).toEqual([
    "",
    "",
    "",
    "",
  ]);
  await press("Control+z");
  await shows(3, 2, "Kontakt");
  await press("Control+y");
  await shows(3, 2, "");
  await showTab("Listor");
  await cell(1, 0).click();
  await press("Control+z");
  await shows(3, 2, "Kontakt");
  expect(await cellName().textContent()).toBe("B3");
  // A press on a message leaves the focus in the cell.
  await page.getByText("Ångrat: Aktiviteter B3").click();
  await press("Control+End");
  expect(await cellName().textContent()).toBe("D401");
  await cell(0, 0).filter({ hasText: "Aktivitet-ID" }).waitFor();
  expect(complaints).toEqual([]);
});

test("a tab that the add-on writes asks first, and a link in it leads to its row", async () => {
  await showTab("Sammanställning");
  await cell(1, 0).click();
  await page.keyboard.type("x");
  await press("Enter");
  await page.getByRole("dialog", { name: deskSv.page.guardedTitle }).waitFor();
  await press("Escape");
  expect(session.text("Sammanställning", 1, 0)).toBe("▲ Riskerar att inte uppfyllas");
  await page.getByRole("link", { name: "Rad 48" }).click();
  await page.getByRole("grid", { name: deskSv.page.grid("Aktiviteter") }).waitFor();
  expect(await cellName().textContent()).toBe("B48");
});

test("rows of different heights stay on screen by Page Down, Page Up and the wheel", async () => {
  const long = "En text som inte får plats på en rad i sin kolumn och därför bryts.";
  session.edit("Aktiviteter", [
    { row: 0, column: 2, input: long },
    { row: 3, column: 2, input: long },
  ]);
  await page.reload();
  await showTab("Aktiviteter");
  await cell(1, 0).click();
  const numbers = () =>
    page.evaluate(() => {
      const grid = document.querySelector("[role=grid]")?.getBoundingClientRect();
      const at = (y: number) => document.elementFromPoint((grid?.left ?? 0) + 5, y)?.closest("[role=row]");
      const texts: string[] = [];
      for (let y = (grid?.top ?? 0) + 40; y < (grid?.bottom ?? 0) - 20; y += 20) {
        const number = at(y)?.querySelector("[role=rowheader]")?.textContent ?? "–";
        if (number !== texts.at(-1)) texts.push(number);
      }
      return texts;
    });
  const first = await numbers();
  expect(first.slice(0, 6)).toEqual(["1", "2", "3", "4", "5", "6"]);
  await press("PageDown", "PageUp");
  expect(await cellName().textContent()).toBe("A2");
  expect(await numbers()).toEqual(first);
  await page.mouse.wheel(0, 600);
  await cell(30, 0).waitFor();
  const scrolled = (await numbers()).slice(1).map(Number);
  expect(scrolled).toEqual(scrolled.map((_, index) => (scrolled[0] ?? 0) + index));
  expect(scrolled.length).toBeGreaterThan(5);
});

test("a swipe to the side at the grid's edge stays on the desk", async () => {
  await showTab("Aktiviteter");
  await cell(1, 0).hover();
  for (const step of [-300, -600, -600]) await page.mouse.wheel(step, 0);
  await cell(1, 0).click();
  expect(await cellName().textContent()).toBe("A2");
});

test("cells, rows and columns are selected by dragging and Shift-click, and a block is filled by its corner", async () => {
  await showTab("Aktiviteter");
  const selected = () => page.locator('[role="gridcell"][aria-selected="true"]').count();
  await cell(1, 0).click();
  await cell(2, 1).click({ modifiers: ["Shift"] });
  expect(await selected()).toBe(4);
  await page.getByRole("rowheader", { name: "3", exact: true }).click();
  await page.getByRole("rowheader", { name: "5", exact: true }).click({ modifiers: ["Shift"] });
  const isSelected = (row: number) => cell(row, 3).getAttribute("aria-selected");
  expect(await Promise.all([1, 2, 4, 5].map(isSelected))).toEqual([null, "true", "true", null]);
  await page.getByRole("columnheader", { name: /^Kolumn C/ }).click();
  expect(await cellName().textContent()).toBe("C1");
  await cell(2, 1).click();
  const corner = await page.locator(".fill-handle").boundingBox();
  const end = await cell(5, 1).boundingBox();
  await page.mouse.move((corner?.x ?? 0) + 3, (corner?.y ?? 0) + 3);
  await page.mouse.down();
  await page.mouse.move((end?.x ?? 0) + 10, (end?.y ?? 0) + 10, { steps: 4 });
  await page.mouse.up();
  expect(await selected()).toBe(4);
  await cell(3, 0).click();
  await page.keyboard.type("A-ny");
  await press("Enter", "ArrowUp", "Shift+ArrowDown", "Control+d");
  await shows(4, 0, "A-ny");
  await press("Control+;");
  await shows(3, 0, "2022-12-31");
});

test("a header row and a built-in tab are asked about, and Enter leaves them as they are", async () => {
  await showTab("Aktiviteter");
  const asked = async (title: string) => {
    await page.getByRole("dialog", { name: title }).waitFor();
    await press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };
  await cell(0, 1).click();
  await press("Delete");
  await asked(deskSv.page.headerTitle);
  await page.getByRole("tab", { name: "Aktiviteter" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: deskSv.page.deleteSheet("Aktiviteter") }).click();
  await asked(deskSv.page.deleteSheetTitle("Aktiviteter"));
  await page.getByRole("tab", { name: "Aktiviteter" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: deskSv.page.moveLeft }).waitFor({ state: "hidden" });
  await page.getByRole("menuitem", { name: deskSv.page.moveRight }).click();
  await page.getByRole("tab", { name: "Aktiviteter" }).and(page.locator(":nth-child(2)")).waitFor();
  expect([session.text("Aktiviteter", 0, 1), session.sheets().map(({ name }) => name)]).toEqual([
    "Datum",
    ["Sammanställning", "Aktiviteter", "Löften", "Listor"],
  ]);
});

test("columns are made wider by their edge, and as wide as their texts by a double click", async () => {
  await showTab("Aktiviteter");
  const isWide = (least: number, most: number) =>
    page.waitForFunction(
      ([low = 0, high = 0]) => {
        const width = document.querySelector('[data-row="1"] [data-column="2"]')?.getBoundingClientRect().width ?? 0;
        return width >= low && width <= high;
      },
      [least, most],
    );
  const handle = await page
    .getByRole("columnheader", { name: /^Kolumn C/ })
    .locator(".column-handle")
    .elementHandle();
  const edge = await handle?.boundingBox();
  const [x, y] = [(edge?.x ?? 0) + 4, (edge?.y ?? 0) + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 3 });
  await page.mouse.up();
  await isWide(160, 160);
  // The handle outlives the redraw that the new width brings: else a double click in its midst would be lost.
  await page.waitForFunction(() => document.querySelector(".working")?.textContent === "");
  expect(await handle?.evaluate(({ isConnected }) => isConnected)).toBe(true);
  await page.mouse.dblclick(x + 60, y);
  await isWide(60, 140);
});

test("Ctrl+F finds in rows that aren't drawn and in other tabs, and a filter hides rows for nobody else", async () => {
  await showTab("Aktiviteter");
  await cell(1, 0).click();
  // The next key may come before the page is drawn again.
  const isReady = await page.evaluate(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "f", ctrlKey: true, bubbles: true }));
    await Promise.resolve();
    return document.activeElement?.matches(".find-bar input");
  });
  expect(isReady).toBe(true);
  await page.keyboard.type("a-321");
  await press("Enter");
  await cell(321, 0).waitFor();
  expect(await cellName().textContent()).toBe("A322");
  await page.getByLabel(deskSv.page.findEverywhere).check();
  await page.getByLabel(deskSv.page.find, { exact: true }).fill("riskerar");
  await press("Enter");
  await page.getByRole("grid", { name: deskSv.page.grid("Sammanställning") }).waitFor();
  await press("Escape");
  await showTab("Aktiviteter");
  await cell(321, 0).click();
  await press("Shift+F10");
  await page.getByRole("menuitem", { name: deskSv.page.filterColumn("A") }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: deskSv.page.filterNone }).click();
  await dialog.getByLabel(deskSv.page.filterSearch).fill("A-321");
  await dialog.getByLabel("A-321").check();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole("button", { name: deskSv.page.filterYes, exact: true }).click();
  await page.getByText(deskSv.page.filteredRows(1, 400)).waitFor();
  expect(await page.getByRole("rowheader").allTextContents()).toEqual(expect.arrayContaining(["1", "322", "402"]));
  expect(await page.getByRole("rowheader", { name: "2", exact: true }).count()).toBe(0);
  await page.getByRole("button", { name: deskSv.page.showAllRows }).click();
  await cell(1, 0).waitFor();
  expect(session.text("Aktiviteter", 1, 0)).toBe("A-1");
});

test("a header's button, and Alt and an arrow key, filter and sort its column", async () => {
  await showTab("Löften");
  await cell(0, 2).locator(".filter-button").click();
  const entries = page.getByRole("menu").getByRole("menuitem");
  expect(await entries.allTextContents()).toEqual([
    deskSv.page.filterColumn("C"),
    deskSv.page.sortAscending("C"),
    deskSv.page.sortDescending("C"),
  ]);
  expect(await axeFindingsAt(page.getByRole("menu"))).toEqual([]);
  await press("Enter");
  await page.getByRole("checkbox", { name: "Polis" }).uncheck();
  await press("Enter");
  await page.getByText(deskSv.page.filteredRows(1, 2)).waitFor();
  await cell(0, 2).and(page.locator(".filtered")).waitFor();
  await page.getByRole("button", { name: deskSv.page.showAllRows }).click();
  await cell(0, 0).click();
  await press("Alt+ArrowDown", "ArrowDown", "ArrowDown", "Enter");
  await shows(1, 0, "1.2");
});

test("what is printed is the whole tab, and nothing of the desk around it", async () => {
  await showTab("Aktiviteter");
  await page.emulateMedia({ media: "print" });
  const table = page.getByRole("table");
  await table.getByText("A-400", { exact: true }).waitFor();
  expect(await page.getByRole("menubar").isVisible()).toBe(false);
  expect(await table.getByRole("columnheader").allTextContents()).toEqual([
    "Aktivitet-ID",
    "Datum",
    "Aktivitetstyp",
    "Läge",
  ]);
});

test("a second window sees what the first one changes, and keeps its own selection", async () => {
  await openPage();
  await showTab("Aktiviteter");
  const second = await browser.newPage();
  await second.goto(desk.url);
  await second.getByRole("tab", { name: "Aktiviteter" }).click();
  const there = (row: number, column: number) =>
    second.locator(`[role="row"][data-row="${row}"] [data-column="${column}"]`);
  await there(4, 0).click();
  await page.bringToFront();
  await cell(1, 1).click();
  await page.keyboard.type("2022-07-07");
  await press("Enter");
  await second.bringToFront();
  await there(1, 1).filter({ hasText: "2022-07-07" }).waitFor();
  expect(await there(4, 0).getAttribute("aria-selected")).toBe("true");
  await second.close();
});

test("a cell that can't be read is marked, says why, and is mended by its menu or by the pointer", async () => {
  const issue = { tab: "Aktiviteter", row: 3, column: "Aktivitetstyp", code: "wordUnknown", value: "Kontkat" };
  const mend = { kind: "word", tab: "Aktiviteter", row: 3, column: 3, header: "Aktivitetstyp", before: "Kontkat" };
  const mends = [{ id: "1", ...mend, after: "Kontakt" }];
  check = { ok: true, value: { language: "sv", findings: [{ kind: "row", issue }], mends, offers: [], mended: 0 } };
  await showTab("Aktiviteter");
  await cell(2, 2).focus();
  await cell(1, 2).click();
  await page.keyboard.type("Kontkat");
  await press("Enter");
  await page.locator('.cell[aria-invalid="true"]').waitFor();
  expect(await cell(2, 2).getAttribute("aria-invalid")).toBe("true");
  await press("ArrowLeft", "ArrowRight");
  const tip = page.getByRole("note", { name: "Fel i C3" });
  await tip.getByText("Kontkat finns inte i fliken Listor.", { exact: false }).waitFor();
  for (const place of [tip, cell(2, 2)]) expect(await axeFindingsAt(place)).toEqual([]);
  await openCellMenu();
  const faulty = check;
  check = { ok: true, value: { language: "sv", findings: [], mends: [], offers: [], mended: 0 } };
  await press("Enter");
  await shows(2, 2, "Kontakt");
  await tip.waitFor({ state: "detached" });
  check = faulty;
  await press("Control+z", "Escape");
  await cell(5, 0).click();
  await cell(2, 2).hover();
  await tip.getByRole("button", { name: "Menade du Kontakt?" }).click();
  await shows(2, 2, "Kontakt");
});

test("a cell of several words is chosen by the keyboard, and by the pointer", async () => {
  await showTab("Löften");
  await cell(1, 2).click();
  await press("F2");
  const list = page.getByRole("listbox");
  await list.getByRole("option", { name: "Kommun" }).waitFor();
  await press("ArrowDown", "Space", "ArrowDown", "Space");
  expect(await list.getByRole("option", { selected: true }).allTextContents()).toEqual(["Polis", "Kommun"]);
  expect(await axeFindingsAt(list)).toEqual([]);
  await press("Enter");
  await shows(1, 2, "Polis, Kommun");
  await press("ArrowUp");
  await page.keyboard.type("sk");
  await press("ArrowDown", "Enter");
  await shows(1, 2, "Skola");
  await cell(1, 2).dblclick();
  await list.getByRole("option", { name: "Polis" }).click();
  await list.getByRole("option", { name: "Skola" }).click();
  await press("Enter");
  await shows(1, 2, "Polis");
  await cell(1, 1).click();
  await page.keyboard.type("B");
  await press("ArrowDown", "Tab");
  await shows(1, 1, "Bo");
});

test("a block is copied and pasted, as a spreadsheet's clipboard has it", async () => {
  await showTab("Aktiviteter");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText('A-X\t"två\nrader"\r\nA-Y\t2022-08-01\r\n'));
  await cell(1, 0).click();
  await press("Control+v");
  await shows(2, 1, "2022-08-01");
  expect(session.text("Aktiviteter", 1, 1)).toBe("två\nrader");
  await press("Control+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('A-X\t"två\nrader"\nA-Y\t2022-08-01');
});

test("rows are inserted, deleted and sorted from the cell's menu", async () => {
  await showTab("Aktiviteter");
  await cell(1, 0).click();
  const choose = async (name: string) => {
    await openCellMenu();
    await page.getByRole("menuitem", { name, exact: true }).press("Enter");
  };
  await choose(deskSv.page.insertAbove);
  await shows(1, 0, "");
  expect(session.text("Aktiviteter", 2, 0)).toBe("A-1");
  await choose(deskSv.page.deleteRows(1));
  await shows(1, 0, "A-1");
  await choose(deskSv.page.sortDescending("A"));
  await shows(1, 0, "A-99");
});

test("a page in a frame reaches the server through google.script.run and nothing else", async () => {
  await openPage();
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button").click();
  await frame.getByText("svar: [42,null,[null]]").waitFor();
  await frame.locator("body").evaluate((body) => body.setAttribute("data-call", "nosuch"));
  await frame.getByRole("button").click();
  await frame.getByText("svar: Script function not found: nosuch").waitFor();
  const reach = await frame.locator("body").evaluate(async (_body, url) => {
    const isBlocked = (work: () => unknown) =>
      Promise.resolve()
        .then(work)
        .then(
          () => false,
          () => true,
        );
    return {
      origin: self.origin,
      network: await isBlocked(() => fetch(url)),
      parent: await isBlocked(() => window.parent.document),
      storage: await isBlocked(() => sessionStorage.length),
    };
  }, desk.url);
  expect(reach).toEqual({ origin: "null", network: true, parent: true, storage: true });
});

test("what can't be saved stays on screen, is named, and is saved when it can be", async () => {
  await showTab("Aktiviteter");
  session.failWith("readOnly");
  await cell(1, 1).click();
  await page.keyboard.type("2022-09-09");
  await press("Enter");
  const alert = page.getByRole("alert");
  await alert.getByText(`${deskSv.problems.readOnly("minne.xlsx")} Inte sparat: Aktiviteter B2`).waitFor();
  expect(await cell(1, 1).textContent()).toBe("2022-09-09");
  expect(await axeFindingsAt(alert)).toEqual([]);
  session.failWith(null);
  await alert.getByRole("button", { name: deskSv.page.tryAgain }).click();
  await shows(1, 1, "2022-09-09");
  expect(session.text("Aktiviteter", 1, 1)).toBe("2022-09-09");
});

test("a text that the file can't hold stays in its cell until it is shortened there", async () => {
  await showTab("Aktiviteter");
  session.failWith("textTooLong");
  await cell(1, 1).click();
  await page.keyboard.type("för långt");
  await press("Enter");
  const alert = page.getByRole("alert");
  await alert.getByText("En cell rymmer högst 32 767 tecken.", { exact: false }).waitFor();
  session.failWith(null);
  await cell(1, 1).click();
  await press("F2", "Backspace", "Enter");
  await shows(1, 1, "för lång");
  await alert.waitFor({ state: "detached" });
  expect(session.text("Aktiviteter", 1, 1)).toBe("för lång");
});

test("a desk that is gone says so and keeps what was typed", async () => {
  await openPage();
  await showTab("Aktiviteter");
  await page.route("**/api/**", (route) => route.abort());
  await cell(1, 1).click();
  await page.keyboard.type("2022-09-09");
  await press("Enter");
  await page.getByRole("alert").getByText(deskSv.problems.serverGone()).waitFor();
  expect(await cell(1, 1).textContent()).toBe("2022-09-09");
});

test("an open page says that the desk is away, and takes it up again when it is started anew", async () => {
  await openPage();
  await showTab("Aktiviteter");
  await desk.close();
  await page.getByRole("alert").getByText(deskSv.problems.serverGone()).waitFor();
  await cell(1, 1).click();
  await page.keyboard.type("2022-09-09");
  await press("Enter");
  await page.keyboard.type("halvskri");
  desk = await openMemoryDesk();
  await page.getByRole("alert").waitFor({ state: "detached" });
  await shows(1, 1, "2022-09-09");
  expect(session.text("Aktiviteter", 1, 1)).toBe("2022-09-09");
  await page.keyboard.type("vet");
  await press("Enter");
  await shows(2, 1, "halvskrivet");
  expect(page.url()).toBe(desk.url);
});

test("axe finds nothing in any state, at 200 % zoom or in forced colours", async () => {
  await openPage();
  const findings: Record<string, string[]> = {};
  const look = async (state: string, place?: Locator) => {
    findings[state] = await (place ? axeFindingsAt(place) : axeFindings(page));
  };
  await look("summary and sidebar");
  await showTab("Aktiviteter");
  await cell(0, 1).click();
  await page.getByRole("note").waitFor();
  await look("note", page.getByRole("note"));
  await cell(1, 3).click();
  await press("F2");
  await look("choosing", page.getByRole("listbox"));
  await press("Escape");
  await openCellMenu();
  await look("cell menu", page.getByRole("menu"));
  await press("Escape");
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await look("menu", page.getByRole("menu"));
  await press("Escape");
  await page.getByRole("menuitem", { name: deskSv.page.fileMenu }).click();
  await page.getByRole("menuitem", { name: deskSv.page.versions }).click();
  await page.getByText(deskSv.page.noVersions).waitFor();
  await look("versions");
  await press("Escape");
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Skapa uppföljning" }).click();
  await page.getByRole("dialog").frameLocator("iframe").getByRole("button").waitFor();
  await look("dialog");
  await press("Escape");
  await page.getByRole("button", { name: deskSv.page.addSheet }).click();
  await page.getByRole("dialog").waitFor();
  await look("question");
  await press("Escape");
  await look("tab with choices");
  await page.setViewportSize({ width: 640, height: 400 });
  await look("200 % zoom");
  await page.emulateMedia({ colorScheme: "dark" });
  await look("dark");
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await look("forced colours");
  expect(Object.entries(findings).filter(([, found]) => found.length > 0)).toEqual([]);
});
