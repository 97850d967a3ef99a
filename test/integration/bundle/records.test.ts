// The plan, the messages, the written texts and the rows a follow-up rests on, through the built add-on.
import { createHash } from "node:crypto";
import type { FollowUpData, RowCorrection, SavedAnalyses } from "../../../src/contract/server-api";
import type { Communication } from "../../../src/domain/book/book";
import type { Action } from "../../../src/domain/book/plan-actions";
import { plainDate } from "../../../src/domain/calendar/plain-date";
import { promisesAsOf, reportBasis } from "../../../src/domain/evidence/basis";
import { evidenceNotice, evidenceRows } from "../../../src/domain/evidence/evidence";
import { evidenceText } from "../../../src/i18n/sentences/evidence";
import type { Session } from "../../../src/local/session";
import { contact } from "../../helpers/a-contact";
import { type OnBundle, onBundle } from "../../helpers/bundle/on-bundle";

let bundle: OnBundle;
let book: Session;

beforeEach(async () => {
  bundle = await onBundle("2023-01-31");
  book = bundle.session;
});

const call = <T>(name: string, ...args: unknown[]) => bundle.value<T>(name, ...args);
const rowsOf = (tab: string) => bundle.rows(tab);
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
    expect(call<Action>("logAction", input)).toEqual(action);
    call("logAction", { ...input, isRetry: true });
    expect(rowsOf("Handlingsplan").filter(([id]) => id === action.id)).toHaveLength(1);
    call("logCommunication", { ...message, by: "", isRetry: false });
    expect(rowWith("Kommunikation", message.id)).toEqual([
      "K-TEST0001",
      "2023-01-30",
      "Webb",
      "Kommunen",
      "Så gick det med löftena",
      "https://example.com/loften",
      "2.1, 4.1",
    ]);
    const data = call<FollowUpData>("loadFollowUp");
    expect(data.book.actions).toContainEqual(action);
    expect(data.book.communications).toContainEqual(message);
  });

  test("are corrected where the row still says what was seen, with a line for each field", () => {
    call("logAction", { ...action, by: "", isRetry: false });
    const { id, ...seen } = action;
    const changed = { ...seen, state: "Klar", done: "2023-01-31" };
    const correction = { id, seen, changed, by: "Samordnare" };
    expect(call<RowCorrection<Action>>("correctAction", correction)).toMatchObject({
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
    expect(call<RowCorrection<Action>>("correctAction", correction).kind).toBe("stored");
    expect(changeLines()).toHaveLength(count);
    const other = { ...correction, changed: { ...seen, owner: "Polis" } };
    expect(call<RowCorrection<Action>>("correctAction", other)).toMatchObject({
      kind: "conflict",
      reason: "changed",
      current: { state: "Klar" },
    });
    expect(call<RowCorrection<Action>>("correctAction", { ...correction, id: "H-NONE" })).toMatchObject({
      reason: "gone",
    });
  });

  test("a message is corrected", () => {
    call("logCommunication", { ...message, by: "", isRetry: false });
    const { id, ...seen } = message;
    const changed = { ...seen, channel: "Möte", commitments: ["2.1"] };
    expect(call<RowCorrection<Communication>>("correctCommunication", { id, seen, changed, by: "" })).toEqual({
      kind: "stored",
      row: { id, ...changed },
    });
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
    const saved = call<SavedAnalyses>("saveAnalyses", { reasons: [reason], lessons, by: "Samordnare" });
    expect(saved).toEqual({
      reasons: [{ id: "4.1", kind: "stored", current: reason.text }],
      lessons: { kind: "stored", current: lessons.text },
      proposals: null,
    });
    const { settings: now, ...rest } = call<FollowUpData>("loadFollowUp").book;
    expect(now.lessons).toBe(lessons.text);
    expect(rest.commitments.find(({ id }) => id === "4.1")?.analysis).toBe(reason.text);
    expect(changeLines()).toEqual(
      expect.arrayContaining([
        ["Samordnare", "Löften", "4.1", "Analys", "", reason.text],
        ["Samordnare", "Inställningar", "Lärdomar", "Värde", "", lessons.text],
      ]),
    );
    const count = changeLines().length;
    call("saveAnalyses", { reasons: [reason], lessons, by: "Samordnare" });
    expect(changeLines()).toHaveLength(count);
  });

  test.each(["Kommunikation", "Sammanställning"])("leave %s in front when their log has to be made", (inFront) => {
    expect(book.sheets().map(({ name }) => name)).not.toContain("Ändringslogg");
    book.bringToFront(inFront);
    const { events } = book.run("saveAnalyses", [{ reasons: [reason], by: "Samordnare" }]);
    expect(events).toEqual(["Ändringslogg", inFront].map((sheet) => ({ kind: "activate", sheet })));
  });

  test("never overwrite what somebody else wrote meanwhile, and a promise that is gone is told of", () => {
    call("saveAnalyses", { reasons: [reason], by: "" });
    const mine = { id: "4.1", text: "Min text", seen: "" };
    const gone = { id: "8.8", text: "Text", seen: "" };
    expect(call<SavedAnalyses>("saveAnalyses", { reasons: [mine, gone], by: "" }).reasons).toEqual([
      { id: "4.1", kind: "changed", current: reason.text },
      { id: "8.8", kind: "gone", current: "" },
    ]);
    const seen = { ...mine, seen: reason.text };
    expect(call<SavedAnalyses>("saveAnalyses", { reasons: [seen], by: "" }).reasons).toMatchObject([
      { kind: "stored", current: "Min text" },
    ]);
  });
});

