// The built add-on on the local runtime, with only its three scopes: from an empty sheet to the logged follow-up.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reply } from "../../../src/contract/reply";
import type { FollowUpData, RecordedFollowUp, SidebarData } from "../../../src/contract/server-api";
import { menuItems } from "../../../src/i18n/en/menu";
import { newDriveFolder } from "../../../src/local/runtime/drive-folder";
import type { Session } from "../../../src/local/session";
import { openSession } from "../../../src/local/session/open-session";
import { createWorkbook } from "../../../src/local/xlsx/edit/create-workbook";
import { readWorkbook } from "../../../src/local/xlsx/read/workbook";
import { renderDocx } from "../../../src/report/docx/render";
import { composeReport } from "../../../src/report/follow-up/compose";
import { contact } from "../../helpers/a-contact";
import { onBundle } from "../../helpers/bundle/on-bundle";

let folder: string;
let session: Session | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
});
afterEach(() => {
  session?.close();
  session = null;
  rmSync(folder, { recursive: true });
});

const at = (day: string) => () => new Date(`${day}T11:00:00Z`);

async function open(file: string, day: string, drive = newDriveFolder()): Promise<Session> {
  session = await openSession({ file, now: at(day), drive });
  expect(session.open().error).toBeNull();
  return session;
}

async function openExample(day: string, drive = newDriveFolder()): Promise<Session> {
  return (await onBundle(day, { drive })).session;
}

function call<T>(on: Session, name: string, ...args: unknown[]): Reply<T> {
  const { value, error } = on.run(name, args);
  expect(error).toBeNull();
  return value as Reply<T>;
}

