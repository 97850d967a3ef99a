import { openSidebar } from "../../../src/application/open-sidebar";
import { refreshSummary } from "../../../src/application/refresh-summary";
import { packBook, unpackSnapshot } from "../../../src/contract/snapshot";
import { aBook, someSettings } from "../../helpers/a-book";
import { copyOf, inMemory, NOW, TODAY } from "../../helpers/application/in-memory";
import { anActivity } from "../../helpers/make";

const english = aBook({ settings: someSettings({ language: "en" }), activities: [anActivity("2022-03-03")] });
const remembered = { me: "Kommunpolis", choices: null, latest: [] };

test("without anything kept it opens in the workbook's language, and empty", () => {
  expect(openSidebar(inMemory({ book: english }).ports)).toEqual({ language: "en", snapshot: null });
});

test("what was kept today is shown, with what is remembered of me now", () => {
  const kept = packBook(english, "2022-06-30 08:00");
  const { ports } = inMemory({ snapshot: { today: TODAY, kept }, remembered });
  expect(openSidebar(ports)).toEqual({ language: "en", snapshot: { ...kept, today: TODAY, ...remembered } });
});

test("what was kept yesterday is not shown: its judgements are yesterday's", () => {
  const kept = packBook(english, "2022-06-29 16:00");
  const { ports } = inMemory({ snapshot: { today: "2022-06-29", kept } });
  expect(openSidebar(ports)).toEqual({ language: "sv", snapshot: null });
});

test("what the refresh keeps is the book it read", () => {
  const { ports } = inMemory({ book: english });
  refreshSummary(ports);
  const { snapshot } = openSidebar(ports);
  expect(snapshot?.readAt).toBe(NOW);
  expect(snapshot && unpackSnapshot(snapshot).book.activities).toEqual(english.activities);
});

test("it opens while somebody else holds the lock, and changes nothing", () => {
  const { ports, contents } = inMemory({ book: english, isBusy: true });
  const before = copyOf(contents);
  expect(openSidebar(ports).language).toBe("en");
  expect(contents).toEqual(before);
});
