import { deskWords } from "../../../../../../src/i18n/words";
import { addOnMenu } from "../../../../../../src/local/desk/page/menus/add-on-menu";

const MENU = {
  title: "Medborgarlöften",
  items: [
    { label: "Kom igång", run: "openGuide" },
    { label: "", run: null },
    { label: "Egen sak", run: "somethingElse" },
  ],
};

test.each([
  ["sv", ["Kom igång", "", "Egen sak"]],
  ["en", ["Get started (Kom igång)", "", "Egen sak"]],
] as const)(
  "on a desk in %s the items are in its language, with the name that the pages call them by",
  (language, labels) => {
    const { entries } = addOnMenu(MENU, deskWords(language).page, () => {});
    expect(entries.map(({ label }) => label)).toEqual(labels);
  },
);

test("an item calls its function, and a line none", () => {
  const called: string[] = [];
  const { entries } = addOnMenu(MENU, deskWords("en").page, (name) => called.push(name));
  for (const { run } of entries) run?.();
  expect(called).toEqual(["openGuide", "somethingElse"]);
});
