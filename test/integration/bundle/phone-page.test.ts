// The page for the phone as Google would serve it, to whoever may write in the sheet and to whoever may not.
import { costOf } from "../../../bench/prices";
import { workbookOf } from "../../../bench/year-of";
import { unpackRows } from "../../../src/contract/packed-rows";
import type { Reply } from "../../../src/contract/reply";
import type { Snapshot } from "../../../src/contract/snapshot";
import type { Access } from "../../../src/local/runtime/access";
import { newDocumentState } from "../../../src/local/runtime/document-state";
import { cellsOf } from "../../../src/local/runtime/model/sheet-model";
import { createRuntime, type Runtime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";

const bundle = readBundle("dist");
/** Answers with what it is sent, and asks nothing of Google. */
const ECHO = "echoSelfTest";
const NOON = Date.UTC(2022, 11, 31, 11);
const ROWS = 20;
const LINE = "Du får inte skriva i det här arket, så du kan inte logga här.";

const contact = {
  id: "A-PHONE001",
  date: "2022-12-30",
  type: "Medborgarkontakt",
  commitments: [],
  amount: 1,
  placeType: "Skola",
  place: "Kangos",
  parties: ["Polis"],
  audiences: [],
  requirementMet: null,
  state: "Genomförd",
  note: "",
  by: "Fältare",
  isRetry: false,
};

/** One workbook and several people at it, whose sidebar has filled the cache. */
function town() {
  const book = workbookOf(ROWS);
  const state = newDocumentState();
  const personOf = (access: Access): Runtime =>
    createRuntime({
      ...bundle,
      book,
      state: { ...state, userProperties: new Map() },
      clock: steppedTime(() => NOON),
      access,
    });
  const cells = () =>
    JSON.stringify(
      book.sheets.map((sheet) => [sheet.name, [...cellsOf(sheet)].map(({ cell }) => [cell.value, cell.note])]),
    );
  expect(personOf("owner").run("syncSummary", [{}]).error).toBeNull();
  return { personOf, cells, state };
}

const pageOf = (runtime: Runtime) => {
  const { page, error } = runtime.serve();
  expect(error).toBeNull();
  return page ?? { title: "", html: "", meta: {} };
};

/** What the page opens with. */
const openedWith = (html: string) => JSON.parse(/id="snapshot">(.*?)<\/script>/s.exec(html)?.[1] ?? "null") as Snapshot;

test("an editor gets the form, as wide as the phone, with the book as it was last read", () => {
  const { personOf } = town();
  const { title, html, meta } = pageOf(personOf("editor"));
  expect([title, meta]).toEqual(["Medborgarlöften", { viewport: "width=device-width, initial-scale=1" }]);
  expect(unpackRows(openedWith(html).rows)).toHaveLength(ROWS);
});

test("what is logged from the web stands in the log, once, however often it is sent", () => {
  const { personOf, cells } = town();
  const phone = personOf("editor");
  const log = (isRetry: boolean) => phone.run("logActivity", [{ ...contact, isRetry }], "web").value as Reply<object>;
  expect([log(false).ok, log(true).ok, log(true).ok]).toEqual([true, true, true]);
  expect(cells().match(/A-PHONE001/g)).toHaveLength(1);
});

test("a phone and a sidebar are kept out by the same lock", () => {
  const { personOf, state } = town();
  state.lockHolder = 0;
  const replies = (["sheet", "web"] as const).map(
    (from) => personOf("editor").run("logActivity", [contact], from).value,
  );
  expect(replies).toEqual(Array(2).fill(expect.objectContaining({ error: expect.objectContaining({ code: "busy" }) })));
});

describe.each(["reader", "none"] as const)("for somebody with the access %s", (access) => {
  test("the page is one line, and holds nothing of the workbook, though the cache has it all", () => {
    const { personOf } = town();
    const { html, meta } = pageOf(personOf(access));
    expect(html).toContain(LINE);
    expect(html).toContain('<html lang="sv" style="color-scheme: light dark">');
    expect(html.replace(/<title>.*?<\/title>|<[^>]*>/g, "")).toMatch(/^Du får inte skriva .* redigera det\.$/);
    expect(html.length).toBeLessThan(500);
    expect(meta["viewport"]).toMatch(/^width=device-width/);
  });

  test("no public function answers with anything, takes the lock or changes a cell", () => {
    const { personOf, cells, state } = town();
    const person = personOf(access);
    const before = [cells(), JSON.stringify([...state.scriptProperties]), JSON.stringify([...state.scriptCache])];
    const inputs = [
      [],
      [{}],
      [contact],
      [null],
      ["tabs"],
      ["hold"],
      [{ mends: [] }],
      [{ tab: "Löften", row: 1, column: null }],
    ];
    const functions = person.functions.filter((name) => name !== ECHO);
    expect(functions.length).toBeGreaterThan(40);
    for (const name of functions) {
      for (const args of inputs) {
        const { value, error, events } = person.run(name, args, "web");
        // A page's own markup never crosses, and nothing is shown but the line.
        expect([name, JSON.stringify(value) ?? ""]).toEqual([
          name,
          expect.stringMatching(/^(?:null|\{\}|\{"ok":false,"error":\{"code":"(?:readOnly|inputInvalid)".*)$/),
        ]);
        for (const event of events)
          expect(event).toMatchObject({ kind: "toast", message: expect.stringContaining(LINE) });
        expect(`${JSON.stringify(value)} ${error}`).not.toMatch(/Pajala|Kangos|Medborgarkontakt|A-\d/);
        expect(state.lockHolder).toBeNull();
      }
    }
    expect([cells(), JSON.stringify([...state.scriptProperties]), JSON.stringify([...state.scriptCache])]).toEqual(
      before,
    );
  });
});

test("an editor to whom the first tabs are closed is an editor all the same", () => {
  const { personOf } = town();
  const owner = personOf("owner");
  expect(owner.run("openSidebar", [], "web").error).toMatch(/getUi/);
  expect(pageOf(personOf("editor")).html).not.toContain(LINE);
});

test("the page is served in three round trips with a warm cache, and a save costs one more than in the sheet's window", () => {
  const { personOf } = town();
  const phone = personOf("editor");
  phone.run("logActivity", [{ ...contact, id: "A-PHONE000" }], "web");
  const trips = (work: () => unknown) => {
    phone.meter.reset();
    work();
    return costOf(phone.meter, 1).roundTrips;
  };
  expect(trips(() => phone.serve())).toBe(3);
  expect(trips(() => phone.run("logActivity", [contact], "web"))).toBe(6);
});
