// The tab that a new workbook is born with: Kom igång takes it away only while nobody has made it theirs.
import { newDocumentState } from "../../../src/local/runtime/document-state";
import { createRuntime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { answerOf, emptyBook } from "../../helpers/local/script-world";

const bundle = readBundle("dist");

test.each([
  ["as it was born", "", []],
  ["with something in it", `book.getSheetByName("Blad1").getRange("C9").setValue("Hej");`, ["Blad1"]],
  ["with a name that people gave it", `book.getSheetByName("Blad1").setName("Mitt");`, ["Mitt"]],
  ["with another beside it", `book.insertSheet("Eget");`, ["Blad1", "Eget"]],
])("%s", (_case, work, left) => {
  const book = emptyBook("Europe/Stockholm");
  answerOf(`${work} return null;`, { book });
  const clock = steppedTime(() => Date.UTC(2022, 5, 30, 10));
  const runtime = createRuntime({ ...bundle, book, clock, state: newDocumentState() });
  expect(runtime.run("startWorkbook", [{ kind: "example" }]).error).toBeNull();
  const names = book.sheets.map(({ name }) => name);
  expect(names).toContain("Löften");
  expect(["Blad1", "Mitt", "Eget"].filter((name) => names.includes(name)).sort()).toEqual([...left].sort());
});
