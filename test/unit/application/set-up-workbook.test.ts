import { setUpWorkbook } from "../../../src/application/set-up-workbook";
import { copyOf, inMemory, NOW } from "../../helpers/application/in-memory";

test("the tabs that are missing are made, and the summary of what they hold", () => {
  const { ports, contents } = inMemory({ missingTabs: ["Löften", "Underlag"] });
  expect(setUpWorkbook(ports)).toEqual({ ok: true, value: ["Löften", "Underlag"] });
  expect(contents.missingTabs).toEqual([]);
  expect(contents.summary).toMatchObject({ municipality: "Fjällby", moment: NOW, language: "sv" });
});

test("where no tab is missing nothing is changed", () => {
  const { ports, contents } = inMemory();
  const before = copyOf(contents);
  expect(setUpWorkbook(ports)).toEqual({ ok: true, value: [] });
  expect(contents).toEqual(before);
});

test("while somebody else holds the lock nothing is made", () => {
  const { ports, contents } = inMemory({ missingTabs: ["Löften"], isBusy: true });
  const before = copyOf(contents);
  expect(setUpWorkbook(ports)).toMatchObject({ ok: false, error: { code: "busy" } });
  expect(contents).toEqual(before);
});