describe("what a follow-up rests on", () => {
  async function sent(id: string) {
    const data = call<FollowUpData>("loadFollowUp");
    const promises = promisesAsOf(data.book, data.today);
    const evidence = await evidenceRows(promises, digest);
    const checksum = await digest(reportBasis(data.today, promises));
    return { id, asOf: data.today, type: "Skriftlig", fileName: "a.docx", checksum, by: "", evidence };
  }

  async function notices() {
    const { book: now, evidence } = call<FollowUpData>("loadFollowUp");
    const found = evidence.map(async (kept) =>
      evidenceNotice(kept, await evidenceRows(promisesAsOf(now, kept.followUp.asOf), digest)),
    );
    return await Promise.all(found);
  }

  test("is kept row by row, read back as it was, and holds until the workbook changes", async () => {
    const input = await sent("U-TEST0001");
    call("recordFollowUp", input);
    expect(rowsOf("Underlag")).toHaveLength(1 + input.evidence.length);
    expect(call<FollowUpData>("loadFollowUp").evidence).toMatchObject([
      { followUp: { id: "U-TEST0001", type: "Skriftlig" }, rows: input.evidence },
    ]);
    expect(await notices()).toEqual([null]);
    call("recordFollowUp", input);
    expect(rowsOf("Uppföljningar").filter(([id]) => id === "U-TEST0001")).toHaveLength(1);
    expect(rowsOf("Underlag")).toHaveLength(1 + input.evidence.length);
  });

  test("rows logged afterwards make the sent follow-up say so", async () => {
    call("recordFollowUp", await sent("U-TEST0001"));
    for (const day of ["01", "02", "03"]) {
      call("logActivity", { ...contact, id: `A-TEST00${day}`, date: `2022-12-${day}` });
    }
    const [notice] = await notices();
    if (!notice) throw new Error("no notice");
    expect(evidenceText(notice, "sv")).toMatchObject({
      heading: "Uppföljningen 2023-01-31 stämmer inte längre",
      lines: ["Löfte 2.1: 3 aktiviteter registrerade i efterhand."],
    });
  });

  test("the log and the summary say when it no longer holds and which rows differ, and no longer when it does again", async () => {
    call("recordFollowUp", await sent("U-TEST0001"));
    const noteAt = () => book.view("Uppföljningar").cells.find(({ text }) => text === "U-TEST0001")?.note;
    const summary = () => rowsOf("Sammanställning").map(([first]) => String(first));
    const says = "Uppföljningen per 31 januari 2023 stämmer inte längre med arbetsboken.";
    const isSaid = () => summary().some((line) => line.startsWith(says));
    const logged = rowWith("Uppföljningar", "U-TEST0001");
    call("syncSummary");
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
});