function stored<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.detail}`);
  return reply.value;
}

const rowsOf = (file: string, tab: string) => readWorkbook(file).find(({ name }) => name === tab)?.rows ?? [];
const textOf = (file: string, tab: string) =>
  rowsOf(file, tab)
    .map((row) => row.join(" | "))
    .join("\n");

test("an empty sheet gets its menu, its tabs and an example, and Kom igång again changes nothing", async () => {
  const file = join(folder, "ny.xlsx");
  createWorkbook(file);
  const book = await open(file, "2022-03-01");
  expect(book.menu().map(({ title, items }) => [title, items.map(({ label }) => label).filter(Boolean)])).toEqual([
    [
      "Medborgarlöften",
      [
        "Öppna sidopanelen",
        "Logga från mobilen",
        "Uppdatera sammanställningen",
        "Handlingsplan och kommunikation",
        "Lägesrapport",
        "Skapa uppföljning",
        "Sida till fullmäktige",
        "Lägen från kommunerna",
        "Läs in aktiviteter",
        "Läs in från formulär",
        "Logglista att skriva ut",
        "Kontrollera arbetsboken",
        "Kom igång",
        "Ny period",
        "Nytt löfte",
        "Ändra löfte",
        "Granska en löftestext",
        "Självtest",
      ],
    ],
  ]);
  const called = book.menu().flatMap(({ items }) => items.flatMap(({ run }) => run ?? []));
  expect(Object.keys(menuItems)).toEqual(called);
  expect(book.run("updateSummary", []).events).toMatchObject([
    { kind: "toast", message: expect.stringContaining("Kom igång") },
  ]);

  const { value, error, events } = book.run("startWorkbook", [{ kind: "example" }]);
  expect(error).toBeNull();
  expect(value).toMatchObject({ ok: true, value: { kind: "made" } });
  expect(events.filter(({ kind }) => kind === "activate").at(-1)).toEqual({ kind: "activate", sheet: "Löften" });
  expect(book.sheets().map(({ name }) => name)).toEqual([
    "Sammanställning",
    "Löften",
    "Aktiviteter",
    "Handlingsplan",
    "Kommunikation",
    "Uppföljningar",
    "Inriktningar",
    "Inställningar",
    "Listor",
    "Effektmått",
  ]);
  const { book: read } = stored(call<SidebarData>(book, "loadSidebar"));
  expect(read.commitments.map(({ id, kind, target }) => [id, kind, target])).toEqual([
    ["1.1", "Varje", 1],
    ["1.2", "Milstolpe", null],
    ["2.1", "Snitt", 3],
    ["2.2", "Antal", 2],
    ["3.1", "Antal", 2],
    ["3.2", "Antal", 2],
    ["4.1", "Antal", 1],
  ]);
  expect(read.issues).toEqual([]);
  const commitments = book.view("Löften");
  expect(commitments.frozenRows).toBe(1);
  expect(commitments.choices.find(({ column }) => column === 3)?.values).toContain("Milstolpe");
  expect(book.view("Aktiviteter").choices.find(({ column }) => column === 2)?.values).toContain("Medborgarkontakt");
  expect(commitments.cells.find(({ row, column }) => row === 0 && column === 3)?.note).toContain("Snitt");

  book.edit("Löften", [{ row: 1, column: 2, input: "Vårt eget löfte" }]);
  const before = book.sheets().map(({ name }) => [name, book.view(name).cells]);
  const again = book.run("startWorkbook", [{ kind: "example" }]);
  expect(again.value).toEqual({ ok: true, value: { kind: "made", tabs: [] } });
  expect(book.sheets().map(({ name }) => [name, book.view(name).cells])).toEqual(before);
});

test("one contact is logged, the promise is kept, and the summary and the file say so", async () => {
  const book = await openExample("2022-12-31");
  expect(textOf(book.file, "Sammanställning")).toMatch(/2\.1 .*● Enligt plan.*156 av 157/);
  const activity = stored(call<object>(book, "logActivity", contact));
  expect(activity).toMatchObject({ id: "A-TEST0001", place: "Kangos" });
  stored(call<SidebarData>(book, "syncSummary", { me: contact.by, logged: [contact.id] }));
  expect(textOf(book.file, "Sammanställning")).toMatch(/2\.1 .*✔ Uppfyllt.*157 av 157/);
  expect(rowsOf(book.file, "Aktiviteter").at(-1)).toEqual([
    "A-TEST0001",
    "2022-12-30",
    "Medborgarkontakt",
    "",
    1,
    "Skola",
    "Kangos",
    "Polis",
    "",
    "",
    "Genomförd",
    "Rastbesök",
    "Områdespolis",
    "2022-12-31 12:00:00",
  ]);
  expect(stored(call<SidebarData>(book, "loadSidebar"))).toMatchObject({ me: contact.by, latest: [contact.id] });
});

test("an entry sent again is stored once", async () => {
  const book = await openExample("2022-12-31");
  const count = () => rowsOf(book.file, "Aktiviteter").filter(([id]) => id === contact.id).length;
  stored(call(book, "logActivity", contact));
  stored(call(book, "logActivity", { ...contact, isRetry: true }));
  expect(count()).toBe(1);
});

test("text that looks like a formula is stored as that text, quoted so that no .csv made of it runs it", async () => {
  const book = await openExample("2022-12-31");
  const note = '=HYPERLINK("http://example.com";"klicka")';
  stored(call(book, "logActivity", { ...contact, note, place: "+46" }));
  const row = rowsOf(book.file, "Aktiviteter").at(-1);
  expect([row?.[6], row?.[11]]).toEqual(["+46", `'${note}`]);
});

test("a missing tab comes back when it is needed, a missing header is named and nothing is written", async () => {
  const book = await openExample("2022-12-31");
  book.edit("Aktiviteter", [{ row: 0, column: 6, input: "Ställe" }]);
  const before = rowsOf(book.file, "Aktiviteter").length;
  expect(call(book, "logActivity", contact)).toMatchObject({
    ok: false,
    error: { code: "workbookIncomplete", detail: expect.stringContaining("Plats") },
  });
  expect(rowsOf(book.file, "Aktiviteter")).toHaveLength(before);
  book.deleteSheet("Uppföljningar");
  const input = {
    id: "U-TEST0001",
    asOf: "2022-12-31",
    type: "Löpande",
    fileName: "a.docx",
    checksum: "0".repeat(64),
    by: "",
  };
  stored(call(book, "recordFollowUp", input));
  expect(rowsOf(book.file, "Uppföljningar")).toHaveLength(2);
});

