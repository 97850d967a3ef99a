// A random walk over the desk's grid in a real browser: keys, wheel, pointer, edits, paste, undo, rows and tabs. After
// each move every cell on screen must say what the workbook says, and the selection must be where a model has it.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { desk as deskSv } from "../../../src/i18n/sv/desk";
import { newRandom, type Random } from "../concurrency/random";
import { checkScreen, type Seen } from "./screen-check";
import { blockEdge, type Place, rangeOf, type Walker } from "./walker";

export interface WalkResult {
  readonly moves: number;
  readonly edits: number;
  /** One line for each thing on screen that wasn't as it should be, with the move that led to it. */
  readonly mismatches: readonly string[];
}

export interface WalkOptions {
  readonly moves: number;
  readonly seed: number;
  /** The share of moves that change the workbook. */
  readonly edits: number;
  readonly context?: BrowserContextOptions;
}

const TABS = ["Aktiviteter", "Löften", "Listor", "Sammanställning"] as const;
/** The add-on writes this tab, which asks before it is typed in. */
const GUARDED = "Sammanställning";
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] } as const;

interface Done {
  readonly sheet: string;
  readonly before: string;
  readonly after: string;
}

export async function walk(browser: Browser, url: string, options: WalkOptions): Promise<WalkResult> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 600 }, ...options.context });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const mismatches: string[] = [];
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame() && frame.url() !== url) mismatches.push(`the desk was left for ${frame.url()}`);
  });
  page.on("pageerror", (error) => mismatches.push(`error: ${error.message}`));
  await page.goto(url);
  await page.locator("iframe").waitFor();
  const random = newRandom(options.seed);
  const walkers = new Map<string, Walker>();
  let sheet: string = TABS[0];
  let seen: Seen;
  let edits = 0;
  let done: Done[] = [];
  let undone: Done[] = [];
  const walker = (): Walker => {
    const known = walkers.get(sheet) ?? { active: { row: 0, column: 0 }, lead: { row: 0, column: 0 } };
    walkers.set(sheet, known);
    return known;
  };
  const put = (active: Place, lead: Place = active, range = rangeOf(active, lead)) =>
    walkers.set(sheet, { active, lead, range });
  const look = async (expectSelection: boolean): Promise<Seen> => {
    const { active, lead, range = rangeOf(active, lead) } = walker();
    return await page.evaluate(checkScreen, {
      sheet,
      active: expectSelection ? active : null,
      range: expectSelection ? range : null,
    });
  };
  await page.getByRole("tab", { name: sheet }).click();
  await page.locator(".cell.active").first().click();
  seen = await look(true);

  for (let move = 1; move <= options.moves && mismatches.length < 5; move++) {
    const isEdit = sheet !== GUARDED && random.chance(options.edits);
    const before = textsOf(seen);
    const isFilled = holdsText(seen, walker());
    const said = isEdit ? await change(page, random, seen, walker, put) : await go(page, random, seen, walker, put);
    let what = said;
    let from = sheet;
    if (!isEdit && random.chance(0.04)) {
      sheet = random.pick(TABS);
      from = sheet;
      what = `tab ${sheet}`;
      const { active, range } = walker();
      walkers.set(sheet, { active, lead: active, ...(range && { range }) });
      await page.getByRole("tab", { name: sheet }).click();
      await page.locator('[role="grid"] .cell.active').waitFor({ state: "attached" });
      await page.evaluate(() => document.querySelector<HTMLElement>(".cell.active")?.focus({ preventScroll: true }));
    } else if (!isEdit && random.chance(options.edits / 3) && (done.length > 0 || undone.length > 0)) {
      const isUndo = undone.length === 0 || (done.length > 0 && random.chance(0.6));
      const one = isUndo ? done.pop() : undone.pop();
      if (one) {
        await page.keyboard.press(isUndo ? "Control+z" : "Control+y");
        (isUndo ? undone : done).push(one);
        what = `${what}, ${isUndo ? "undo" : "redo"}`;
        // The desk goes to what was undone: its tab, and the cell that it chooses there.
        sheet = await page.evaluate(async () => {
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          do await frame();
          while (document.querySelector(".working")?.textContent !== "");
          await frame();
          return document.querySelector('[role="tab"][aria-selected="true"]')?.textContent?.trim() ?? "";
        });
        from = sheet;
        seen = await look(false);
        const chosen = await page.locator('[role="grid"] .cell[aria-selected="true"]').count();
        if (chosen <= 1) put(seen.active);
        const wanted = isUndo ? one.before : one.after;
        if (one.sheet === sheet && textsOf(seen) !== wanted) {
          const when = isUndo ? "before" : "after";
          mismatches.push(
            `${move} ${what}: the texts are not those of ${when}: ${firstDifference(textsOf(seen), wanted)}`,
          );
        }
      }
    }
    seen = await look(true);
    walkers.set(sheet, within(walker(), seen));
    for (const fault of seen.faults) mismatches.push(`${move} ${what} in ${sheet}: ${fault}`);
    const after = textsOf(seen);
    // The add-on may fill in anew what Delete emptied: nothing looks changed, and the desk has two changes to undo as one.
    if (isEdit && (after !== before || (said === "Delete" && isFilled))) {
      edits += 1;
      done = [...done.slice(-40), { sheet: from, before, after }];
      undone = [];
    }
  }
  await context.close();
  return { moves: options.moves, edits, mismatches };
}

