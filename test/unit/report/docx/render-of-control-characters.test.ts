// Every document of a workbook whose texts hold signs that no document can: each part is well-formed all the same.
import { strFromU8, unzipSync } from "fflate";
import type { Book } from "../../../../src/domain/book/book";
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import type { ReportDocument } from "../../../../src/report/blocks/blocks";
import { renderDocx } from "../../../../src/report/docx/render";
import { publicHtml } from "../../../../src/report/public/html";
import { publicDocument, publicPage } from "../../../../src/report/public/public-page";
import { mailText } from "../../../../src/report/status/mail-text";
import { statusPage } from "../../../../src/report/status/status-page";
import { parseXml } from "../../../../src/xlsx/package/xml-tree";
import { composed } from "../../../helpers/report/report-text";
import { readYear } from "../../../helpers/year-file";

const SIGNS = "\u0000\u0001\u0008\u000b\u001b\u001f\u007f\u0085\u009b\ufffe\uffff\ud800\r";
const IN_XML = /^[\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const DAY = plainDate("2023-01-31");

const spoilt = (text: string) => text + SIGNS;
function spoil<T extends object>(data: T, names: readonly (keyof T)[]): T {
  const told = names.map((name) => [name, typeof data[name] === "string" ? spoilt(data[name]) : data[name]]);
  return { ...data, ...Object.fromEntries(told) };
}

const pajala = readYear("examples/pajala-2022.json");
const book: Book = {
  ...pajala,
  settings: spoil(pajala.settings, [
    "municipality",
    "policeArea",
    "agreement",
    "aim",
    "diaryNumber",
    "signatoryPolice",
    "signatoryMunicipality",
    "lessons",
    "proposals",
  ]),
  focusAreas: pajala.focusAreas.map((area) => spoil(area, ["problem", "source"])),
  commitments: pajala.commitments.map((one) =>
    spoil(one, ["text", "requirement", "owner", "interpretation", "analysis"]),
  ),
  activities: pajala.activities.map((one) => spoil(one, ["place", "note"])),
  actions: pajala.actions.map((one) => spoil(one, ["text", "owner", "comment"])),
  communications: pajala.communications.map((one) => spoil(one, ["title", "channel", "sender", "link"])),
};

const documents: readonly [string, () => Promise<ReportDocument>][] = [
  ["the follow-up", async () => (await composed(book, DAY)).document],
  ["the status page", async () => statusPage(book, DAY, "sv").document],
  ["the residents' page in Word", async () => publicDocument(publicPage(book, DAY))],
];

test.each(documents)("%s is well-formed in every part", async (_name, document) => {
  const parts = Object.entries(unzipSync(await renderDocx(await document()))).filter(([path]) =>
    /\.(?:xml|rels)$/.test(path),
  );
  expect(parts.length).toBeGreaterThan(8);
  for (const [, bytes] of parts) {
    const xml = strFromU8(bytes);
    expect(xml).toMatch(IN_XML);
    expect(() => parseXml(xml)).not.toThrow();
  }
});

test("the residents' page holds nothing but text", () => {
  expect(publicHtml(publicPage(book, DAY))).toMatch(IN_XML);
});

test("the mail holds nothing but text, and its subject is one line", () => {
  const mail = mailText(statusPage(book, DAY, "sv"), "sv");
  expect(mail.body).toMatch(IN_XML);
  expect(mail.subject).toMatch(/^[^\p{Cc}]+$/u);
});

test("the file's name is one that every file system takes", async () => {
  expect((await composed(book, DAY)).fileName).toMatch(/^[^\p{Cc}]+\.docx$/u);
});
