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
  expect(decodeLogo(tabOf(rows))?.content).toBe(content);
  expect(decodeLogo(tabOf([...rows].reverse()))?.content).toBe(content);
});

test("no tab, no rows, and rows that somebody has changed are no logo", () => {
  expect(decodeLogo(undefined)).toBeNull();
  expect(decodeLogo(tabOf([]))).toBeNull();
  expect(decodeLogo(tabOf(rows.slice(1)))).toBeNull();
  expect(logoRows("")).toEqual([]);
});
