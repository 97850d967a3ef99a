// What the report says: Pajala's year as it must read, and every way a workbook can be short of something.
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, YEAR_2022 } from "../../../helpers/make";
import { composed, reportText, rowsOf, tablesOf } from "../../../helpers/report/report-text";
import { SHORTAGES } from "../../../helpers/report/shortages";
import { readYear } from "../../../helpers/year-file";

const pajala = readYear("examples/pajala-2022.json");

describe("the Pajala year on 31 January 2023", () => {
  const report = composed(pajala, "2023-01-31");

  test("the verdict: four of seven, and which", async () => {
    expect(reportText(await report)).toContain("4 av 7 löften är uppfyllda.");
    expect(rowsOf(await report, "Antal löften efter läge")).toEqual([
      ["✔\u00a0Uppfyllt", "4", "1.2, 2.2, 3.1, 4.1"],
      ["◐\u00a0Delvis uppfyllt", "3", "1.1, 2.1, 3.2"],
    ]);
  });

  test.each([
    ["Löften som kommunen svarar för", [["1.2", "Klart", "Uppfyllt"]]],
    ["Löften som polisen svarar för", [["2.1", "156 av 157 · 2,99 i snitt per vecka", "Delvis uppfyllt"]]],
    [
      "Löften som kommunen och polisen svarar för tillsammans",
      [
        ["1.1", "4 av 5 tvåmånadersperioder", "Delvis uppfyllt"],
        ["2.2", "2 av 2", "Uppfyllt"],
        ["3.1", "2 av 2", "Uppfyllt"],
        ["3.2", "1 av 2", "Delvis uppfyllt"],
        ["4.1", "1 av 1", "Uppfyllt"],
      ],
    ],
  ])("the overview by who answers: %s", async (label, expected) => {
    const rows = rowsOf(await report, label);
    expect(rows.map(([id, , , outcome, status]) => [id, outcome, status?.slice(2)])).toEqual(expected);
  });

  test("every promise in the order of the promise", async () => {
    const ids = (await report).document.blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 2 ? (/^\d\.\d/.exec(block.text)?.[0] ?? []) : [],
    );
    expect(ids).toEqual(["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1"]);
  });

  test.each([
    [
      "the period in weeks and the target",
      "är 52,14 veckor, räknat i dagar. 3 × 52,14, avrundat uppåt, ger målet 157.",
    ],
    ["what whole weeks would have given", "Att räkna hela veckor hade gett 156; det talet används inte."],
    ["the unit that was lost", "4 av 5 hölls. Missad: juli–augusti 2022."],
    ["what the milestone was reached by", "Klart 12 december 2022 genom aktivitet"],
    ["the groups reached", "Nådda målgrupper: Ungdomar och Vuxna."],
    ["when an interpretation was agreed", "Överenskommen 15 februari 2022."],
    ["that a reason is missing", "Orsak saknas."],
  ])("tells %s", async (_name, text) => {
    expect(reportText(await report)).toContain(text);
  });

  test("the row that lacks its requirement is unclear, with what is missing", async () => {
    const rows = rowsOf(await report, "Oklara, löfte 3.2");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[3]).toBe("Krav uppfyllt saknas");
  });

  test("a near miss names who took no part", async () => {
    expect(rowsOf(await report, "Nästan räknade, löfte 1.1")[0]?.[3]).toBe("Socialtjänst deltog inte");
  });

  test("the appendix's rows add up to the outcome, and so do the months", async () => {
    const rows = rowsOf(await report, "Räknade aktiviteter, löfte 2.1");
    expect(rows).toHaveLength(146);
    expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(156);
    const months = rowsOf(await report, "Räknade per månad för löfte 2.1");
    expect(months.at(-1)?.at(-1)).toBe("156");
    expect(months.slice(0, -1).reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(156);
  });

  test("the three without a reason, and a checksum of 64 hex digits that the document carries", async () => {
    const { withoutReason, checksum, fileName } = await report;
    expect(withoutReason).toEqual(["1.1", "2.1", "3.2"]);
    expect(checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(reportText(await report)).toContain(checksum);
    expect(fileName).toBe("uppföljning Pajala 2023-01-31.docx");
  });
});

