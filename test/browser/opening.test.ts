// The sidebar opens with what was known a while ago, and puts itself right while somebody is typing.
import type { ActivityInput } from "../../src/contract/inputs";
import type { SidebarData } from "../../src/contract/server-api";
import { packBook, type Snapshot } from "../../src/contract/snapshot";
import { axeFindings } from "../helpers/browser/axe";
import { type Outcome, openSidebarPage } from "../helpers/browser/sidebar-page";
import { day } from "../helpers/make";
import { readYear } from "../helpers/year-file";

const book = readYear("examples/pajala-2022.json");
const me = { today: day("2022-12-31"), me: "Ungdomsledare", choices: null, latest: [] };
const data: SidebarData = { ...me, book };
const contacts = book.activities.filter(({ type, place }) => type === "Medborgarkontakt" && place === "Junosuando");
/** Before the last two contacts in Junosuando were logged: 2.1 stood two lower. */
const missed = new Set(contacts.slice(-2));
const earlier = { ...book, activities: book.activities.filter((activity) => !missed.has(activity)) };
const snapshot: Snapshot = { ...me, ...packBook(earlier, "2022-12-31 10:42") };

const answered = (value: unknown): Outcome => ({ value: { ok: true, value } });

/** Opens with the snapshot; the check answers when it is let. */
async function openWhileChecking() {
  let answer: (outcome: Outcome) => void = () => undefined;
  const checked = new Promise<Outcome>((resolve) => {
    answer = resolve;
  });
  const { page, calls, called } = await openSidebarPage(
    (name, args) => {
      if (name === "loadSidebar") return checked;
      if (name !== "logActivity") return "silent";
      const { by: _by, isRetry: _isRetry, ...activity } = args[0] as ActivityInput;
      return answered(activity);
    },
    "sv",
    snapshot,
  );
  return { page, calls, called, answer };
}

const AGE = "Som det var 10.42.";
const FETCHING = `${AGE} Hämtar det senaste …`;

test("a draft that is being typed is left alone while the page puts itself right", async () => {
  const { page, calls, called, answer } = await openWhileChecking();
  await page.getByText(FETCHING, { exact: true }).waitFor();
  await called("loadSidebar");
  expect(await page.getByRole("status").filter({ hasText: AGE }).count()).toBe(1);
  expect(calls).toEqual(["loadSidebar"]);
  expect(await page.evaluate("document.activeElement.id")).toBe("field-type");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Visa alla löften" }).click();
  const card = page.locator(".card").filter({ hasText: "2.1" });
  await card.locator("button").first().click();
  await card.getByText("154 av 157").waitFor();

  await page.getByLabel("Vad?").focus();
  for (const key of ["M", "Tab", "Tab", "Tab", "S", "Tab"]) await page.keyboard.press(key);
  await page.keyboard.type("Juno");
  answer(answered(data));
  await card.getByText("156 av 157").waitFor();
  expect(await page.getByText(AGE).count()).toBe(0);
  await page.keyboard.type("suando");
  expect(await page.getByLabel("Plats", { exact: true }).inputValue()).toBe("Junosuando");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await page.getByText("2.1 står nu på 157 av 157").waitFor();
  await called("syncSummary");
  expect(calls).toEqual(["loadSidebar", "logActivity", "syncSummary"]);
});

test("what is saved meanwhile is not lost when the answer comes", async () => {
  const { page, answer } = await openWhileChecking();
  await page.getByLabel("Vad?").selectOption("Medborgarkontakt");
  await page.getByLabel("Platstyp").selectOption("Skola");
  await page.getByRole("checkbox", { name: "Polis", exact: true }).check();
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await page.getByText("2.1 står nu på 155 av 157").waitFor();
  answer(answered(data));
  await page.getByText("2.1 står nu på 157 av 157").waitFor();
  expect(await page.getByText(AGE).count()).toBe(0);
});

test("when the answer doesn't come the page says of what moment it is, and can be asked again", async () => {
  const { page, calls, called, answer } = await openWhileChecking();
  answer("lost");
  await page.getByText(`${AGE} Google Kalkylark eller filen sa nej`).waitFor();
  await page.getByLabel("Vad?").selectOption("Medborgarkontakt");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Uppdatera" }).click();
  await page.getByText(FETCHING, { exact: true }).waitFor();
  await called("syncSummary");
  expect(calls).toEqual(["loadSidebar", "syncSummary"]);
});
