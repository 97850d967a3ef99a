// The plan, the messages, the written texts and the rows a follow-up rests on, through the built add-on.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reply } from "../../../src/contract/reply";
import type { FollowUpData, RowCorrection, SavedAnalyses } from "../../../src/contract/server-api";
import type { Communication } from "../../../src/domain/book/book";
import type { Action } from "../../../src/domain/book/plan-actions";
import { plainDate } from "../../../src/domain/calendar/plain-date";
import { promisesAsOf, reportBasis } from "../../../src/domain/evidence/basis";
import { evidenceNotice, evidenceRows } from "../../../src/domain/evidence/evidence";
import { evidenceText } from "../../../src/i18n/sentences/evidence";
import { newDriveFolder } from "../../../src/local/runtime/drive-folder";
import type { Session } from "../../../src/local/session";
import { openSession } from "../../../src/local/session/open-session";
import { readWorkbook } from "../../../src/local/xlsx/read/workbook";
import { contact } from "../../helpers/a-contact";

let folder: string;
let book: Session;
const drive = newDriveFolder();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const file = join(folder, "pajala.xlsx");
  cpSync("examples/pajala-2022.xlsx", file);
  book = await openSession({ file, now: () => new Date("2023-01-31T11:00:00Z"), drive });
  expect(book.open().error).toBeNull();
});
afterEach(() => {
  book.close();
  rmSync(folder, { recursive: true });
});

function call<T>(name: string, ...args: unknown[]): Reply<T> {
  const { value, error } = book.run(name, args);
  expect(error).toBeNull();
  return value as Reply<T>;
}