test("hand-typed rows get their ID and state at the next refresh, and the summary follows each edit", async () => {
  const book = await openExample("2022-12-31");
  const row = rowsOf(book.file, "Aktiviteter").length;
  const typed = ["", "2022-12-29", "Medborgarkontakt", "", "", "Skola", "Kangos", "Polis"];
  book.edit(
    "Aktiviteter",
    typed.map((input, column) => ({ row, column, input })),
  );
  const [id, , , , , , , , , , state] = rowsOf(book.file, "Aktiviteter")[row] ?? [];
  expect(id).toMatch(/^A-[0-9A-Z]{8}$/);
  expect(state).toBe("Genomförd");
  expect(textOf(book.file, "Sammanställning")).toMatch(/157 av 157/);
  book.edit("Aktiviteter", [{ row, column: 1, input: "32 maj" }]);
  expect(textOf(book.file, "Sammanställning")).toMatch(/156 av 157/);
  expect(textOf(book.file, "Sammanställning")).toContain("32 maj är inget datum");
});

test("the February follow-up is made and logged, as Word and as a Google document", async () => {
  const drive = newDriveFolder();
  const book = await openExample("2023-01-31", drive);
  const data = stored(call<FollowUpData>(book, "loadFollowUp"));
  expect(data.canMakeGoogleDocument).toBe(true);
  const digest = async (text: string) => createHash("sha256").update(text).digest("hex");
  const { document, checksum, fileName } = await composeReport(data.book, data.today, "sv", digest);
  const bytes = await renderDocx(document);
  const input = { id: "U-TEST0001", asOf: data.today, type: "Skriftlig", fileName, checksum, by: "Samordnare" };
  expect(stored(call<RecordedFollowUp>(book, "recordFollowUp", input)).url).toBe("");
  const content = Buffer.from(bytes).toString("base64");
  const made = stored(call<RecordedFollowUp>(book, "createDocument", { ...input, id: "U-TEST0002", content }));
  expect(drive.files).toMatchObject([{ mimeType: "application/vnd.google-apps.document", webViewLink: made.url }]);
  expect(Buffer.from(drive.files[0]?.bytes ?? [])).toEqual(Buffer.from(bytes));
  expect(
    rowsOf(book.file, "Uppföljningar")
      .slice(1)
      .map((row) => [row[0], row[1], row[2], row[3], row[5], row[6]]),
  ).toEqual([
    ["U-TEST0001", "2023-01-31", "Skriftlig", "2023-01-31", fileName, checksum],
    ["U-TEST0002", "2023-01-31", "Skriftlig", "2023-01-31", made.url, checksum],
  ]);
});

test("where no Google account is behind the workbook, only Word is offered", async () => {
  const { value } = await onBundle("2023-01-31");
  expect(value<FollowUpData>("loadFollowUp").canMakeGoogleDocument).toBe(false);
});

const QUOTA = "The user's Drive storage quota has been exceeded.";
const forbidden = (reason: string) => ({ code: 403, errors: [{ reason }] });

