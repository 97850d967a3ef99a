// A sheet that isn't set to Sweden: Kom igång asks before the first day is typed, and the check tells of it later.
import type { WorkbookCheck } from "../../../src/contract/server-api";
import { newDocumentState } from "../../../src/local/runtime/document-state";
import { createRuntime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { answerOf, emptyBook } from "../../helpers/local/script-world";

const bundle = readBundle("dist");
const TYPED_DAY = `const cell = book.insertSheet("Eget").getRange("A1"); cell.setNumberFormat("yyyy-mm-dd").setValue("4/3/2022"); return cell.getDisplayValue();`;

function anAmericanSheet(answer: "YES" | "NO") {
  const book = emptyBook("America/New_York", "en_US");
  const clock = steppedTime(() => Date.UTC(2022, 5, 30, 10));
  const runtime = createRuntime({ ...bundle, book, clock, state: newDocumentState(), answer });
  const started = runtime.run("openGuide", []);
  expect(runtime.run("startWorkbook", [{ kind: "example" }]).error).toBeNull();
  expect(started.error).toBeNull();
  const settings = () => [book.locale.name, book.timeZone];
  const mendsNow = (name = "checkWorkbook", input?: unknown) => {
    const { value } = runtime.run(name, [input]);
    return (value as { readonly value: WorkbookCheck }).value.mends.filter(({ kind }) => kind === "sheetSettings");
  };
  return { book, started, settings, mendsNow };
}

test("yes makes it Swedish before anything is typed", () => {
  const { book, started, settings, mendsNow } = anAmericanSheet("YES");
  expect(started.events[0]).toMatchObject({ kind: "toast", message: expect.stringContaining("en_US") });
  expect(settings()).toEqual(["sv_SE", "Europe/Stockholm"]);
  expect(mendsNow()).toEqual([]);
  expect(answerOf(TYPED_DAY, { book })).not.toBe("2022-04-03");
});

test("no leaves it, and the check offers it until somebody presses the button", () => {
  const { book, settings, mendsNow } = anAmericanSheet("NO");
  expect(settings()).toEqual(["en_US", "America/New_York"]);
  expect(answerOf(TYPED_DAY, { book })).toBe("2022-04-03");
  const [mend] = mendsNow();
  expect(mendsNow("mendWorkbook", { mends: [mend?.id] })).toEqual([]);
  expect(settings()).toEqual(["sv_SE", "Europe/Stockholm"]);
  const log = `return book.getSheetByName("Ändringslogg").getRange("E2:G2").getValues()[0];`;
  expect(answerOf(log, { book })).toEqual([
    "Arkets inställningar",
    "en_US, America/New_York",
    "sv_SE, Europe/Stockholm",
  ]);
});
