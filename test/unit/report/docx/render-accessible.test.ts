// The finished Word file, checked by rule as a whole: Pajala's year, and every workbook that is short of something.
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { renderDocx } from "../../../../src/report/docx/render";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, anAction, every } from "../../../helpers/make";
import { accessibilityFindings } from "../../../helpers/report/accessibility";
import { orderFindings } from "../../../helpers/report/element-order";
import { blocksOf, elements, partOf } from "../../../helpers/report/read-docx";
import { composed } from "../../../helpers/report/report-text";
import { SHORTAGES } from "../../../helpers/report/shortages";
import { readYear } from "../../../helpers/year-file";

/** One dot: what the picture shows is not the file's structure. */
const DOT = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const draw = async () => DOT;
const pajala = readYear("examples/pajala-2022.json");

test.each([
  ["2022-01-05", "sv", "sv-SE"],
  ["2022-06-30", "sv", "sv-SE"],
  ["2023-01-31", "sv", "sv-SE"],
  ["2023-01-31", "en", "en-GB"],
] as const)("Pajala as of %s in %s keeps every rule", async (asOf, language, locale) => {
  const { document } = await composed(pajala, asOf, language);
  expect(accessibilityFindings(await renderDocx(document, draw), locale)).toEqual([]);
});

test.each(SHORTAGES)("so does one with %s", async (_name, book, asOf) => {
  const { document } = await composed(book, asOf);
  expect(accessibilityFindings(await renderDocx(document, draw), "sv-SE")).toEqual([]);
});

test("so does one with everything: excluded weeks, 50 promises, texts of 3,000 characters, indicators, a report before it", async () => {
  const long = "Många ord om tryggheten i byn och på torget om kvällen. ".repeat(54);
  const book = aBook({
    settings: someSettings({ excludedWeeks: ["2022-V28" as never], lessons: long, diaryNumber: "KS 2023/17" }),
    commitments: Array.from({ length: 50 }, (_, index) =>
      aCommitment({
        id: `9.${index + 1}`,
        text: index === 0 ? long : `Löfte nummer ${index + 1}`,
        ...(index % 2 === 0 && { kind: "Snitt", target: 1, interval: "vecka" }),
      }),
    ),
    activities: every(20, "2022-01-05", "2022-12-20"),
    actions: [anAction({ commitment: "9.1", due: plainDate("2022-02-02") })],
    indicators: [
      {
        measure: "Trygg på kvällen",
        source: "Enkät",
        date: plainDate("2022-11-01"),
        value: 71.5,
        unit: "%",
        comment: "",
      },
    ],
    followUps: [
      {
        id: "U1",
        date: plainDate("2022-07-05"),
        type: "Löpande",
        asOf: plainDate("2022-06-30"),
        receivers: [],
        document: "",
        checksum: "",
        createdBy: "",
      },
    ],
  });
  const { document } = await composed(book, "2023-01-31");
  const bytes = await renderDocx(document, draw);
  expect(accessibilityFindings(bytes, "sv-SE")).toEqual([]);
  const text = blocksOf(bytes)
    .flatMap((block) => (block.kind === "table" ? block.rows.flat() : []))
    .join("\n");
  expect(text).toContain("71,5 %");
});

test("a chart has its words as alternative text, and where nothing can draw they stand in its place", async () => {
  const { document } = await composed(pajala, "2023-01-31");
  const pictures = blocksOf(await renderDocx(document, draw)).flatMap((block) =>
    block.kind === "picture" ? [block] : [],
  );
  expect(pictures.map(({ caption }) => caption)).toEqual(["Året i en bild", "Räknade per vecka, löfte 2.1"]);
  const drawn = blocksOf(await renderDocx(document));
  expect(drawn.some((block) => block.kind === "picture")).toBe(false);
  for (const { alternative } of pictures) {
    expect(
      drawn.some((block) => block.kind === "paragraph" && block.text === alternative.replaceAll("\u00a0", " ")),
    ).toBe(true);
  }
});

test("the file is the same whenever it is made and whatever drew its pictures", async () => {
  const { document } = await composed(pajala, "2023-01-31");
  const first = await renderDocx(document, draw);
  const other = await renderDocx(document, async () => new Uint8Array([...DOT, 0]));
  for (const path of ["word/document.xml", "word/_rels/document.xml.rels", "docProps/core.xml", "word/styles.xml"]) {
    expect(partOf(other, path) === partOf(first, path)).toBe(true);
  }
  expect(partOf(first, "docProps/core.xml")).toContain(">2023-01-31T12:00:00Z</dcterms:created>");
});

test("headings have outline levels, which PDF tags and bookmarks are made from, and long words are hyphenated", async () => {
  const bytes = await renderDocx((await composed(pajala, "2023-01-31")).document, draw);
  const styles = elements(partOf(bytes, "word/styles.xml"), "w:style");
  const levels = [1, 2, 3].map((level) => styles.find((style) => style.includes(`w:styleId="Heading${level}"`)));
  expect(levels.map((style) => /<w:outlineLvl w:val="(\d)"\/>/.exec(style ?? "")?.[1])).toEqual(["0", "1", "2"]);
  expect(partOf(bytes, "word/settings.xml")).toContain("<w:autoHyphenation");
});

test.each(["document", "styles", "settings", "numbering"])(
  "every element of %s stands where the schema has it",
  async (part) => {
    const { document } = await composed(pajala, "2022-06-30");
    expect(orderFindings(partOf(await renderDocx(document, draw), `word/${part}.xml`))).toEqual([]);
    expect(orderFindings("<w:pPr><w:jc/><w:pStyle/></w:pPr>")).toHaveLength(1);
  },
);

test("the broken file is found: the rules aren't kept by looking away", async () => {
  const { document } = await composed(pajala, "2023-01-31");
  const blocks = document.blocks.map((block) =>
    block.kind === "heading" && block.level === 2 ? { ...block, level: 3 as const } : block,
  );
  const broken = await renderDocx(
    { ...document, blocks: [...blocks, { kind: "paragraph", text: [{ text: "" }] }] },
    draw,
  );
  const findings = accessibilityFindings(broken, "en-GB").join("\n");
  expect(findings).toContain("heading jumps from level 1 to 3");
  expect(findings).toContain("an empty paragraph");
  expect(findings).toContain("the language isn't en-GB");
});