function stored<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.detail} ${JSON.stringify(reply.error.fields)}`);
  return reply.value;
}

const rowsOf = (tab: string) => readWorkbook(book.file).find(({ name }) => name === tab)?.rows ?? [];
const rowWith = (tab: string, id: string) => rowsOf(tab).find(([first]) => first === id);
const changeLines = () => rowsOf("Ändringslogg").map((row) => row.slice(1));
const digest = async (text: string) => createHash("sha256").update(text).digest("hex");

const action = {
  id: "H-TEST0001",
  commitment: "4.1",
  text: "Boka ny dag för vandringen",
  owner: "Samordnare",
  due: plainDate("2023-02-15"),
  state: "Ej påbörjad",
  done: null,
  comment: "",
} as const satisfies Action;

const message = {
  id: "K-TEST0001",
  date: plainDate("2023-01-30"),
  channel: "Webb",
  sender: "Kommunen",
  title: "Så gick det med löftena",
  link: "https://example.com/loften",
  commitments: ["2.1", "4.1"],
} as const satisfies Communication;

describe("the action plan and the messages", () => {
  test("are logged once, whatever is sent again", () => {
    const input = { ...action, by: "Samordnare", isRetry: false };
    expect(stored(call<Action>("logAction", input))).toEqual(action);
    stored(call("logAction", { ...input, isRetry: true }));
    expect(rowsOf("Handlingsplan").filter(([id]) => id === action.id)).toHaveLength(1);
    stored(call("logCommunication", { ...message, by: "", isRetry: false }));
    expect(rowWith("Kommunikation", message.id)).toEqual([
      "K-TEST0001",
      "2023-01-30",
      "Webb",
      "Kommunen",
      "Så gick det med löftena",
      "https://example.com/loften",
      "2.1, 4.1",
    ]);
    const data = stored(call<FollowUpData>("loadFollowUp"));
    expect(data.book.actions).toContainEqual(action);
    expect(data.book.communications).toContainEqual(message);
  });

  test("are corrected where the row still says what was seen, with a line for each field", () => {
    stored(call("logAction", { ...action, by: "", isRetry: false }));
    const { id, ...seen } = action;
    const changed = { ...seen, state: "Klar", done: "2023-01-31" };
    const correction = { id, seen, changed, by: "Samordnare" };
    expect(stored(call<RowCorrection<Action>>("correctAction", correction))).toMatchObject({
      kind: "stored",
      row: { id, state: "Klar" },
    });
    expect(rowWith("Handlingsplan", id)?.slice(5, 7)).toEqual(["Klar", "2023-01-31"]);
    const lines = [
      ["Samordnare", "Handlingsplan", id, "Läge", "Ej påbörjad", "Klar"],
      ["Samordnare", "Handlingsplan", id, "Klar datum", "", "2023-01-31"],
    ];
    expect(changeLines()).toEqual(expect.arrayContaining(lines));
    const count = changeLines().length;
    expect(stored(call<RowCorrection<Action>>("correctAction", correction)).kind).toBe("stored");
    expect(changeLines()).toHaveLength(count);
    const other = { ...correction, changed: { ...seen, owner: "Polis" } };
    expect(stored(call<RowCorrection<Action>>("correctAction", other))).toMatchObject({
      kind: "conflict",
      reason: "changed",
      current: { state: "Klar" },
    });
    expect(stored(call<RowCorrection<Action>>("correctAction", { ...correction, id: "H-NONE" }))).toMatchObject({
      reason: "gone",
    });
  });

  test("a message is corrected, and a personnummer is refused and never stored", () => {
    stored(call("logCommunication", { ...message, by: "", isRetry: false }));
    const { id, ...seen } = message;
    const changed = { ...seen, channel: "Möte", commitments: ["2.1"] };
    expect(stored(call<RowCorrection<Communication>>("correctCommunication", { id, seen, changed, by: "" }))).toEqual({
      kind: "stored",
      row: { id, ...changed },
    });
    const before = readFileSync(book.file);
    expect(
      call("logAction", { ...action, id: "H-TEST0002", text: "Ring 811228-9874", by: "", isRetry: false }),
    ).toMatchObject({
      ok: false,
      error: { code: "inputInvalid", fields: [{ field: "text", code: "personalNumber" }] },
    });
    expect(readFileSync(book.file)).toEqual(before);
  });
});

describe("reasons, what was learnt, and proposals", () => {
  const reason = { id: "4.1", text: "Vandringen ställdes in två gånger på grund av oväder.", seen: "" };

  test("are written with a line each; a setting that has no row gets one", () => {
    const settings = rowsOf("Inställningar");
    const at = settings.findIndex(([label]) => label === "Lärdomar");
    if (at !== -1)
      book.edit(
        "Inställningar",
        [0, 1].map((column) => ({ row: at, column, input: "" })),
      );
    const lessons = { text: "Boka två dagar från början.", seen: "" };
    const saved = stored(call<SavedAnalyses>("saveAnalyses", { reasons: [reason], lessons, by: "Samordnare" }));
    expect(saved).toEqual({
      reasons: [{ id: "4.1", kind: "stored", current: reason.text }],
      lessons: { kind: "stored", current: lessons.text },
      proposals: null,
    });
    const { settings: now, ...rest } = stored(call<FollowUpData>("loadFollowUp")).book;
    expect(now.lessons).toBe(lessons.text);
    expect(rest.commitments.find(({ id }) => id === "4.1")?.analysis).toBe(reason.text);
    expect(changeLines()).toEqual(
      expect.arrayContaining([
        ["Samordnare", "Löften", "4.1", "Analys", "", reason.text],
        ["Samordnare", "Inställningar", "Lärdomar", "Värde", "", lessons.text],
      ]),
    );
    const count = changeLines().length;
    stored(call("saveAnalyses", { reasons: [reason], lessons, by: "Samordnare" }));
    expect(changeLines()).toHaveLength(count);
  });

  test.each(["Kommunikation", "Sammanställning"])("leave %s in front when their log has to be made", (inFront) => {
    expect(book.sheets().map(({ name }) => name)).not.toContain("Ändringslogg");
    book.bringToFront(inFront);
    const { events } = book.run("saveAnalyses", [{ reasons: [reason], by: "Samordnare" }]);
    expect(events).toEqual(["Ändringslogg", inFront].map((sheet) => ({ kind: "activate", sheet })));
  });

  test("never overwrite what somebody else wrote meanwhile, and a promise that is gone is told of", () => {
    stored(call("saveAnalyses", { reasons: [reason], by: "" }));
    const mine = { id: "4.1", text: "Min text", seen: "" };
    const gone = { id: "8.8", text: "Text", seen: "" };
    expect(stored(call<SavedAnalyses>("saveAnalyses", { reasons: [mine, gone], by: "" })).reasons).toEqual([
      { id: "4.1", kind: "changed", current: reason.text },
      { id: "8.8", kind: "gone", current: "" },
    ]);
    const seen = { ...mine, seen: reason.text };
    expect(stored(call<SavedAnalyses>("saveAnalyses", { reasons: [seen], by: "" })).reasons).toMatchObject([
      { kind: "stored", current: "Min text" },
    ]);
  });
});

describe("what a follow-up rests on", () => {
  async function sent(id: string) {
    const data = stored(call<FollowUpData>("loadFollowUp"));
    const promises = promisesAsOf(data.book, data.today);
    const evidence = await evidenceRows(promises, digest);
    const checksum = await digest(reportBasis(data.today, promises));
    return { id, asOf: data.today, type: "Skriftlig", fileName: "a.docx", checksum, by: "", evidence };
  }

  async function notices() {
    const { book: now, evidence } = stored(call<FollowUpData>("loadFollowUp"));
    const found = evidence.map(async (kept) =>
      evidenceNotice(kept, await evidenceRows(promisesAsOf(now, kept.followUp.asOf), digest)),
    );
    return await Promise.all(found);
  }

  test("is kept row by row, read back as it was, and holds until the workbook changes", async () => {
    const input = await sent("U-TEST0001");
    stored(call("recordFollowUp", input));
    expect(rowsOf("Underlag")).toHaveLength(1 + input.evidence.length);
    expect(stored(call<FollowUpData>("loadFollowUp")).evidence).toMatchObject([
      { followUp: { id: "U-TEST0001", type: "Skriftlig" }, rows: input.evidence },
    ]);
    expect(await notices()).toEqual([null]);
    stored(call("recordFollowUp", input));
    expect(rowsOf("Uppföljningar").filter(([id]) => id === "U-TEST0001")).toHaveLength(1);
    expect(rowsOf("Underlag")).toHaveLength(1 + input.evidence.length);
  });

  test("rows logged afterwards make the sent follow-up say so", async () => {
    stored(call("recordFollowUp", await sent("U-TEST0001")));
    for (const day of ["01", "02", "03"]) {
      stored(call("logActivity", { ...contact, id: `A-TEST00${day}`, date: `2022-12-${day}` }));
    }
    const [notice] = await notices();
    if (!notice) throw new Error("no notice");
    expect(evidenceText(notice, "sv")).toMatchObject({
      heading: "Uppföljningen 2023-01-31 stämmer inte längre",
      lines: ["Löfte 2.1: 3 aktiviteter registrerade i efterhand."],
    });
  });

  test("the log and the summary say when it no longer holds and which rows differ, and no longer when it does again", async () => {
    stored(call("recordFollowUp", await sent("U-TEST0001")));
    const noteAt = () => book.view("Uppföljningar").cells.find(({ text }) => text === "U-TEST0001")?.note;
    const summary = () => rowsOf("Sammanställning").map(([first]) => String(first));
    const says = "Uppföljningen per 31 januari 2023 stämmer inte längre med arbetsboken.";
    const isSaid = () => summary().some((line) => line.startsWith(says));
    const logged = rowWith("Uppföljningar", "U-TEST0001");
    stored(call("syncSummary"));
    expect([noteAt(), isSaid()]).toEqual([undefined, false]);

    const held = rowsOf("Aktiviteter").findIndex(([id]) => id === "A0036");
    const row = rowsOf("Aktiviteter")[held] ?? [];
    const place = row.indexOf("Skola");
    book.edit("Aktiviteter", [{ row: held, column: place, input: "Företag" }]);
    expect(noteAt()).toMatch(/^Uppföljningen 2023-01-31 stämmer inte längre\.\nLöfte 3\.2: 1 aktivitet ändrad\.\n/);
    expect(isSaid()).toBe(true);
    expect(rowWith("Uppföljningar", "U-TEST0001")).toEqual(logged);

    book.edit("Aktiviteter", [{ row: held, column: place, input: "Skola" }]);
    expect([noteAt() ?? "", isSaid()]).toEqual(["", false]);
  });

  test("a document that Drive refuses leaves no rows behind", async () => {
    drive.refuseWith("The user's Drive storage quota has been exceeded.");
    const before = readFileSync(book.file);
    const input = { ...(await sent("U-TEST0001")), content: "UEsDBA==" };
    expect(call("createDocument", input)).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(readFileSync(book.file)).toEqual(before);
  });
});