/** The texts without the empty cells that end a row and the empty rows that end a tab, which may be there or not. */
function textsOf({ texts, rowCount }: Seen): string {
  const rows = texts.map((row) => row.slice(0, row.findLastIndex((text) => text !== "") + 1));
  return JSON.stringify([rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1), rowCount]);
}

function holdsText({ texts }: Seen, { active, lead, range = rangeOf(active, lead) }: Walker): boolean {
  const rows = texts.slice(range.fromRow, range.toRow + 1);
  return rows.some((row) => row.slice(range.fromColumn, range.toColumn + 1).some((text) => text !== ""));
}

/** The first place where two of them part, with what stands there. */
function firstDifference(seen: string, wanted: string): string {
  let at = 0;
  while (at < wanted.length && seen[at] === wanted[at]) at += 1;
  const part = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
  return `${part(seen)} and not ${part(wanted)}`;
}

type Put = (active: Place, lead?: Place, range?: ReturnType<typeof rangeOf>) => void;

/** A move that changes nothing in the workbook. @returns What it was. */
async function go(page: Page, random: Random, seen: Seen, walker: () => Walker, put: Put): Promise<string> {
  const { active, lead } = walker();
  const { rowCount, columnCount, texts } = seen;
  const bounded = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(row, rowCount - 1)),
    column: Math.max(0, Math.min(column, columnCount - 1)),
  });
  const kind = random.below(14);
  if (kind < 4) {
    const key = random.pick(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "ArrowDown"] as const);
    const isExtending = random.chance(0.3);
    const isBlock = random.chance(0.25);
    const from = isExtending ? lead : active;
    const [rows, columns] = STEPS[key];
    const to = isBlock
      ? blockEdge(texts, from, rows, columns, rowCount, columnCount)
      : bounded({ row: from.row + rows, column: from.column + columns });
    const keys = `${isBlock ? "Control+" : ""}${isExtending ? "Shift+" : ""}${key}`;
    await page.keyboard.press(keys);
    if (isExtending) put(active, to);
    else put(to);
    return keys;
  }
  if (kind < 6) {
    const key = random.pick(["PageDown", "PageUp"]);
    await page.keyboard.press(key);
    const row = await page.evaluate(() =>
      Number(document.querySelector<HTMLElement>(".cell.active")?.parentElement?.dataset["row"]),
    );
    const isMoved =
      key === "PageDown" ? row > active.row || active.row === rowCount - 1 : row < active.row || active.row === 0;
    put({ row: isMoved ? row : -1, column: active.column });
    return key;
  }
  if (kind === 6) {
    const filled = texts.map((row) => row.findLastIndex((text) => text !== ""));
    const lastRow = Math.max(
      0,
      filled.findLastIndex((column) => column >= 0),
    );
    const [key, to]: [string, Place] = random.pick([
      ["Home", { row: active.row, column: 0 }],
      ["End", { row: active.row, column: Math.max(0, filled[active.row] ?? 0) }],
      ["Control+Home", { row: 0, column: 0 }],
      ["Control+End", { row: lastRow, column: Math.max(0, ...filled) }],
    ]);
    await page.keyboard.press(key);
    put(to);
    return key;
  }
  if (kind === 7 && random.chance(0.3)) {
    await page.keyboard.press("Control+a");
    put(
      active,
      { row: rowCount - 1, column: columnCount - 1 },
      rangeOf({ row: 0, column: 0 }, { row: rowCount - 1, column: columnCount - 1 }),
    );
    return "Control+a";
  }
  if (kind < 11) {
    const box = await page.locator('[role="grid"]').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
    const [x, y] = random.chance(0.2) ? [random.below(1200) - 600, 0] : [0, random.below(3000) - 1300];
    await page.mouse.wheel(x, y);
    // The browser scrolls after the event; what is on screen is compared once it stands still.
    await page.evaluate(async () => {
      const grid = document.querySelector('[role="grid"]');
      for (let still = 0, at = ""; still < 3; ) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = `${grid?.scrollTop} ${grid?.scrollLeft}`;
        still = now === at ? still + 1 : 0;
        at = now;
      }
    });
    return `wheel ${x} ${y}`;
  }
  const target = seen.shown[random.below(seen.shown.length)];
  if (!target) return "page";
  const isExtending = random.chance(0.3);
  if (isExtending) await page.keyboard.down("Shift");
  await page.mouse.click(target.x, target.y);
  if (isExtending) await page.keyboard.up("Shift");
  if (isExtending) put(active, target);
  else put({ row: target.row, column: target.column });
  return `${isExtending ? "Shift+" : ""}click ${target.row},${target.column}`;
}

