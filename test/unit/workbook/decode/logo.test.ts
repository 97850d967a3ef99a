import { tabAs } from "../../../../src/workbook/cells/tab";
import { decodeLogo } from "../../../../src/workbook/decode/logo";
import { logoRows } from "../../../../src/workbook/encode/logo-rows";
import { encodeRow } from "../../../../src/workbook/encode/row";
import type { CellValue } from "../../../../src/workbook/schema/raw-tab";
import { LOGO } from "../../../../src/workbook/schema/tabs";
import { aLogo } from "../../../helpers/a-png";

const HEADERS = ["Del", "Bild"];
const tabOf = (rows: readonly CellValue[][]) => tabAs(LOGO, { name: LOGO.name, rows: [HEADERS, ...rows] });
/** Of noise, so that it takes several cells. */
const content = aLogo({
  more: { IDAT: `\x78\x9c${Array.from({ length: 60_000 }, (_, at) => String.fromCharCode((at * at) % 251)).join("")}` },
});
const head = tabOf([]);
/** As they are read back: without the apostrophe that keeps a text as it is typed. */
const rows = logoRows(content).map((entry) =>
  encodeRow(head, entry).map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
);

test("a logo goes in cells that an .xlsx holds, and comes back in whatever order they stand", () => {
  expect(rows.length).toBeGreaterThan(2);
  for (const [, cell] of rows) expect(String(cell).length).toBeLessThan(32_767);
  expect(decodeLogo(tabOf(rows)).logo?.content).toBe(content);
  expect(decodeLogo(tabOf([...rows].reverse())).logo?.content).toBe(content);
});

test("no tab, no rows, and rows that somebody has changed are no logo", () => {
  expect(decodeLogo(undefined).logo).toBeNull();
  expect(decodeLogo(tabOf([])).logo).toBeNull();
  expect(decodeLogo(tabOf(rows.slice(1))).logo).toBeNull();
});

test("a picture that can't be used is told from none", () => {
  const isRefused = (told: readonly CellValue[][]) => decodeLogo(tabOf(told)).isLogoRefused;
  expect([isRefused([]), isRefused(rows), isRefused(rows.slice(1)), isRefused([[1, "AAAA"]])]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test("nothing to keep takes no rows", () => {
  expect(logoRows("")).toEqual([]);
});
