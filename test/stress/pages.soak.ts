// The follow-up on paper, at any size: how many pages it takes, and that no page but the last is less than half full.
// LibreOffice lays the pages out and Poppler draws them; where either isn't installed there is nothing to ask.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../src/domain/book/book";
import { plainDate } from "../../src/domain/calendar/plain-date";
import { drawPng } from "../../src/local/cli/draw-png";
import { findOffice, toPdf } from "../../src/local/office/to-pdf";
import { renderDocx } from "../../src/report/docx/render";
import { PAGE } from "../../src/report/docx/styles";
import { composeReport } from "../../src/report/follow-up/compose";
import { anEmptyYear, threeThousandRows, twoYears } from "../helpers/report/large-books";
import { sha256 } from "../helpers/report/report-text";
import { readYear } from "../helpers/year-file";

const office = findOffice();
const hasPoppler = spawnSync("pdftoppm", ["-v"]).error === undefined;

/** Pixels to an inch: a line of text is some pixels high. */
const FINENESS = 36;
/** Grey from 0, black, to 255, white: what is darker is ink. */
const INK = 200;
const TWIPS_TO_AN_INCH = 1440;

const pixels = (twips: number) => (twips / TWIPS_TO_AN_INCH) * FINENESS;

/** How much of the room between the margins a page has used, from 0 to 1, down to its lowest ink above the footer. */
function filled(pgm: Buffer): number {
  const [head = "", width = "0", height = "0"] = /^P5\s(\d+) (\d+)\s255\s/.exec(pgm.toString("latin1", 0, 40)) ?? [];
  const [top, bottom] = [pixels(PAGE.margin.top), Number(height) - pixels(PAGE.margin.bottom)];
  const lowest = pgm
    .subarray(head.length, head.length + Number(width) * Math.round(bottom))
    .findLastIndex((grey) => grey < INK);
  return (lowest / Number(width) - top) / (bottom - top);
}

interface Pages {
  readonly filled: readonly number[];
  /** The number of the page on which appendix A begins. */
  readonly appendix: number;
}

async function pagesOf(book: Book, asOf: string, hasRowAppendix: boolean): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    const { document } = await composeReport(book, plainDate(asOf), "sv", sha256, { hasRowAppendix });
    const pdf = await toPdf(await renderDocx(document, drawPng), office ?? "");
    if (typeof pdf === "string") throw new Error(pdf);
    const file = join(folder, "follow-up.pdf");
    writeFileSync(file, pdf);
    spawnSync("pdftoppm", ["-gray", "-r", String(FINENESS), file, join(folder, "page")]);
    const texts = spawnSync("pdftotext", [file, "-"], { maxBuffer: 2 ** 26 })
      .stdout.toString("utf8")
      .split("\f");
    const drawn = readdirSync(folder).filter((name) => name.endsWith(".pgm"));
    return {
      filled: drawn.sort().map((name) => filled(readFileSync(join(folder, name)))),
      appendix: texts.findIndex((text) => /^Bilaga A: /m.test(text)) + 1,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pajala = readYear("examples/pajala-2022.json");

(office && hasPoppler ? test.each : test.skip.each)<
  [name: string, book: Book, asOf: string, hasRowAppendix: boolean, most: number]
>([
  ["Pajala when the year is over", pajala, "2023-01-31", true, 12],
  ["Pajala in the middle of the year", pajala, "2022-06-30", true, 12],
  ["25 promises over two years with 900 rows", twoYears(), "2028-01-31", false, 30],
  ["the same with appendix B", twoYears(), "2028-01-31", true, 40],
  ["45 promises, whose picture is in pieces", twoYears(45), "2028-01-31", false, 50],
  ["a year without an activity", anEmptyYear(), "2023-01-31", true, 3],
  ["one promise with 3,000 rows", threeThousandRows(), "2023-01-31", true, 6],
])(
  "%s: the pages are few, and full to the half",
  async (name, book, asOf, hasRowAppendix, most) => {
    const pages = await pagesOf(book, asOf, hasRowAppendix);
    console.log(
      `${name}: ${pages.filled.map((part) => Math.round(part * 100)).join(" ")} %, appendix A on page ${pages.appendix}`,
    );
    expect(pages.filled.length).toBeLessThanOrEqual(most);
    expect(pages.filled.slice(0, -1).filter((part) => part < 0.5)).toEqual([]);
    if (book === pajala) expect(pages.appendix).toBeLessThanOrEqual(8);
  },
  120_000,
);
