import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { areaOf } from "../../../../src/domain/area/area";
import { areaCsv } from "../../../../src/local/area/area-csv";
import { areaJson } from "../../../../src/local/area/area-json";
import { mayBeReplaced } from "../../../../src/local/cli/own-file";
import { councilPage } from "../../../../src/report/council/council-page";
import { renderDocx } from "../../../../src/report/docx/render";
import { logListHtml } from "../../../../src/report/log-list/html";
import { publicHtml } from "../../../../src/report/public/html";
import { publicPage } from "../../../../src/report/public/public-page";
import { aBook } from "../../../helpers/a-book";
import { day } from "../../../helpers/make";

const folder = mkdtempSync(join(tmpdir(), "own-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ON = day("2022-06-30");
const book = aBook();
const docx = renderDocx(councilPage(book, ON, "sv").document);
const area = areaOf([], ON);

function mayReplace(name: string, content: string | Uint8Array): boolean {
  const file = join(folder, name);
  writeFileSync(file, content);
  return mayBeReplaced(file);
}

test("what is written may be written again", async () => {
  expect(mayReplace("a.docx", await docx)).toBe(true);
  expect(mayReplace("a.html", publicHtml(publicPage(book, ON)))).toBe(true);
  expect(mayReplace("A.HTML", logListHtml(book))).toBe(true);
  expect(mayReplace("a.csv", areaCsv(area))).toBe(true);
  expect(mayReplace("a.json", areaJson(area, []))).toBe(true);
  expect(mayReplace("tom.docx", "")).toBe(true);
  expect(mayBeReplaced(join(folder, "finns inte.docx"))).toBe(true);
});

test("a document that somebody has saved since may not", async () => {
  const parts = unzipSync(await docx);
  const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
  const saved = core.replace(/(<dcterms:modified [^>]*>)[^<]*/, "$12023-02-03T08:15:00Z");
  expect(mayReplace("sparat.docx", zipSync({ ...parts, "docProps/core.xml": strToU8(saved) }))).toBe(false);
});

test.each([
  ["brev.docx", "inte ett zip-arkiv"],
  ["sida.html", "<!doctype html><p>Vår sida</p>"],
  ["lista.csv", "namn,nummer\r\n"],
  ["data.json", '{"asOf": 1}'],
  ["signerad.pdf", "%PDF-1.7"],
  ["anteckning.txt", "hej"],
])("%s of somebody else's may not", (name, content) => {
  expect(mayReplace(name, content)).toBe(false);
});

test("a folder may not", () => {
  mkdirSync(join(folder, "mapp.html"));
  expect(mayBeReplaced(join(folder, "mapp.html"))).toBe(false);
});
