// A teacher's week by the keyboard alone: five entries of different kinds, of which one is struck and one called off.
import type { Page } from "playwright-core";
import type { ActivityInput, CorrectionInput } from "../../src/contract/inputs";
import type { RowCorrection, SidebarData } from "../../src/contract/server-api";
import type { Activity } from "../../src/domain/book/activity";
import { axeFindings } from "../helpers/browser/axe";
import { openSidebarPage } from "../helpers/browser/sidebar-page";
import { day } from "../helpers/make";
import { readYear } from "../helpers/year-file";

const book = readYear("examples/pajala-2022.json");
const data: SidebarData = { today: day("2022-12-30"), book, me: "Lärare", choices: null, latest: [] };
const answered = (value: unknown) => ({ value: { ok: true, value } });

/** A server that stores what it is sent, and leaves struck rows out of the book that it answers with. */
async function openForTeacher() {
  const rows = new Map<string, Activity>();
  const { page } = await openSidebarPage((name, args) => {
    if (name === "logActivity") {
      const { by: _by, isRetry: _isRetry, ...activity } = args[0] as ActivityInput;
      rows.set(activity.id, activity);
      return answered(activity);
    }
    if (name === "correctActivity") {
      const { id, changed } = args[0] as CorrectionInput;
      rows.set(id, { id, ...changed });
      return answered({ kind: "stored", row: { id, ...changed } } satisfies RowCorrection<Activity>);
    }
    const stored = [...rows.values()].filter(({ state }) => state !== "Struken");
    const now = { ...book, activities: [...book.activities, ...stored] };
    return answered(name === "loadSidebar" ? { ...data, book: now } : { today: data.today, book: now });
  });
  await page.getByLabel("Vad?").waitFor();
  return { page, rows };
}

/** Presses keys and types texts, and counts the keys; what is in quotes is text. */
function keyboardOf(page: Page) {
  let presses = 0;
  const focused = () => page.evaluate<string>("document.activeElement.innerText || document.activeElement.id");
  return {
    presses: () => presses,
    async press(...keys: readonly string[]) {
      for (const key of keys) await page.keyboard.press(key);
      presses += keys.length;
    },
    type: (text: string) => page.keyboard.type(text),
    /** Goes on with the key until the focus is on what has the label. */
    async go(key: "Tab" | "Shift+Tab", label: RegExp, most = 40) {
      for (let at = 0; at < most; at++) {
        await page.keyboard.press(key);
        presses += 1;
        if (label.test(await focused())) return;
      }
      throw new Error(`no ${label} within ${most} presses of ${key}`);
    },
  };
}

test("five entries of different kinds by the keyboard, one struck and one called off", async () => {
  const { page, rows } = await openForTeacher();
  const { press, type, go, presses } = keyboardOf(page);
  const said = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const backToType = () => go("Shift+Tab", /^field-type$|Välj aktivitet/);

  // A contact at a school, in the first field as the page opens.
  await press("M", "Tab", "Tab", "Tab", "S", "Tab");
  await type("Junosuando");
  await press("Tab", "Space", "Enter");
  await said("2.1 står nu på 157 av 157");
  await said(/^✔? ?Nu är löftet uppfyllt: 2\.1/);
  // The same again within the minute is asked about, and left.
  await press("Enter");
  await said("Samma aktivitet sparades nyss.");
  expect(rows.size).toBe(1);
  expect(await axeFindings(page)).toEqual([]);

  // An evening the day before, with its checklist.
  await backToType();
  await press("R", "Tab", "ArrowDown");
  await go("Tab", /^Kort anteckning$|^field-note$/);
  await type("Lugnt");
  await press("Control+Enter");
  await said(/^Sparat/);

  // A meeting that was called off, and why.
  await backToType();
  await press("S");
  await go("Tab", /^Den ställdes in$/);
  await press("Enter");
  await go("Tab", /^field-note$/);
  await press("Control+Enter");
  await said("Skriv kort varför den ställdes in.");
  await go("Tab", /^field-note$/);
  await type("Två var sjuka");
  await press("Control+Enter");
  await said("Sparat som inställd.");
  expect(await axeFindings(page)).toEqual([]);

  // One more is entered by mistake, and struck.
  await backToType();
  await press("M", "Control+Enter");
  await said(/^Sparat/);
  await go("Tab", /^Ångra/);
  await press("Enter");
  await said("Raden är struken");
  expect(await page.getByText("Ändringen är sparad").count()).toBe(0);
  await said(/ · Struken/);
  expect(await axeFindings(page)).toEqual([]);

  // The last one is planned.
  await backToType();
  await press("M");
  await go("Tab", /^Planera i stället$/);
  await press("Enter");
  await type("31/12");
  await press("Enter");
  await said(/^Sparat som planerad/);
  expect([...rows.values()].map(({ state }) => state)).toEqual([
    "Genomförd",
    "Genomförd",
    "Inställd",
    "Struken",
    "Planerad",
  ]);
  expect([...rows.values()][2]?.note).toBe("Två var sjuka");
  expect(presses()).toBeLessThanOrEqual(123);
});
