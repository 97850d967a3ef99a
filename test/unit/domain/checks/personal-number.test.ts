// Ways to write a personal number. Each is made from a day that is told beside it; the numbers are Skatteverket's test
// numbers, or of days long before anyone now living was born.
import { hasPersonalNumber } from "../../../../src/domain/checks/personal-data";
import {
  findPersonalNumbers,
  isSplitNumber,
  withoutPersonalNumbers,
} from "../../../../src/domain/checks/personal-number";

interface Figures {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly last: string;
}

const TOLVAN: Figures = { year: "1912", month: "12", day: "12", last: "1212" };
/** A samordningsnummer: the day is the third, with 60 added. */
const SAMORDNING: Figures = { year: "1903", month: "05", day: "71", last: "3018" };

const long = ({ year, month, day, last }: Figures, between = "", before = between) =>
  `${year}${between}${month}${between}${day}${before}${last}`;
const short = (figures: Figures, between = "", before = between) =>
  long({ ...figures, year: figures.year.slice(2) }, between, before);
const spaced = (text: string, by: string) => [...text].join(by);
const mapped = (text: string, map: (figure: number) => string) => text.replace(/\d/g, (sign) => map(Number(sign)));
const inScript = (zero: number) => (figure: number) => String.fromCodePoint(zero + figure);

const HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d+/._:~*|\\'".split("");
const SPACES = ["\u00a0", "\u2007", "\u2009", "\u202f", "\u3000", "\t", "\n", "  "];
const HIDDEN = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u202c"];
const SCRIPTS = [0x660, 0x6f0, 0x7c0, 0x966, 0xe50, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7f6];

const WAYS: readonly string[] = [
  ...[TOLVAN, SAMORDNING].flatMap((figures) => [long(figures), short(figures)]),
  ...HYPHENS.flatMap((sign) => [long(TOLVAN, "", sign), short(SAMORDNING, "", sign)]),
  ...["-", ".", "/", " ", " - ", "\u2013", "_"].flatMap((sign) => [long(TOLVAN, sign), short(TOLVAN, sign)]),
  ...["-", ".", "/"].map((sign) => long(TOLVAN, sign, " ")),
  ...SPACES.flatMap((space) => [long(TOLVAN, "", space), long(SAMORDNING, "", `${space}-${space}`)]),
  ...HIDDEN.map((sign) => spaced(long(TOLVAN), sign)),
  ...["\u200b-", "-\u2060", "\u00ad-\u00ad"].map((sign) => short(TOLVAN, "", sign)),
  ...[" ", ".", "-", "\u2009"].flatMap((by) => [spaced(long(TOLVAN), by), spaced(short(SAMORDNING), by)]),
  ...SCRIPTS.map((zero) => mapped(long(TOLVAN, "", "-"), inScript(zero))),
  mapped(short(TOLVAN), (figure) => `${figure}\ufe0f\u20e3`),
  mapped(short(TOLVAN, "", "-"), (figure) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(figure)),
  mapped(short(TOLVAN, "", "-"), (figure) => "₀₁₂₃₄₅₆₇₈₉".charAt(figure)),
  mapped(short(TOLVAN, "", "-"), (figure) => "⓪①②③④⑤⑥⑦⑧⑨".charAt(figure)),
  short(TOLVAN, "", "-").replaceAll("1", "l"),
  short(SAMORDNING, "", "-").replaceAll("0", "O"),
  `19 ${short(TOLVAN)}`,
  `(19)${short(TOLVAN, "", "-")}`,
  short(TOLVAN, "", " (").concat(")"),
  short(TOLVAN, " ", "-"),
  `${TOLVAN.year} ${TOLVAN.month}${TOLVAN.day} ${TOLVAN.last}`,
  `${TOLVAN.year}${TOLVAN.month}${TOLVAN.day}-12 12`,
  `${TOLVAN.year}${TOLVAN.month}${TOLVAN.day}-121-2`,
  `pnr${short(TOLVAN)}`,
  `${long(TOLVAN, "", "-")}åk9`,
  "000101-T220",
  "000101T220",
  "20000101 T220",
  "000101-t220",
  "19121212-B123",
];

test("of more than 120 ways to write a number at least 95 % are found", () => {
  expect(new Set(WAYS).size).toBeGreaterThanOrEqual(120);
  const missed = WAYS.filter((way) => !hasPersonalNumber(`Pratade med ${way}, igen.`));
  expect(missed).toEqual([]);
});

test.each([
  "2022-03-04 18:30",
  "2022-12-12 12:12",
  "2022-12-12–2022-12-13",
  "12.12.2022 – 13.12.2022",
  "2022-12-12, 2022-12-13, 2022-12-14",
  "12, 11, 10, 9, 8, 7, 6",
  "556036-0793",
  "KS 2022/0305-5678",
  "1912121212120",
  "a 1 2, 3 4, 5 6, 7 8, 9 0",
  "070-174 06 05",
  "0978-120 00",
  "500 m² 12 12 1212",
  "19121312-1219",
  "19121212-1213",
  "v. 12 2022, v. 14 2022",
  "A-000101T221",
])("%s is none", (text) => {
  expect(findPersonalNumbers(`Mötet ${text} i Kangos.`)).toEqual([]);
});

test("of times after each day of a year none is taken for a number", () => {
  const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10));
  const notes = days.flatMap((day) => ["08:00", "18.30", "18-21", "kl. 19"].map((time) => `${day} ${time} i Kangos`));
  expect(notes.filter(hasPersonalNumber)).toEqual([]);
});

test("of days that go on until later in the year none are taken for a number", () => {
  const dayOf = (from: number) => new Date(Date.UTC(2022, 0, 1 + from)).toISOString().slice(0, 10);
  const notes = Array.from({ length: 355 }, (_, from) => [dayOf(from), dayOf(from + 4 + (from % 5))] as const)
    .filter(([from, to]) => from.slice(0, 4) === to.slice(0, 4))
    .flatMap(([from, to]) =>
      [`${from} - ${to.slice(5)}`, `${from.slice(2)}-${to.slice(5)}`, `${from}-${to.slice(5)}`].flatMap((days) => [
        `Lovet ${days}`,
        `Lovet ${days.replaceAll("-", "").replace(/(\d{4})$/, "-$1")}`,
      ]),
    );
  expect(notes.filter(hasPersonalNumber)).toEqual([]);
});

test.each([
  ["19121212", "1212", true],
  ["född 121212", "-1212 och sent ute", true],
  ["19", "121212-1212", true],
  ["19121212 1212", "Kangos", false],
  ["2022-12-12", "1212", false],
  ["Skolan 12", "1212 besökare", false],
  ["19121212", "Kangos 1212", false],
  ["19121212-", "1212", true],
])("%s and then %s are one number in two fields: %s", (left, right, expected) => {
  expect(isSplitNumber(left, right)).toBe(expected);
});

test("a found number is told by its place, and hidden there", () => {
  const text = "Om １９121212\u2011１212 och 000101-T220.";
  expect(findPersonalNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "１９121212\u2011１212",
    "000101-T220",
  ]);
  expect(withoutPersonalNumbers(text)).toBe("Om ••••••-•••• och ••••••-••••.");
  expect(withoutPersonalNumbers("2.1 Kangos")).toBe("2.1 Kangos");
});
