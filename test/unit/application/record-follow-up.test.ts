import { createDocument, recordFollowUp } from "../../../src/application/record-follow-up";
import type { DocumentInput, FollowUpInput } from "../../../src/contract/inputs";
import { aBook, someSettings } from "../../helpers/a-book";
import { copyOf, inMemory, TODAY, type Told } from "../../helpers/application/in-memory";
import { day } from "../../helpers/make";

const SUM = "0123456789abcdef".repeat(4);
const EVIDENCE = [
  { commitment: "2.1", row: "2.1", outcome: "atRisk", checksum: SUM },
  { commitment: "2.1", row: "A-TEST0001", outcome: "counted", checksum: SUM },
];
const download: FollowUpInput = {
  id: "U-TEST0001",
  asOf: day("2022-06-15"),
  type: "Löpande",
  fileName: "uppfoljning-2022-06-15.docx",
  checksum: SUM,
  evidence: EVIDENCE,
  by: "Samordnare",
};
const document: DocumentInput = { ...download, content: "UEsDBA==" };
const logged = {
  id: download.id,
  date: TODAY,
  type: download.type,
  asOf: download.asOf,
  receivers: ["Lokalpolisområdets chef"],
  document: download.fileName,
  checksum: SUM,
  createdBy: "Samordnare",
};
const LINK = "https://docs.example/1";

const book = aBook({ settings: someSettings({ receivers: logged.receivers }) });

function recorded(input: unknown, told: Told = {}) {
  const world = inMemory({ book, ...told });
  const before = copyOf(world.contents);
  return { ...world, before, reply: recordFollowUp(world.ports, input) };
}

function created(input: unknown, told: Told = {}) {
  const world = inMemory({ book, ...told });
  const before = copyOf(world.contents);
  return { ...world, before, reply: createDocument(world.ports, input) };
}

test.each([
  [{ by: "Samordnare 19121212-1212" }, ["by"]],
  [{ fileName: "uppföljning 1912 12 12 1212.docx" }, ["fileName"]],
  [{ fileName: "uppföljning.docx 19121212", by: "1212" }, ["fileName", "by"]],
  [
    { evidence: [...EVIDENCE, { commitment: "2.1", row: "121212/1212", outcome: "counted", checksum: SUM }] },
    ["evidence.2.row"],
  ],
])("a personnummer is kept in no part of a follow-up: %j", (fields, named) => {
  const error = { code: "inputInvalid", fields: named.map((field) => ({ field, code: "personalNumber" })) };
  for (const { reply, contents, before } of [
    recorded({ ...download, ...fields }),
    created({ ...document, ...fields }),
  ]) {
    expect(reply).toMatchObject({ ok: false, error });
    expect(contents).toEqual(before);
  }
});

describe("a Word download", () => {
  test("is logged with today, the settings' receivers and each row it rests on", () => {
    const { reply, contents } = recorded(download);
    expect(reply).toEqual({ ok: true, value: { followUp: logged, url: "" } });
    expect(contents.book.followUps).toEqual([logged]);
    expect(contents.evidence).toEqual(EVIDENCE.map((row) => ({ ...row, followUp: download.id })));
    expect(contents.documents).toEqual([]);
  });

  test("is logged without evidence from a page that sends none", () => {
    const { evidence: _evidence, ...input } = download;
    const { reply, contents } = recorded(input);
    expect(reply).toMatchObject({ ok: true });
    expect(contents.evidence).toEqual([]);
  });

  test("is logged once, however many times it is sent", () => {
    const { ports, contents, reply } = recorded(download);
    expect(recordFollowUp(ports, download)).toEqual(reply);
    expect(contents.book.followUps).toHaveLength(1);
    expect(contents.evidence).toHaveLength(EVIDENCE.length);
  });

  test.each([
    ["a role is remembered", "Samordnare", "Samordnare"],
    ["no role leaves what was remembered", "", "Kommunpolis"],
  ])("%s", (_name, by, me) => {
    const { contents } = recorded(
      { ...download, by },
      { remembered: { me: "Kommunpolis", choices: null, latest: [] } },
    );
    expect(contents.remembered.me).toBe(me);
  });

  test.each<[name: string, input: unknown, told: Told, error: object]>([
    ["somebody else holds the lock", download, { isBusy: true }, { code: "busy", detail: "" }],
    [
      "Uppföljningar is missing",
      download,
      { lacks: ["Uppföljningar"] },
      { code: "workbookIncomplete", detail: "Uppföljningar" },
    ],
    ["Underlag is missing", download, { lacks: ["Underlag"] }, { code: "workbookIncomplete", detail: "Underlag" }],
    [
      "a checksum that is none",
      { ...download, checksum: "abc" },
      {},
      { code: "inputInvalid", fields: [{ field: "checksum", code: "invalid" }] },
    ],
    [
      "an ID typed by hand",
      { ...download, id: "U1" },
      {},
      { code: "inputInvalid", fields: [{ field: "id", code: "invalid" }] },
    ],
  ])("refused, and nothing is written or remembered: %s", (_name, input, told, error) => {
    const { reply, contents, before } = recorded(input, told);
    expect(reply).toMatchObject({ ok: false, error });
    expect(contents).toEqual(before);
  });
});

describe("a Google document", () => {
  test("is made under the file's name without its ending, and logged with its link", () => {
    const { reply, contents } = created(document);
    expect(reply).toEqual({ ok: true, value: { followUp: { ...logged, document: LINK }, url: LINK } });
    expect(contents.documents).toEqual([{ name: "uppfoljning-2022-06-15", content: document.content }]);
    expect(contents.book.followUps).toEqual([{ ...logged, document: LINK }]);
  });

  test("is a new one each time, and logged as one", () => {
    const { ports, contents } = created(document);
    createDocument(ports, document);
    expect(contents.book.followUps.map((row) => row.document)).toEqual([LINK, "https://docs.example/2"]);
  });

  test.each<[name: string, told: Told, error: object]>([
    ["somebody else holds the lock", { isBusy: true }, { code: "busy", detail: LINK }],
    ["Uppföljningar is missing", { lacks: ["Uppföljningar"] }, { code: "workbookIncomplete", detail: LINK }],
  ])("made but not logged, the error tells where it is: %s", (_name, told, error) => {
    const { reply, contents, before } = created(document, told);
    expect(reply).toMatchObject({ ok: false, error });
    expect(contents).toEqual({ ...before, documents: [{ name: "uppfoljning-2022-06-15", content: document.content }] });
  });

  test.each<[name: string, input: unknown, told: Told, error: object]>([
    ["Drive says no", document, { drive: "refuses" }, { code: "refused" }],
    ["no Google account is behind the workbook", document, { drive: "none" }, { code: "refused" }],
    [
      "the content is no base64",
      { ...document, content: "<html>" },
      {},
      { code: "inputInvalid", fields: [{ field: "content", code: "invalid" }] },
    ],
  ])("refused, and neither made nor logged: %s", (_name, input, told, error) => {
    const { reply, contents, before } = created(input, told);
    expect(reply).toMatchObject({ ok: false, error });
    expect(contents).toEqual(before);
  });
});