/** Drive says that it isn't switched on in any language, and by the same number that a quota is used up. */
test("a document that Drive refuses is not logged as sent, and what to do is told apart", async () => {
  const drive = newDriveFolder();
  const book = await openExample("2023-01-31", drive);
  const input = {
    id: "U-TEST0001",
    asOf: "2023-01-31",
    type: "Skriftlig",
    fileName: "a.docx",
    checksum: "0".repeat(64),
    by: "",
  };
  const before = readFileSync(book.file);
  const cases: readonly (readonly [code: string, message: string, details?: object])[] = [
    ["refused", QUOTA],
    ["refused", QUOTA, forbidden("storageQuotaExceeded")],
    ["driveOff", "Drive API has not been used in project 7 before"],
    ["driveOff", "Drive är avstängt.", forbidden("accessNotConfigured")],
  ];
  for (const [code, message, details] of cases) {
    drive.refuseWith(message, details);
    const reply = call(book, "createDocument", { ...input, content: "UEsDBA==" });
    expect(reply).toMatchObject({ ok: false, error: { code, detail: message } });
  }
  expect(readFileSync(book.file)).toEqual(before);
});

test("input that isn't what a function takes is refused by field, and changes nothing", async () => {
  const book = await openExample("2022-12-31");
  const before = readFileSync(book.file);
  const wrong = [
    null,
    7,
    "hej",
    [],
    {},
    { ...contact, date: "32 maj" },
    { ...contact, amount: 0 },
    { ...contact, note: "x".repeat(3000) },
  ];
  for (const input of wrong) {
    for (const name of ["logActivity", "recordFollowUp", "createDocument"]) {
      expect(call(book, name, input)).toMatchObject({ ok: false, error: { code: "inputInvalid" } });
    }
  }
  expect(call(book, "logActivity", { ...contact, date: "32 maj", note: "x".repeat(3000) })).toMatchObject({
    error: {
      fields: [
        { field: "date", code: "invalid" },
        { field: "note", code: "tooLong" },
      ],
    },
  });
  expect(readFileSync(book.file)).toEqual(before);
});

/** The page that the sidebar opened with, but for what the workbook said. */
function sidebarPage(book: Session): string {
  const [shown] = book.run("openSidebar", []).events;
  const html = shown?.kind === "sidebar" ? shown.html : "";
  return html.replace(/(?<=id="snapshot">){.*?}(?=<\/script>)/s, "null");
}

test("the sidebar and the dialog are the pages that were built", async () => {
  const book = await openExample("2022-12-31");
  expect(sidebarPage(book)).toBe(readFileSync("dist/sidebar.html", "utf8"));
  expect(book.run("openFollowUp", []).events).toMatchObject([
    { kind: "dialog", html: readFileSync("dist/follow-up.html", "utf8") },
  ]);
  const change = readFileSync("dist/change-promise.html", "utf8");
  expect(book.run("openChangePromise", []).events).toMatchObject([{ kind: "dialog", html: change }]);
  expect(book.run("openChangePromise", ["2.1</script>"]).events).toMatchObject([
    { html: change.replace('id="promise">null<', 'id="promise">"2.1\\u003c\\u002fscript>"<') },
  ]);
});

test("the summary's charts are on the desk, with the figures of the cells that they draw", async () => {
  const book = await openExample("2022-12-31");
  book.open();
  const [share, pace] = book.view("Sammanställning").charts;
  expect([share?.title, share?.isLying, share?.labels.length]).toEqual(["Andel av målet per löfte", true, 7]);
  expect(share?.series[0]?.points[0]).toEqual({ value: 0.8, text: "80 %" });
  expect(pace?.title).toBe("Löfte 2.1: räknat per vecka mot målet");
  expect(pace?.series.map(({ name, isLine }) => [name, isLine])).toEqual([
    ["Räknat", false],
    ["Mål", true],
  ]);
});

test("the sidebar opens in the workbook's language", async () => {
  const book = await openExample("2022-12-31");
  const settings = readWorkbook(book.file).find(({ name }) => name === "Inställningar")?.rows ?? [];
  const row = settings.findIndex(([name]) => name === "Språk");
  book.edit("Inställningar", [{ row, column: 1, input: "en" }]);
  expect(sidebarPage(book)).toBe(readFileSync("dist/sidebar-en.html", "utf8"));
});
