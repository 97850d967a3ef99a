import { world } from "../../../helpers/local/script-world";

const source = `
  var count = 0;
  const hidden = () => "const";
  function addOne() { count += 1; return count; }
  function secret_() { return 1; }
  function echo(value) { return value; }
  function shape(value) { return [value instanceof Object, Array.isArray(value.list), value.list instanceof Array]; }
  function withDate() { return { ok: true, inside: { at: new Date(0) } }; }
  function withGaps() { return { list: [1, undefined, null], gone: undefined, method() {} }; }
  function fails() { throw new Error("det gick fel"); }
  function failsInService() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Blad1").getRange(0, 1); }
  function catches() { try { failsInService(); } catch (error) { return [error instanceof Error, error.name]; } }
  function worldNames() { return Object.getOwnPropertyNames(globalThis).sort(); }
`;

describe("a world that is kept", () => {
  test("has its globals from call to call, and the services of the call that runs", () => {
    const seen: number[] = [];
    const runtime = world(source, { keepsWorld: true, onCall: ({ id }) => seen.push(id) });
    expect(runtime.functions).toEqual(world(source).functions);
    expect(runtime.run("addOne", []).value).toBe(1);
    expect(runtime.run("addOne", []).value).toBe(2);
    expect(runtime.run("catches", []).value).toEqual([true, "Exception"]);
    const [first] = seen.splice(0);
    runtime.run("catches", []);
    expect(seen[0]).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY);
    expect(runtime.run("worldNames", []).value).toEqual(world(source).run("worldNames", []).value);
  });
});

describe("a call from a page", () => {
  const runtime = world(source);

  test("only declared functions without a trailing underscore can be called", () => {
    expect(runtime.functions).toContain("echo");
    expect(runtime.functions).not.toContain("secret_");
    expect(runtime.functions).not.toContain("hidden");
    for (const name of ["secret_", "hidden", "Object", "SpreadsheetApp", "constructor"]) {
      expect(() => runtime.run(name, [])).toThrow(/Script function not found/);
    }
  });

  test("starts with fresh globals every time", () => {
    expect(runtime.run("addOne", []).value).toBe(1);
    expect(runtime.run("addOne", []).value).toBe(1);
  });

  test("gets its arguments as plain data of its own realm", () => {
    expect(runtime.run("shape", [{ list: [1] }]).value).toEqual([true, true, true]);
    expect(runtime.run("echo", [{ a: undefined, b: [undefined, Number.NaN] }]).value).toEqual({ b: [null, null] });
  });

  test("takes no dates and no functions as arguments", () => {
    expect(runtime.run("echo", [new Date()]).error).toMatch(/illegal value/);
    expect(runtime.run("echo", [() => 1]).error).toMatch(/illegal value/);
  });

  test("a Date anywhere in the result makes the whole result null", () =>
    expect(runtime.run("withDate", [])).toEqual({ value: null, error: null, events: [] }));

  test("undefined in a list becomes null, and functions are dropped", () =>
    expect(runtime.run("withGaps", []).value).toEqual({ list: [1, null, null] }));

  test("an error comes back as its message", () => expect(runtime.run("fails", []).error).toBe("det gick fel"));

  test("an error of a service is an Error of the script's realm, named Exception", () =>
    expect(runtime.run("catches", []).value).toEqual([true, "Exception"]));
});

test("the world holds the language and the services, and nothing of Node or the browser", () => {
  const names = world(source).run("worldNames", []).value;
  for (const absent of [
    "URL",
    "fetch",
    "setTimeout",
    "queueMicrotask",
    "TextEncoder",
    "structuredClone",
    "atob",
    "crypto",
    "performance",
    "process",
    "require",
    "WebAssembly",
  ]) {
    expect(names).not.toContain(absent);
  }
  expect(names).toEqual(expect.arrayContaining(["SpreadsheetApp", "Utilities", "console", "Promise", "Intl"]));
});

test("every call to a service goes through one gate that counts calls and cells", () => {
  const members: string[] = [];
  const runtime = world(
    `function probe() {
       const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Blad1");
       sheet.getRange(1, 1, 2, 3).setValues([[1, 2, 3], [4, 5, 6]]);
       return sheet.getDataRange().getValues();
     }`,
    { onCall: (_execution, member) => members.push(member) },
  );
  runtime.run("probe", []);
  expect(members).toEqual([
    "SpreadsheetApp.getActiveSpreadsheet",
    "Spreadsheet.getSheetByName",
    "Sheet.getRange",
    "Range.setValues",
    "Sheet.getDataRange",
    "Range.getValues",
  ]);
  expect(runtime.meter.total()).toEqual({ calls: 6, cellsRead: 6, cellsWritten: 6 });
  expect(runtime.meter.byCall.get("Range.getValues")).toEqual({ calls: 1, cellsRead: 6, cellsWritten: 0 });
});
