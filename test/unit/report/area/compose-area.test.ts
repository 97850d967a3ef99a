import type { AreaSource } from "../../../../src/domain/area/area";
import { areaOf } from "../../../../src/domain/area/area";
import { areaMember } from "../../../../src/domain/area/area-member";
import type { Language } from "../../../../src/domain/book/book";
import { composeArea, noticesOf } from "../../../../src/report/area/compose-area";
import { municipalityPage } from "../../../../src/report/area/municipality-page";
import { type Block, headingsOf, textOf } from "../../../../src/report/blocks/blocks";
import { wordingIn } from "../../../../src/report/blocks/wording";
import { AS_OF, municipality, rowsOf, yearOf } from "../../../helpers/an-area";
import { aCommitment, anOutcome } from "../../../helpers/make";

const contacts = aCommitment({ id: "2.1", kind: "Snitt", target: 3, interval: "vecka" });
const period = yearOf(2023);
const books = [
  municipality("Kalix", [contacts, aCommitment({ id: "1.1" })], rowsOf(2)),
  municipality("Pajala", [contacts], rowsOf(123)),
  municipality("Pajala", [aCommitment({ ...contacts, period })], [], { period }),
  { ...municipality("", [], []), unreadable: [{ id: "7", focus: "", text: "Något", row: 7 }] },
];

function composed(of: readonly (typeof books)[number][] = books, language: Language = "sv") {
  const pages = new Map<AreaSource["member"], readonly Block[]>();
  const sources = of.map((book, at) => {
    const member = areaMember(book, AS_OF);
    pages.set(member, municipalityPage(book, AS_OF, language));
    return { file: `${at + 1}.xlsx`, member };
  });
  const area = areaOf(sources, AS_OF);
  const notRead = [{ file: "trasig.xlsx", line: "trasig.xlsx går inte att läsa." }];
  return { area, document: composeArea({ area, notRead, pageOf: ({ member }) => pages.get(member) ?? [] }, language) };
}

const tablesOf = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === "table");
const cellsOf = (block: Block | undefined) =>
  block?.kind === "table" ? block.rows.map((row) => row.map((cell) => textOf(cell).replaceAll("\u00a0", " "))) : [];
const said = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.kind === "list" ? block.items : []))
    .map((text) => textOf(text).replaceAll("\u00a0", " "));

test("municipalities stand down and kinds across, each promise with its sign", () => {
  const [overview] = tablesOf(composed().document.blocks);
  expect(overview?.columns.map(({ header }) => header)).toEqual(["Kommun", "Period", "Antal", "Snitt", "Inte bedömt"]);
  expect(cellsOf(overview)).toEqual([
    ["4.xlsx (kommun saknas)", "2022", "–", "–", "7"],
    ["Kalix", "2022", "✔ 1.1", "▼ 2.1", "–"],
    ["Pajala", "2022", "–", "● 2.1", "–"],
    ["Pajala", "2023", "–", "○ 2.1", "–"],
  ]);
});

test("each period's standing is told by itself, and what is needed by when", () => {
  const lines = said(composed().document.blocks);
  expect(lines.slice(0, 2)).toEqual([
    "2022: 3 arbetsböcker med 4 löften: 1 uppfyllt, 1 enligt plan, 1 ligger efter och 1 inte bedömt.",
    "2023: 1 arbetsbok med 1 löfte: 1 har inte börjat.",
  ]);
  expect(lines).toContain("▼ Kalix 2022, 2.1 Kontakt: 155 till, 14,1 per vecka resten av året.");
  expect(lines).toContain("trasig.xlsx går inte att läsa.");
});

test("like promises stand side by side, and only what is counted is added up", () => {
  const [, comparisons] = tablesOf(composed().document.blocks);
  expect(cellsOf(comparisons)).toEqual([
    [
      "Kontakt per vecka",
      "Kalix: 2022 0,05\nPajala: 2022 2,99 · 2023 har inte börjat",
      "2022 125 av 314, 3,0 per vecka",
    ],
  ]);
});

