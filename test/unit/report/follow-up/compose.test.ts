// What the report says: Pajala's year as it must read, and every way a workbook can be short of something.
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, anActivity, anOutcome, every, YEAR_2022 } from "../../../helpers/make";
import { composed, reportText, rowsOf, tablesOf } from "../../../helpers/report/report-text";
import { SHORTAGES } from "../../../helpers/report/shortages";
import { readYear } from "../../../helpers/year-file";

const pajala = readYear("examples/pajala-2022.json");

test("none of the promises takes the form of one", async () => {
  const missed = ["1.1", "1.2"].map((id) => aCommitment({ id, kind: "Antal", target: 3, interval: null }));
  const report = await composed(aBook({ commitments: missed }), "2023-01-31");
  expect(reportText(report)).toContain("Inget av två löften är uppfyllt");
});

describe("the Pajala year on 31 January 2023", () => {
  const report = composed(pajala, "2023-01-31");

  test("the verdict in three sentences: how many, which not and why, and what could still change", async () => {
    expect(reportText(await report)).toContain(
      "Fyra av sju löften är uppfyllda och tre är delvis uppfyllda: 1.1 SSPF-möte (4 av 5 tvåmånadersperioder, inte i juli–augusti), 2.1 Medborgarkontakt (156 av 157, 2,99 i snitt per vecka) och 3.2 Hundsök i skolmiljö (1 av 2). 2.1 och 3.2 kan bli uppfyllda om det som saknas fylls i på två rader.",
    );
  });

  test("one table in the order of the promise, with who and why", async () => {
    const rows = rowsOf(await report, "Löftena i den ordning de gavs");
    expect(rows.map(([name, outcome, status, , reason]) => [name, outcome, status?.slice(2), reason])).toEqual([
      ["1.1 SSPF-möte", "4 av 5 tvåmånadersperioder", "Delvis uppfyllt", "Inte redovisad"],
      ["1.2 BRÅ bildat", "Klart", "Uppfyllt", "–"],
      ["2.1 Medborgarkontakt", "156 av 157 · 2,99 i snitt per vecka", "Delvis uppfyllt", "Inte redovisad"],
      ["2.2 Riskkväll", "2 av 2", "Uppfyllt", "–"],
      ["3.1 Riktad insats narkotika", "2 av 2", "Uppfyllt", "–"],
      ["3.2 Hundsök i skolmiljö", "1 av 2", "Delvis uppfyllt", "Inte redovisad"],
      ["4.1 Trygghetsvandring", "1 av 1", "Uppfyllt", "–"],
    ]);
  });

  test("every promise in the order of the promise", async () => {
    const ids = (await report).document.blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 2 ? (/^\d\.\d/.exec(block.text)?.[0] ?? []) : [],
    );
    const all = ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1"];
    // In the text, and in each of the appendices.
    expect(ids).toEqual([...all, ...all, ...all]);
  });

  test.each([
    [
      "the period in weeks and the target",
      "är 52,14 veckor lång, räknad i dagar. 3 × 52,14, avrundat uppåt, ger målet 157.",
    ],
    ["what whole weeks would have given", "Att räkna hela veckor hade gett 156; det talet används inte."],
    ["the unit that was lost", "Det nåddes i 4 av 5 tvåmånadersperioder, men inte i juli–augusti 2022."],
    ["a result in plain words", "Vi lovade minst 2 tillfällen. Det blev 1 tillfälle."],
    [
      "a result that a day decides",
      "Vi lovade att det skulle vara klart senast den 31 december 2022. Det blev klart den 12 december 2022.",
    ],
    ["what the milestone was reached by", "Klart 12 december 2022 genom aktivitet"],
    ["what came of it", "5 oktober, Pajala: Arton gick med. Deltagarna fick svar den 26 oktober."],
    ["what to decide", "Ny dag för åtgärden"],
    ["what is not reported", "Inte redovisat: diarienummer, effektmått, lärdomar och förslag till nästa löfte."],
    ["the groups reached", "Nådda målgrupper: Ungdomar och Vuxna."],
    ["when an interpretation was agreed", "Parterna kom överens om det den 15 februari 2022."],
    ["that a reason is missing", "Orsak: inte redovisad."],
  ])("tells %s", async (_name, text) => {
    expect(reportText(await report)).toContain(text);
  });

  test("nothing of what the coordinator is told in the dialog", async () => {
    expect(reportText(await report)).not.toMatch(/Skriv den|kolumnen Analys|i fliken/);
  });

  test("the row that lacks its requirement is unclear, with what is missing", async () => {
    const rows = rowsOf(await report, "Uppgifter saknas, löfte 3.2");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[3]).toBe("Det framgår inte om kravet är uppfyllt");
  });

  test("a near miss names who took no part", async () => {
    expect(rowsOf(await report, "Räknades inte, löfte 1.1")[0]?.[3]).toBe("Socialtjänst deltog inte");
  });

  test("the appendix's rows add up to the outcome, and so do the months", async () => {
    const rows = rowsOf(await report, "Räknade aktiviteter, löfte 2.1");
    expect(rows).toHaveLength(147);
    expect(rows.at(-1)).toEqual(["Summa", "–", "156", "–"]);
    expect(rows.slice(0, -1).reduce((sum, row) => sum + Number(row[2]), 0)).toBe(156);
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
    "Den 30 juni 2022 går sex av sju löften enligt plan och ett riskerar att inte uppfyllas: 2.1 Medborgarkontakt (behöver 84 till, 3,2 per vecka resten av året). Löftena gäller till och med den 31 december 2022.",
  );
  expect(text).toContain("Det behövs 84 till, 3,2 per vecka resten av året.");
});