test("in mid-year the verdict says where all stand, and what is needed by when", async () => {
  const text = reportText(await composed(pajala, "2022-06-30"));
  expect(text).toContain(
    "Läget den 30 juni 2022 för 7 löften: 6 enligt plan och 1 riskerar att inte uppfyllas. Perioden pågår till 31 december 2022.",
  );
  expect(text).toContain("Behövs | 84 till, 3,2 per vecka resten av året");
});

test("in English when the workbook is", async () => {
  const text = reportText(await composed(pajala, "2023-01-31", "en"));
  expect(text).toContain("4 of 7 promises are fulfilled.");
  expect(text).toContain("52.14 weeks");
  expect(text).not.toMatch(/uppfyll|löfte\b/i);
});

describe.each(SHORTAGES)("made all the same with %s", (_name, book, asOf, says) => {
  const report = composed(book, asOf);

  test("and says so", async () => {
    const text = reportText(await report);
    for (const line of says) expect(text).toContain(line.trim());
  });

  test("without an empty table or heading, and no trace of a missing value", async () => {
    const made = await report;
    expect(tablesOf(made).filter((table) => table.rows.length === 0)).toEqual([]);
    expect(reportText(made)).not.toMatch(/undefined|null|NaN|\[object/);
    const { blocks } = made.document;
    const bare = blocks.filter((block, index) => {
      const next = blocks[index + 1];
      return block.kind === "heading" && (!next || (next.kind === "heading" && next.level <= block.level));
    });
    expect(bare).toEqual([]);
  });
});

test("400 promises: every one in the overview and under its own heading", async () => {
  const commitments = Array.from({ length: 400 }, (_, index) => aCommitment({ id: `9.${index + 1}` }));
  const report = await composed(aBook({ commitments }), "2023-01-31");
  expect(rowsOf(report, "Löften utan ansvarig")).toHaveLength(400);
  const ids = report.document.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
  expect(new Set(ids).size).toBe(ids.length);
});

test("two focus areas of one name stand under one heading, both problem pictures with it", async () => {
  const focusAreas = [
    { name: "Trygghet", problem: "Den ena bilden.", source: "" },
    { name: "Trygghet", problem: "Den andra bilden.", source: "Enkät" },
  ];
  const text = reportText(await composed(aBook({ focusAreas, commitments: [aCommitment()] }), "2023-01-31"));
  expect(text.match(/^# Trygghet$/gm)).toHaveLength(1);
  expect(text).toContain("Den ena bilden.");
  expect(text).toContain("Den andra bilden.");
});

test("only addresses a reader can follow become links", async () => {
  const message = { date: plainDate("2022-03-01"), channel: "Webb", sender: "Kommun", commitments: [] };
  const { document } = await composed(
    aBook({
      communications: [
        { ...message, id: "K1", title: "Säker", link: "https://example.org/a" },
        { ...message, id: "K2", title: "Osäker", link: "javascript:alert(1)" },
      ],
    }),
    "2023-01-31",
  );
  const runs = document.blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat(2) : []));
  expect(runs.filter((run) => run.link).map((run) => [run.text, run.link])).toEqual([
    ["Säker", "https://example.org/a"],
  ]);
});

test("signs that no file name may carry are replaced", async () => {
  const settings = someSettings({ municipality: 'A/B: "C"', period: YEAR_2022 });
  expect((await composed(aBook({ settings }), "2023-01-31")).fileName).toBe("uppföljning A-B- -C- 2023-01-31.docx");
});

test("what came of the same promise before stands beside this period's own figure", async () => {
  const [promise] = pajala.commitments.filter(({ id }) => id === "2.1");
  if (!promise) throw new Error("the example has no 2.1");
  const { text, kind, interval } = promise;
  const period = { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") };
  const earlier = [{ commitment: "1.4", text, kind, interval, period, counted: 148, target: 157 }];
  const rows = rowsOf(await composed({ ...pajala, earlier }, "2023-01-31"), "Löfte 2.1 i korthet");
  expect(rows).toContainEqual(["Så gick det förut", "2021: 148 av 157, 2022: 156 av 157"]);
});