test("the year of each municipality is drawn, one picture for each period, also for a telephone", () => {
  const { blocks } = composed().document;
  const first = blocks.slice(
    0,
    blocks.findIndex((block) => block.kind === "heading" && block.startsPage),
  );
  const pictures = first.filter((block) => block.kind === "chart");
  expect(pictures.map(({ label }) => label)).toEqual(["Året kommun för kommun, 2022", "Året kommun för kommun, 2023"]);
  expect(pictures[0]?.alternative).toContain("Kalix: 1 uppfyllt, 1 ligger efter.");
  expect(pictures.every(({ narrowSvg }) => narrowSvg?.includes('width="288"'))).toBe(true);
});

test("each municipality has a page, which its name in the table links to, and no ID stands twice", () => {
  const { blocks } = composed().document;
  const headings = headingsOf(blocks);
  const ids = headings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(headings.filter(({ startsPage }) => startsPage).map(({ text }) => text)).toEqual([
    "4.xlsx (kommun saknas) 2022",
    "Kalix 2022",
    "Pajala 2022",
    "Pajala 2023",
  ]);
  const [overview] = tablesOf(blocks);
  const links = overview?.rows.map((row) => row[0]?.[0]?.goesTo);
  expect(links?.every((link) => link !== undefined && ids.includes(link))).toBe(true);
});

test("a municipality's page has the figures of its status report, and no description of the log", () => {
  const [book] = books;
  if (!book) throw new Error("no book");
  const noted = { ...book, activities: book.activities.map((row) => ({ ...row, note: "Mötte Berit" })) };
  const { blocks } = composed([noted]).document;
  expect(cellsOf(tablesOf(blocks)[1])).toContainEqual(["1.1 Kontakt", "2 av 2", "✔ Uppfyllt", "–"]);
  expect(JSON.stringify(blocks)).not.toContain("Berit");
});

test("more promises than a picture of all can hold have one on each page alone", () => {
  const many = Array.from({ length: 41 }, (_, at) => municipality(`Ort ${at}`, [contacts, aCommitment()]));
  const { blocks } = composed(many).document;
  expect(said(blocks)).toContain("Löftena är för många för en bild av alla. Varje kommuns sida har sin egen.");
  expect(blocks.filter((block) => block.kind === "chart")).toHaveLength(41);
});

test("copies are told, and errors in a workbook", () => {
  const [, book] = books;
  if (!book) throw new Error("no book");
  const issue = { tab: "Aktiviteter", row: 3, column: "Datum", code: "dateInvalid", value: "" } as const;
  const { area } = composed([book, { ...book, issues: [issue] }]);
  expect(noticesOf(area, wordingIn("sv"))).toEqual([
    "Pajala 2022 finns i flera arbetsböcker: 1.xlsx, 2.xlsx. Deras siffror läggs inte ihop.",
    "Pajala: 1 fel i arbetsboken gör att uppgifter inte räknas.",
  ]);
});

test("in English it says the same", () => {
  const { document } = composed(books, "en");
  expect(document.title).toBe("The promises to residents in Norra Fjällen, 15 October 2022");
  expect(said(document.blocks)[1]).toBe("2023: 1 workbook with 1 promise: 1 not begun.");
  expect(JSON.stringify(document.blocks)).not.toMatch(/löften|Kommun"|Läge/);
});

test("a municipality's page says how its promises went before, where its workbook remembers", () => {
  const before = {
    text: contacts.text,
    commitment: "2.1",
    kind: "Snitt",
    interval: "vecka",
    counted: 140,
    target: 157,
  } as const;
  const remembered = { ...municipality("Kalix", [contacts], rowsOf(2)), earlier: [anOutcome(2021, before)] };
  const { blocks } = composed([remembered]).document;
  expect(headingsOf(blocks).map(({ text }) => text)).toContain("Så gick det förut");
  expect(said(blocks).filter((line) => line.includes("140 av 157"))).toHaveLength(1);
  expect(headingsOf(composed().document.blocks).map(({ text }) => text)).not.toContain("Så gick det förut");
});
