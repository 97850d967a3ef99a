// The drawn year picture: well-formed, everything inside it, the same without colour, and with words that say the finding.

import type { Book, Language } from "../../../../src/domain/book/book";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { yearPicture } from "../../../../src/domain/picture/year-picture";
import { PAGE_PALETTE, PAPER_PALETTE } from "../../../../src/report/charts/picture-look";
import { drawYearPicture } from "../../../../src/report/charts/year-picture";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, anActivity, booked, day, every } from "../../../helpers/make";
import { readYear } from "../../../helpers/year-file";

const pajala = readYear("examples/pajala-2022.json");

function drawn(book: Book, asOf: string, width = 627, language: Language = "sv", palette = PAPER_PALETTE) {
  const picture = yearPicture(judgeBook(book, day(asOf)), book, day(asOf));
  if (picture === null) throw new Error("no picture");
  const nameOf = ({ activityTypes, text }: { readonly activityTypes: readonly string[]; readonly text: string }) =>
    activityTypes[0] ?? text;
  return drawYearPicture(picture, { language, nameOf, hasIds: true, palette, width });
}

/** Tags that open and close in order. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, close, name = "", self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!self) open.push(name);
  }
  return open.length === 0;
}

const TWO_YEARS = { from: day("2026-07-01"), to: day("2028-06-30") };
const RULES = [
  { kind: "Snitt", target: 2, interval: "vecka" },
  { kind: "Antal", target: 4 },
  { kind: "Varje", target: 1, interval: "månad" },
  { kind: "Milstolpe", target: null },
  { kind: "Löpande", target: null },
] as const;

const twentyFive = aBook({
  commitments: Array.from({ length: 25 }, (_, at) =>
    aCommitment({ ...RULES[at % RULES.length], id: `${at + 1}`, activityTypes: [`Typ ${at + 1}`], period: TWO_YEARS }),
  ),
  activities: Array.from({ length: 25 }, (_, at) =>
    every(20 + at, "2026-07-03", "2028-06-20", { type: `Typ ${at + 1}` }),
  ).flat(),
  settings: someSettings({ period: TWO_YEARS, excludedWeeks: ["2026-V28", "2026-V52", "2026-V53"] as never[] }),
});

const oneWithAll = aBook({
  commitments: [aCommitment({ target: 2500 })],
  activities: Array.from({ length: 9 }, () => every(1, "2022-01-01", "2022-11-29")).flat(),
});

test.each<[name: string, book: Book, asOf: string]>([
  ["Pajala's year when it is over", pajala, "2023-01-31"],
  ["before it begins", pajala, "2021-12-01"],
  ["in the middle", pajala, "2022-06-30"],
  ["25 promises over two years", twentyFive, "2027-10-10"],
  ["one promise with three thousand rows", oneWithAll, "2023-01-31"],
  ["a year without a row", aBook({ commitments: [aCommitment()] }), "2023-01-31"],
  [
    "a promise that can't be read",
    aBook({ unreadable: [{ id: "", focus: "", text: "Ett <b>löfte</b>", row: 4 }] }),
    "2022-06-30",
  ],
])("%s is drawn whole, wide and narrow", (_name, book, asOf) => {
  for (const width of [627, 276]) {
    const { svg, height } = drawn(book, asOf, width);
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<b>/);
    expect(height).toBeLessThan(width > 480 ? 700 : 2100);
    const across = [...svg.matchAll(/ (?:x|x1|x2|cx)="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.min(...across)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...across)).toBeLessThanOrEqual(width + 1);
    const down = [...svg.matchAll(/ (?:y|y1|y2|cy)="(-?[\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...down)).toBeLessThanOrEqual(height);
  }
});

test("the same promises give the same picture", () => {
  expect(drawn(pajala, "2023-01-31").svg).toBe(drawn(pajala, "2023-01-31").svg);
});

test("what counts and what doesn't differ in form, and the target line has a halo", () => {
  const { svg } = drawn(pajala, "2023-01-31");
  expect(svg).toMatch(/<circle[^>]* fill="#12355b"/);
  expect(svg).toMatch(/<circle[^>]* fill="#ffffff" stroke="#1f2933"/);
  expect(svg).toMatch(/stroke="#ffffff" stroke-width="3.4"\/><line[^>]*stroke-dasharray="4 2.5"/);
});

test("excluded weeks are a band with its name, and what is planned and the day are marked", () => {
  const settings = someSettings({ excludedWeeks: ["2022-V28", "2022-V29"] as never[] });
  const book = aBook({ settings, commitments: [aCommitment()], activities: [booked("2022-10-10")] });
  const { svg } = drawn(book, "2022-06-30");
  for (const text of ["v. 28–29", "undantaget: v. 28–29", "planerat", "läget 30 juni"])
    expect(svg).toContain(`>${text}<`);
  expect(drawn(book, "2023-01-31").svg).not.toContain("läget");
});

test("the words say the finding: how many stand where, and each promise with its days, gaps and rows left out", () => {
  const { alternative } = drawn(pajala, "2023-01-31");
  expect(alternative).toMatch(/^Året i en bild, 1 januari–31 december 2022: 4 uppfyllda och 3 delvis uppfyllda\. /);
  expect(alternative).toContain(
    "1.1 SSPF-möte: 4 av 5, delvis uppfyllt; räknat 16 mars, 11 maj, 14 september och 9 november; inte i juli–augusti; 1 händelse räknas inte.",
  );
  expect(alternative).toContain(
    "2.1 Medborgarkontakt: 156 av 157, delvis uppfyllt; i 32 av 51 hela veckor nåddes 3; 1 saknas; 3 rader saknar uppgifter;",
  );
});

test("of many promises the words name those to act on and count the rest", () => {
  const { alternative } = drawn(twentyFive, "2027-10-10", 627, "en");
  expect(alternative).toMatch(/^The period in one picture, 1 July 2026–30 June 2028: /);
  expect(alternative).toMatch(/\d+ more promises are in the picture\. Excluded: week 28 and weeks 52–53\.$/);
  expect(alternative.split(". ").length).toBeLessThan(20);
});

test("how far an average is from its plan stands beside it while it runs", () => {
  expect(drawn(pajala, "2022-06-30").svg).toContain(">2,9 efter planen<");
  expect(drawn(pajala, "2022-06-30", 627, "en").svg).toContain(">2.9 behind plan<");
});

test("on a page it takes the page's colours and no ground of its own", () => {
  const { svg } = drawn(pajala, "2023-01-31", 276, "sv", PAGE_PALETTE);
  expect(svg.match(/#[0-9a-f]{6}|<rect width="276"/)).toBeNull();
});

test("a name that is too long ends after a whole word", () => {
  const commitments = [
    aCommitment({ activityTypes: ["Trygghetsvandring i Norrbyn tillsammans med grannsamverkan och skola"] }),
  ];
  const { svg } = drawn(aBook({ commitments, activities: [anActivity("2022-02-02")] }), "2022-06-30");
  expect(svg).toMatch(/>Trygghetsvandring<.*>i Norrbyn …</);
});

test("a long ID stands in the name's own lines, and a word that is wider than its line is cut", () => {
  const commitments = [
    aCommitment({ id: "LÖFTE-2022-TRYGGHETSSKAPANDE-1", activityTypes: ["Vandring"] }),
    aCommitment({ id: "2", activityTypes: ["Brottsförebyggandesamverkansöverenskommelse"] }),
  ];
  const { svg } = drawn(aBook({ commitments, activities: [anActivity("2022-02-02")] }), "2022-06-30");
  expect(svg).toMatch(/>LÖFTE-2022-TR[^<]*…<.*>Vandring</);
  expect(svg).not.toContain(">Brottsförebyggandesamverkansöverenskommelse<");
});
