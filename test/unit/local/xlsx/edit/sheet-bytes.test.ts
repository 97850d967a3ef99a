import { sheetBytes } from "../../../../../src/local/xlsx/edit/sheet-bytes";

const ROWS = '<x:row r="1"/>';

test.each([
  ["no attribute", ""],
  ["an attribute that holds the end of a tag", ' z:q="a>b/"'],
  ["one in single quotes", " z:q='a\">' z:r = \"'>\" "],
])("the rows begin after their element's tag: %s", (_what, attributes) => {
  const opening = `<x:worksheet xmlns:x="s" xmlns:z="z"><x:sheetData${attributes}>`;
  const found = sheetBytes(Buffer.from(`${opening}${ROWS}</x:sheetData></x:worksheet>`));
  expect([found?.opening, found?.prefix, found?.data.toString()]).toEqual([opening, "x:", ROWS]);
});

test.each([
  ["an element without rows", "<worksheet><sheetData/></worksheet>"],
  ["no such element", "<worksheet/>"],
  ["a tag that never ends", "<worksheet><sheetData"],
  ["a value that never ends", '<worksheet><sheetData a=">'],
])("all must be read: %s", (_what, xml) => expect(sheetBytes(Buffer.from(xml))).toBeNull());
