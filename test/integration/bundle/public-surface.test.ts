// dist/server.js where there is nothing but ECMAScript: it loads, and shows only what menus, triggers and pages call.
import { readFileSync } from "node:fs";
import { createContext, runInContext, Script } from "node:vm";

interface BuildRecord {
  readonly bundles: Readonly<Record<string, { readonly outputs: Readonly<Record<string, BuildOutput>> }>>;
}
interface BuildOutput {
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

const PUBLIC = [
  "addPromise",
  "beginPeriod",
  "changePromise",
  "checkWorkbook",
  "correctAction",
  "correctActivity",
  "correctCommunication",
  "createDocument",
  "doGet",
  "importActivities",
  "keepStatus",
  "loadFollowUp",
  "loadForms",
  "loadNextPeriod",
  "loadPast",
  "loadPromises",
  "loadSidebar",
  "loadStatuses",
  "logAction",
  "logActivity",
  "logCommunication",
  "mendWorkbook",
  "newPeriod",
  "onEdit",
  "onOpen",
  "openArea",
  "openChangePromise",
  "openCheck",
  "openCouncilPage",
  "openFollowUp",
  "openForms",
  "openGuide",
  "openImport",
  "openLogList",
  "openNewPromise",
  "openPhoneLink",
  "openPlan",
  "openReview",
  "openSelfTest",
  "openSidebar",
  "openStatusReport",
  "recordFollowUp",
  "saveAnalyses",
  "saveForm",
  "saveLogo",
  "settleAnswers",
  "showCell",
  "startWorkbook",
  "syncSummary",
  "undoImport",
  "undoPromise",
  "updateSummary",
];

const source = readFileSync("dist/server.js", "utf8");

/** A world with the language alone, in which text can't be turned into code. */
function bareWorld() {
  const world = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const before = new Set(runInContext("Object.getOwnPropertyNames(globalThis)", world) as string[]);
  new Script(source).runInContext(world);
  const after = runInContext("Object.getOwnPropertyNames(globalThis)", world) as string[];
  return { world, added: after.filter((name) => !before.has(name)).sort() };
}

/** zod keeps its settings where every copy of it finds them. */
const ZOD_SETTINGS = "__zod_globalConfig";

test("loads in a bare world, and leaves the intended functions and two names that nobody can call", () => {
  const { added, world } = bareWorld();
  expect(added).toEqual([...PUBLIC, "lofteskollen_", ZOD_SETTINGS].sort());
  expect(runInContext(`JSON.stringify(${ZOD_SETTINGS})`, world)).toBe('{"jitless":true}');
  for (const name of PUBLIC) expect(runInContext(`typeof ${name}`, world)).toBe("function");
});

test("every public function is a declaration at the top level, as Google finds them", () => {
  const declared = [...source.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name ?? "");
  expect(declared.sort()).toEqual(PUBLIC);
});

test("the self-test is a script file of its own, which does nothing until it is called", () => {
  const file = readFileSync("dist/self-test-server.js", "utf8");
  const names = ["dateSelfTest", "echoSelfTest", "lockSelfTest", "runSelfTest"];
  expect([...file.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name)).toEqual(["sjalvtest_", ...names]);
  expect(file).toMatch(/^function sjalvtest_\(\) \{\nvar bundle;/);
  const { world } = bareWorld();
  new Script(file).runInContext(world);
  for (const part of ['"crossing"', '"toString"', '""', "null", "3", '{ part: "tabs" }']) {
    expect(runInContext(`runSelfTest(${part}).error.code`, world)).toBe("inputInvalid");
  }
  expect(runInContext('lockSelfTest("forever").error.code', world)).toBe("inputInvalid");
  expect(runInContext('runSelfTest("tabs").error.code', world)).toBe("unexpected");
  expect(runInContext('echoSelfTest("å").value', world)).toBe("å");
  expect(file.length).toBeLessThan(20 * 1024);
});

test("each call of a page is answered with a code where no service is there at all", () => {
  const { world } = bareWorld();
  for (const name of [
    "loadSidebar",
    "loadPast",
    "logActivity",
    "syncSummary",
    "loadFollowUp",
    "loadPromises",
    "recordFollowUp",
    "createDocument",
  ]) {
    runInContext("console = { error() {} };", world);
    expect(runInContext(`JSON.stringify(${name}({}))`, world)).toMatch(/^\{"ok":false,"error":\{"code":"unexpected"/);
  }
});

/** What a refusal names, where nothing but the language and an empty workbook is at hand. */
function faultsIn(name: string, input: string): string {
  const { world } = bareWorld();
  runInContext("SpreadsheetApp = { getUi() {}, getActiveSpreadsheet: () => ({}) };", world);
  const fields = "fields.map(({ field, code }) => field + ' ' + code).join(', ')";
  return String(runInContext(`const { code, fields } = ${name}(${input}).error; code + ': ' + ${fields}`, world));
}

test.each([
  ["showCell", "{}", "tab invalid, row invalid, column invalid"],
  ["showCell", '{ tab: " ", row: 0, column: null }', "tab missing, row missing"],
  ["showCell", '{ tab: "x".repeat(2001), row: 1 / 0, column: 1 }', "tab tooLong, row invalid, column invalid"],
  ["showCell", '{ tab: [], row: "1", column: [] }', "tab invalid, row invalid, column invalid"],
  ["showCell", "null", " invalid"],
  ["showCell", 'JSON.parse(\'{"__proto__":{"tab":"a","row":1,"column":null}}\')', "__proto__ invalid"],
  ["mendWorkbook", '{ mends: ["a", 1] }', "mends.1 invalid"],
  ["mendWorkbook", "{ mends: { length: 0 } }", "mends invalid"],
  ["syncSummary", '{ logged: ["A-12345678", "a-12345678"] }', "logged.1 invalid"],
  ["importActivities", "{ rows: [], by: 1 }", "rows missing, by invalid"],
  [
    "recordFollowUp",
    '{ id: "U-12345678", asOf: "2022-02-29", type: "Skriftlig", fileName: "a", checksum: "", by: "" }',
    "asOf invalid, checksum invalid",
  ],
])("%s is held against its schema where there is nothing but the language: %s", (name, input, faults) => {
  expect(faultsIn(name, input)).toBe(`inputInvalid: ${faults}`);
});

test("the code that is sent to Google carries of zod neither other languages nor JSON Schema", () => {
  const { bundles } = JSON.parse(readFileSync("build/meta.json", "utf8")) as BuildRecord;
  const written = Object.values(bundles).flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs)),
  );
  const ofZod = written.filter(([path, { bytesInOutput }]) => path.includes("node_modules/zod/") && bytesInOutput > 0);
  expect(ofZod.length).toBeGreaterThan(5);
  expect(ofZod.map(([path]) => path).filter((path) => /locales|json-schema|compile|classic/.test(path))).toEqual([]);
});

test("carries no syntax that Google's runtime may not know", () => {
  const scripts = [source, readFileSync("dist/self-test-server.js", "utf8")];
  for (const script of scripts) expect(script).not.toMatch(/[.\s{;]#[a-z]\w*\s*[=(;]|static\s*\{/);
});

test("asks for the three scopes of the promise and no others", () => {
  const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8")) as { oauthScopes: string[] };
  expect(manifest.oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
    "https://www.googleapis.com/auth/drive.file",
  ]);
});

test("heading and style come before the script: that is what the first paint needs", () => {
  for (const name of ["sidebar", "sidebar-en"]) {
    expect(readFileSync(`dist/${name}.html`).indexOf("<script>")).toBeLessThan(10 * 1024);
  }
});