/** A change of the workbook by hand. @returns What it was. */
async function change(page: Page, random: Random, seen: Seen, walker: () => Walker, put: Put): Promise<string> {
  const { active, lead, range = rangeOf(active, lead) } = walker();
  const { rowCount, columnCount } = seen;
  // A change of a header row is asked about, which other tests look at.
  if (range.fromRow === 0) return await go(page, random, seen, walker, put);
  const kind = random.below(10);
  const word = `ord ${random.below(1000)}`;
  if (kind < 5) {
    if (seen.choiceColumns.includes(active.column)) return await go(page, random, seen, walker, put);
    await page.keyboard.type(word);
    await page.keyboard.press("Enter");
    put({ row: Math.min(active.row + 1, rowCount - 1), column: active.column });
    return `type ${word} in ${active.row},${active.column}`;
  }
  if (kind < 7) {
    if (active.row > Math.min(400, rowCount - 3) || active.column > columnCount - 3)
      return await go(page, random, seen, walker, put);
    const text = random.pick([
      `${word}\t${word}b\n${word}c\td`,
      `"${word}\när långt nog att brytas på flera rader i sin cell"`,
      word,
    ]);
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    put(active);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+v");
    // Quotation marks without a tab beside them are read as they stand, so that each line is a row.
    const [rows, columns] = [text.split("\n").length, text.includes("\t") ? 2 : 1];
    put(active, { row: active.row + rows - 1, column: active.column + columns - 1 });
    return `paste ${JSON.stringify(text)}`;
  }
  if (kind === 7) {
    await page.keyboard.press("Delete");
    return "Delete";
  }
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menu").waitFor();
  // The header row stays where it is, and the walk inserts above others.
  if (active.row > 0 && kind === 8) {
    await page.getByRole("menuitem", { name: deskSv.page.insertAbove, exact: true }).press("Enter");
    return "insert a row";
  }
  await page.keyboard.press("Escape");
  return "menu";
}

function within({ active, lead, range }: Walker, { rowCount, columnCount }: Seen): Walker {
  const nearest = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(row, rowCount - 1)),
    column: Math.max(0, Math.min(column, columnCount - 1)),
  });
  const fitted = { active: nearest(active), lead: nearest(lead) };
  if (!range) return fitted;
  const from = nearest({ row: range.fromRow, column: range.fromColumn });
  return { ...fitted, range: rangeOf(from, nearest({ row: range.toRow, column: range.toColumn })) };
}
