import fc from "fast-check";
import {
  parseDelimited,
  readDelimited,
  SEPARATORS,
  type Separator,
} from "../../../../src/domain/import/delimited-text";

test.each<[string, string, Separator, readonly (readonly string[])[]]>([
  ["nothing is one empty cell", "", "\t", [[""]]],
  [
    "a last line break ends the last row",
    "a\tb\nc\td\n",
    "\t",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["an empty line in the middle is a row", "a\n\nb", "\t", [["a"], [""], ["b"]]],
  ["Windows' and old Macs' line ends", "a\r\nb\rc", ";", [["a"], ["b"], ["c"]]],
  ["blanks belong to the cell", " a ; b", ";", [[" a ", " b"]]],
  ["quotes hold line breaks, separators and quotes", '"a\r\nb";"c;d";"say ""hi"""', ";", [["a\nb", "c;d", 'say "hi"']]],
  ["a quote inside a cell is a character", '5" rör;a"b', ";", [['5" rör', 'a"b']]],
  [
    "a cell that only begins in quotes is plain",
    '"Öppet hus" i Pajala\tb\nc',
    "\t",
    [['"Öppet hus" i Pajala', "b"], ["c"]],
  ],
  [
    "a quote that never ends swallows no row",
    '"a;b\nc;d',
    ";",
    [
      ['"a', "b"],
      ["c", "d"],
    ],
  ],
])("%s", (_what, text, separator, rows) => {
  expect(parseDelimited(text, separator)).toEqual(rows);
});

/** Every character there is, the low ones often: breaks, tabs and signs. */
const anyCharacter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
const separators = fc.constantFrom(...SEPARATORS);
const cells = fc.string({ unit: fc.constantFrom('"', "\n", " ", "a", "å", "\uFEFF", ...SEPARATORS) });
const blocks = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test("a block written with every cell in quotes is read back as it was", () => {
  fc.assert(
    fc.property(blocks, separators, (block, separator) => {
      const text = block.map((row) => row.map(quoted).join(separator)).join("\n");
      expect(parseDelimited(text, separator)).toEqual(block);
    }),
  );
});

test("a text without quotes is split at its line breaks and separators, whatever it says", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), separators, (any, separator) => {
      const text = any.replace(/["\r]|^\uFEFF/g, "");
      const lines = text.replace(/\n$/, "").split("\n");
      expect(parseDelimited(text, separator)).toEqual(lines.map((line) => line.split(separator)));
    }),
  );
});

test("a row knows the line it begins on, after cells of several lines and empty lines", () => {
  const { rows } = readDelimited('a;"b\nc"\n\nd;e\n ; \nf;g');
  expect(rows).toEqual([
    { line: 1, cells: ["a", "b\nc"] },
    { line: 4, cells: ["d", "e"] },
    { line: 6, cells: ["f", "g"] },
  ]);
});

test("a blank between a separator and a quote is no content", () => {
  expect(readDelimited('a, "b, c" ,d\ne, "f", g').rows.map(({ cells }) => cells)).toEqual([
    ["a", "b, c", "d"],
    ["e", "f", "g"],
  ]);
});

test.each<[string, string, Separator]>([
  ["the one that gives the rows the same width", "a,b;c\nd;e,f,g\nh;i", ";"],
  ["one in quotes divides nothing", '"a;b",c\n"d;e",f', ","],
  ["tabs before other signs", "a\tb,c\nd\te,f", "\t"],
])("the separator: %s", (_what, text, separator) => {
  expect(readDelimited(text)).toMatchObject({ separator, regularity: 1 });
});
