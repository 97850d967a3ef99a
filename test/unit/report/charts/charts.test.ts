// The drawn charts: well-formed, without a missing value, saying what they show, and readable without colour.
import { drawBars, drawSum } from "../../../../src/report/charts/svg";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, every } from "../../../helpers/make";
import { composed } from "../../../helpers/report/report-text";
import { readYear } from "../../../helpers/year-file";

const pajala = readYear("examples/pajala-2022.json");

/** The charts of single promises, which follow the year in one picture. */
async function chartsOf(book: Parameters<typeof composed>[0], asOf: string) {
  const { document } = await composed(book, asOf);
  return document.blocks.filter((block) => block.kind === "chart").slice(1);
}

/** Tags that open and close in order; enough for SVG that is written by hand. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, close, name = "", self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!self) open.push(name);
  }
  return open.length === 0;
}

/** Lightness of a grey print, 0 to 255. */
function greyOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

test.each(["2022-01-09", "2022-03-31", "2022-06-30", "2022-12-31", "2023-01-31", "2033-01-31"])(
  "as of %s every chart is well-formed and says what it shows",
  async (asOf) => {
    const charts = await chartsOf(pajala, asOf);
    for (const { svg, alternative } of charts) {
      expect(isWellFormed(svg)).toBe(true);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg).toContain(`<title>${alternative}</title>`);
      expect(alternative).toMatch(/^Stapeldiagram: .* mot målet \d+\./);
    }
  },
);

test("few bars are named with their figures, many by their best; excluded weeks by their names", async () => {
  const [many] = await chartsOf(
    { ...pajala, settings: someSettings({ excludedWeeks: ["2022-V28" as never] }) },
    "2023-01-31",
  );
  const twice = aCommitment({ kind: "Varje", target: 2, interval: "kvartal" });
  const [few] = await chartsOf(
    aBook({ commitments: [twice], activities: every(40, "2022-01-10", "2022-12-31") }),
    "2023-01-31",
  );
  expect(few?.alternative).toContain("Staplarna: januari–mars 2022 3, april–juni 2022 2,");
  expect(many?.alternative).toContain("Som mest var det 8, v. 33 2022.");
  expect(many?.alternative).toContain("Undantagna och markerade: v. 28 2022.");
  expect(many?.svg).toContain(">undantaget: v. 28<");
  expect(many?.svg).toContain(">gjort i undantagen tid<");
  expect(few?.svg).not.toContain("undantag");
});

test("a sum says whether it keeps the even pace", async () => {
  const book = (days: number) =>
    aBook({ commitments: [aCommitment({ target: 12 })], activities: every(days, "2022-01-10", "2022-12-31") });
  const [slow] = await chartsOf(book(60), "2022-06-30");
  const [fast] = await chartsOf(book(14), "2022-06-30");
  expect(slow?.alternative).toBe(
    "Linjediagram: 3 räknade till 30 juni 2022, mot målet 12. I jämn takt skulle det ha varit 6.",
  );
  expect(fast?.alternative).toContain("Linjen slutar i takt med eller över den jämna takten.");
  expect(isWellFormed(slow?.svg ?? "<")).toBe(true);
});

test("bars that reached the target and bars that didn't differ in grey print", () => {
  const svg = drawBars({
    height: 200,
    alternative: "",
    target: 3,
    bars: [
      { amount: 4, mark: "reached", figure: "4" },
      { amount: 1, mark: "below", figure: "1" },
    ],
    axis: [],
    legend: [],
    figure: String,
  });
  const [, dark = "", light = ""] =
    /fill="(#[0-9a-f]{6})" stroke="#12355b".*?fill="(#[0-9a-f]{6})" stroke="#4a5563"/.exec(svg) ?? [];
  expect(Math.abs(greyOf(dark) - greyOf(light))).toBeGreaterThan(100);
});

test("what people write can't break out of the picture", () => {
  const drawing = {
    height: 200,
    alternative: '"><script>&',
    target: 5,
    counted: [],
    plan: [],
    until: 1,
    axis: [],
    legend: [],
  };
  const svg = drawSum({ ...drawing, figure: () => "<b>" });
  expect(svg).not.toMatch(/<script|<b>/);
  expect(isWellFormed(svg)).toBe(true);
});