test("in English when the workbook is", async () => {
  const text = reportText(await composed(pajala, "2023-01-31", "en"));
  expect(text).toContain("Four of seven promises are fulfilled and three are partly fulfilled: 1.1 ");
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

test("with days counted the rows of appendix B, its sums and the places all add up to the days", async () => {
  const daily = aCommitment({ counts: "Dagar" });
  const rows = (count: number) =>
    every(2, "2022-01-02", "2022-12-31", { place: "Norr", amount: 5 })
      .slice(0, count)
      .flatMap((row) => [row, anActivity(row.date, { place: "norr", amount: 3 })]);
  const few = await composed(aBook({ commitments: [daily], activities: rows(10) }), "2023-01-31");
  const listed = rowsOf(few, "Räknade aktiviteter, löfte 1.1");
  expect(listed).toHaveLength(21);
  expect(listed.slice(0, -1).reduce((sum, row) => sum + Number(row[2]), 0)).toBe(10);
  expect(listed.at(-1)?.[2]).toBe("10 dagar");
  expect(reportText(few)).toContain("Norr (10 dagar).");
  const many = await composed(aBook({ commitments: [daily], activities: rows(180) }), "2023-01-31");
  expect(rowsOf(many, "Räknat per plats, löfte 1.1")).toEqual([
    ["Norr", "180"],
    ["Summa", "180 dagar"],
  ]);
  const months = rowsOf(many, "Räknade per månad för löfte 1.1");
  expect(months.slice(0, -1).reduce((sum, row) => sum + Number(row[1]), 0)).toBe(180);
  expect(months.at(-1)).toEqual(["Summa", "180"]);
});

test("400 promises: every one in the overview and under its own heading", async () => {
  const commitments = Array.from({ length: 400 }, (_, index) => aCommitment({ id: `9.${index + 1}` }));
  const report = await composed(aBook({ commitments }), "2023-01-31");
  expect(rowsOf(report, "Löftena i den ordning de gavs")).toHaveLength(400);
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
  const earlier = [
    anOutcome(2021, { commitment: "1.4", text, kind, interval, counted: 148, average: 2.84, rule: null }),
  ];
  const told = reportText(await composed({ ...pajala, earlier }, "2023-01-31"));
  expect(told).toContain("Så gick det förut: 2021: 2,84 i snitt per vecka (148 av 157), 2022: 2,99 i snitt per vecka");
});

test("a note that seems to tell of a person is left out, and one that is long ends with a whole word", async () => {
  const activities = [
    anActivity("2022-02-02", { type: "Kontakt", note: "Ring 070-123 45 67 om det" }),
    anActivity("2022-03-03", { type: "Kontakt", note: "Många kom och pratade om kvällarna. ".repeat(9) }),
  ];
  const text = reportText(
    await composed(aBook({ commitments: [aCommitment({ activityTypes: ["Kontakt"] })], activities }), "2023-01-31"),
  );
  expect(text).not.toContain("070");
  expect(text).toMatch(/3 mars.*: Många kom och pratade .* …\n/);
});

test("above 300 rows appendix B has sums by place, and by month where appendix A has none; each adds up", async () => {
  const activities = Array.from({ length: 310 }, (_, index) =>
    anActivity(`2022-${index % 2 === 0 ? "03" : "04"}-10`, { type: "Kontakt", place: `By ${index % 30}` }),
  );
  const counted = aCommitment({ id: "1.1", activityTypes: ["Kontakt"] });
  const others = Array.from({ length: 12 }, (_, index) => aCommitment({ id: `2.${index}`, activityTypes: ["Annat"] }));
  const few = await composed(aBook({ commitments: [counted], activities }), "2023-01-31");
  const many = await composed(aBook({ commitments: [counted, ...others], activities }), "2023-01-31");
  const sum = (report: typeof few, label: string) => {
    const rows = rowsOf(report, label);
    expect(rows.at(-1)).toEqual(["Summa", "310"]);
    return rows.slice(0, -1).reduce((total, row) => total + Number(row[1]), 0);
  };
  const [byPlace, byMonth, inAppendixA] = [
    "Räknat per plats, löfte 1.1",
    "Räknat per månad, löfte 1.1",
    "Räknade per månad för löfte 1.1",
  ];
  const labels = (report: typeof few) => tablesOf(report).map(({ label }) => label);
  expect([sum(few, byPlace), sum(few, inAppendixA), sum(many, byPlace), sum(many, byMonth)]).toEqual([
    310, 310, 310, 310,
  ]);
  expect(labels(few)).not.toContain(byMonth);
  expect(labels(many)).not.toContain(inAppendixA);
  expect(labels(few).some((label) => label.startsWith("Räknade aktiviteter"))).toBe(false);
});

test("without a single activity: no picture, no contents, one paragraph a promise, and conditions in one list", async () => {
  const report = await composed({ ...pajala, activities: [], actions: [] }, "2023-01-31");
  expect(reportText(report)).toContain("Inget av sju löften är uppfyllt. Inga aktiviteter är registrerade.");
  const kinds = report.document.blocks.map(({ kind }) => kind);
  expect(kinds.filter((kind) => ["chart", "contents", "columns"].includes(kind))).toEqual([]);
  expect(reportText(report)).toContain("2.1 Räknas när: aktiviteten är Medborgarkontakt;");
});

test("of thousands of rows that don't count a few are listed and the rest counted", async () => {
  const activities = every(1, "2022-01-02", "2022-12-30", { type: "Kontakt", placeType: "Torg" });
  const commitments = [aCommitment({ activityTypes: ["Kontakt"], placeTypes: ["Skola"] })];
  const report = await composed(aBook({ commitments, activities }), "2023-01-31");
  const table = tablesOf(report).find(({ label }) => label.startsWith("Räknades inte"));
  expect(table?.rows).toHaveLength(24);
  expect(reportText(report)).toContain(`Ytterligare ${activities.length - 24} står i arbetsboken.`);
  expect(reportText(report)).toContain(`Räknades inte: ${activities.length} rader (fel platstyp).`);
});

test("the months are looked for in the appendix that has them, or in none", async () => {
  const told = async (promises: number, rows: number) => {
    const commitments = Array.from({ length: promises }, (_, at) =>
      aCommitment({ id: `9.${at}`, activityTypes: at === 0 ? ["Kontakt"] : ["Annat"] }),
    );
    const activities = Array.from({ length: rows }, (_, at) => anActivity(`2022-0${1 + (at % 9)}-10`));
    const text = reportText(await composed(aBook({ commitments, activities }), "2023-01-31"));
    return /Månad för månad står det i bilaga (\w)/.exec(text)?.[1] ?? null;
  };
  expect([await told(1, 20), await told(20, 20), await told(20, 301)]).toEqual(["A", null, "B"]);
});

test("a name that is cut short ends its sentence with the ellipsis alone", async () => {
  const text = "Minst tolv vandringar tillsammans med skolan och grannarna runt torget varje kväll i hela kommunen";
  const commitments = Array.from({ length: 5 }, (_, at) => aCommitment({ id: `1.${at}`, activityTypes: [], text }));
  const activities = [anActivity("2022-03-03", { commitments: ["1.0"] })];
  const told = reportText(await composed(aBook({ commitments, activities }), "2023-01-31"));
  expect(told).toMatch(/och 1\.4\s”.* …”\.\n/);
  expect(told).not.toContain("….");
});
