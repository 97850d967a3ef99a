// Permissions granted in part: what works, and what is said of what doesn't.
import { workbookOf } from "../../../bench/year-of";
import { newDocumentState } from "../../../src/local/runtime/document-state";
import { createRuntime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { contact } from "../../helpers/a-contact";

const bundle = readBundle("dist");
const NOW = Date.UTC(2022, 11, 31, 11);
const QUESTION = "Authorization is required to perform that action.";
const AGAIN = "myaccount.google.com/connections";

/** The add-on for somebody who has left one permission unticked. `asks`: whether Google can show its question. */
function without(part: string, asks = true) {
  const granted = bundle.manifest.oauthScopes.filter((scope) => !scope.includes(part));
  const runtime = createRuntime({
    ...bundle,
    source: asks ? bundle.source : `ScriptApp = { AuthMode: ScriptApp.AuthMode };\n${bundle.source}`,
    book: workbookOf(5),
    state: newDocumentState(),
    clock: steppedTime(() => NOW),
    granted,
  });
  return (name: string, input?: unknown) => runtime.run(name, [input]);
}

test.each([
  "openSidebar",
  "openPlan",
  "openStatusReport",
  "openImport",
  "openCheck",
  "openGuide",
  "openSelfTest",
  "openFollowUp",
])("without leave to show pages Google's question is the start of %s", (name) =>
  expect(without("container.ui")(name).error).toBe(QUESTION),
);

test.each(["updateSummary", "openGuide", "openSidebar"])("without the sheet it is the start of %s", (name) =>
  expect(without("spreadsheets")(name).error).toBe(QUESTION),
);

test.each([
  ["container.ui", "openSidebar", "visa sidor i arket"],
  ["container.ui", "openFollowUp", "visa sidor i arket"],
  ["spreadsheets", "updateSummary", "läsa och skriva i arket"],
  ["spreadsheets", "openGuide", "läsa och skriva i arket"],
])(
  "where Google has no such question, without %s %s says what doesn't work and how to allow it",
  (part, name, said) => {
    const { error } = without(part, false)(name);
    expect(error).toContain(said);
    expect(error).toContain(AGAIN);
  },
);

test("what needs no pages works without them", () => {
  const run = without("container.ui");
  expect(run("logActivity", contact).value).toMatchObject({ ok: true });
  expect(JSON.stringify(run("updateSummary").events)).toContain("Sammanställningen är uppdaterad.");
});

test("a page that asks without the sheet is told so by a code", () =>
  expect(without("spreadsheets")("loadSidebar").value).toMatchObject({
    error: { code: "notGranted", detail: "sheet" },
  }));

describe("without Drive", () => {
  test("everything but Skapa uppföljning opens without a question", () => {
    const run = without("drive.file");
    for (const name of ["openSidebar", "openPlan", "openCheck"]) expect(run(name).error).toBeNull();
  });

  test("Skapa uppföljning asks once, and opens the next time, for Word needs no Drive", () => {
    const run = without("drive.file");
    expect(run("openFollowUp").error).toBe(QUESTION);
    expect(run("openFollowUp")).toMatchObject({ error: null, events: [{ kind: "dialog" }] });
  });

  test("the document is refused by a code, and nothing is logged as sent", () => {
    const run = without("drive.file");
    const input = {
      id: "U-TEST0001",
      asOf: "2022-12-31",
      type: "Skriftlig",
      fileName: "uppfoljning.docx",
      checksum: "0".repeat(64),
      by: "",
      content: "AAAA",
    };
    expect(run("createDocument", input).value).toMatchObject({ error: { code: "notGranted", detail: "drive" } });
    expect(run("loadFollowUp").value).toMatchObject({ value: { book: { followUps: [] } } });
  });
});
