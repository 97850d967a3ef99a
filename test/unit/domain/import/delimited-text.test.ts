import fc from "fast-check";
import { delimited, parseDelimited, readEachWay, SEPARATORS } from "../../../../src/domain/import/delimited-text";

test.each<[string, string, string, readonly (readonly string[])[]]>([
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

const STRAY: readonly [string, string, readonly (readonly string[])[]][] = [
  [
    "one that opens the last cell of a row",
    'a;b;"c\nd;e;f\ng;h;i',
    [
      ["a", "b", '"c'],
      ["d", "e", "f"],
      ["g", "h", "i"],
    ],
  ],
  [
    "one that another row seems to close",
    'a;b;"c\nd;e;f\ng;h;i"',
    [
      ["a", "b", '"c'],
      ["d", "e", "f"],
      ["g", "h", 'i"'],
    ],
  ],
  [
    "one in the first column, and one in a later row",
    '"a;b;c\nd";e;f',
    [
      ['"a', "b", "c"],
      ['d"', "e", "f"],
    ],
  ],
  [
    "one in the middle, and a quotation after it",
    'a;"b;c\nd;e;kallat "torget"',
    [
      ["a", '"b', "c"],
      ["d", "e", 'kallat "torget"'],
    ],
  ],
  [
    "one before a row with a cell in quotes",
    'a;"b;c\nd;"e;f";g',
    [
      ["a", '"b', "c"],
      ["d", "e;f", "g"],
    ],
  ],
  [
    "one in every row",
    'a;"b\nc;"d\ne;"f',
    [
      ["a", '"b'],
      ["c", '"d'],
      ["e", '"f'],
    ],
  ],
  [
    "inches",
    'a;5"\nb;7" rör',
    [
      ["a", '5"'],
      ["b", '7" rör'],
    ],
  ],
  [
    "a mark alone",
    'a;"\nb;c',
    [
      ["a", '"'],
      ["b", "c"],
    ],
  ],
  [
    "other marks",
    "a;”b\nc;'d",
    [
      ["a", "”b"],
      ["c", "'d"],
    ],
  ],
];

test.each(STRAY)("a stray quotation mark swallows no row: %s", (_what, text, rows) => {
  expect(parseDelimited(text, ";")).toEqual(rows);
  const tabbed = rows.map((row) => row.map((cell) => cell.replace(/;/g, "\t")));
  expect(parseDelimited(text.replace(/;/g, "\t"), "\t")).toEqual(tabbed);
});

test.each<[string, string, readonly (readonly string[])[]]>([
  [
    "in the last column",
    'a;b\nc;"d\ne"\nf;g',
    [
      ["a", "b"],
      ["c", "d\ne"],
      ["f", "g"],
    ],
  ],
  [
    "in the middle",
    'a;b;c\nd;"e\nf";g',
    [
      ["a", "b", "c"],
      ["d", "e\nf", "g"],
    ],
  ],
  [
    "with separators",
    'a;b;c\nd;"e;\nf";h\ni;j;k',
    [
      ["a", "b", "c"],
      ["d", "e;\nf", "h"],
      ["i", "j", "k"],
    ],
  ],
  [
    "twice in a row",
    '"a\nb";"c\nd"\ne;f',
    [
      ["a\nb", "c\nd"],
      ["e", "f"],
    ],
  ],
])("a cell of several lines stays one: %s", (_what, text, rows) => {
  expect(parseDelimited(text, ";")).toEqual(rows);
});

test("a quotation mark put before any cell of a list leaves every other row as it was", () => {
  const cell = fc.stringMatching(/^[a-zåäö0-9 .-]{1,8}$/);
  const list = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }));
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), separators, (rows, row, column, separator) => {
      const [at, place] = [row % rows.length, column % (rows[0]?.length ?? 1)];
      const spoilt = rows.map((cells, index) =>
        cells.map((one, where) => (index === at && where === place ? `"${one}` : one)),
      );
      expect(parseDelimited(spoilt.map((cells) => cells.join(separator)).join("\n"), separator)).toEqual(spoilt);
    }),
  );
});

/** Every character there is, the low ones often: breaks, tabs and signs. */
const anyCharacter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
const separators = fc.constantFrom(...SEPARATORS);
const cells = fc.string({ unit: fc.constantFrom('"', "\n", " ", "a", "å", "\uFEFF", ...SEPARATORS) });
/** Of one column alone nobody can tell a cell of several lines from a stray quotation mark. */
const blocks = fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
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

const rowsBy = (separator: string, text: string) =>
  readEachWay(text).find((reading) => reading.separator === separator)?.rows ?? [];

test("what is written as a block is read as it was", () => {
  const cells = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom("a", '"', "\t", " ", ";") }), { minLength: 2, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(fc.property(cells, (rows) => expect(parseDelimited(delimited(rows), "\t")).toEqual(rows)));
});

test("a row knows the line it begins on, after cells of several lines and empty lines", () => {
  const rows = rowsBy(";", 'a;"b\nc"\n\nd;e\n ; \nf;g');
  expect(rows).toEqual([
    { line: 1, cells: ["a", "b\nc"] },
    { line: 4, cells: ["d", "e"] },
    { line: 6, cells: ["f", "g"] },
  ]);
});

test("a blank between a separator and a quote is no content", () => {
  expect(rowsBy(",", 'a, "b, c" ,d\ne, "f", g').map(({ cells }) => cells)).toEqual([
    ["a", "b, c", "d"],
    ["e", "f", "g"],
  ]);
});

test.each(["sep=;", '"sep=;"', "SEP=;", "sep=; "])("the line %s tells the separator and is no row", (line) => {
  expect(readEachWay(`${line}\na;b,c,d\ne;f,g,h`)).toEqual([
    {
      separator: ";",
      rows: [
        { line: 2, cells: ["a", "b,c,d"] },
        { line: 3, cells: ["e", "f,g,h"] },
      ],
    },
  ]);
});

test.each(["^", ":", "\t", "~"])("a list may be told to be divided by %j", (separator) => {
  const rows = rowsBy(separator, `sep=${separator}\na${separator}b\nc${separator}d`);
  expect(rows.map(({ cells: said }) => said)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("20,000 rows with a stray mark in each are read at once", () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `2022-01-01;"Plats ${at};x`).join("\n");
  expect(parseDelimited(text, ";")).toHaveLength(20_000);
});
