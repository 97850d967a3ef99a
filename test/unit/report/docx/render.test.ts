// The Word file by rule: what a reader's aid, a printer and next year's archivist need of it.
import { strFromU8, unzipSync } from "fflate";
import { renderDocx } from "../../../../src/report/docx/render";
import type { ComposedReport } from "../../../../src/report/follow-up/compose";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, every } from "../../../helpers/make";
import { composed } from "../../../helpers/report/report-text";
import { readYear } from "../../../helpers/year-file";

const pajala = readYear("examples/pajala-2022.json");

async function partsOf({ document }: ComposedReport): Promise<(path: string) => string> {
  const parts = unzipSync(await renderDocx(document));
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join("");
}

/** Elements of this name, outermost text and all; none of them holds another of its kind here. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}[ >].*?</${name}>`, "gs"))].map((match) => match[0]);
}

const report = composed(pajala, "2023-01-31");
const part = report.then(partsOf);
const documentXml = part.then((read) => read("word/document.xml"));

function stylesOf(xml: string): string[] {
  return elements(xml, "w:p").map((paragraph) => /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? "");
}

test("headings go down one level at a time", async () => {
  const levels = stylesOf(await documentXml).flatMap((style) => {
    const level = /^Heading(\d)$/.exec(style)?.[1];
    return level ? [Number(level)] : [];
  });
  expect(levels.length).toBeGreaterThan(20);
  expect(levels[0]).toBe(1);
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(jumps).toEqual([]);
});

test("no paragraph is empty: space comes from styles", async () => {
  const empty = elements(await documentXml, "w:p").filter((paragraph) => textIn(paragraph).trim() === "");
  expect(empty).toEqual([]);
});

test("every table has a header row that repeats, and rows that stay in one piece", async () => {
  const tables = elements(await documentXml, "w:tbl");
  expect(tables.length).toBeGreaterThan(12);
  for (const table of tables) {
    const rows = elements(table, "w:tr");
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual(rows.map((_, index) => index === 0));
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    expect(elements(rows[0] ?? "", "w:tc").every((cell) => textIn(cell) !== "")).toBe(true);
  }
});

test("each promise's heading stays with its text, and the text with its result", async () => {
  const paragraphs = elements(await documentXml, "w:p");
  const headings = paragraphs.flatMap((paragraph, index) =>
    /w:val="Heading2"/.test(paragraph) && /^\d\.\d\s/.test(textIn(paragraph)) ? [index] : [],
  );
  expect(headings).toHaveLength(21);
  for (const index of headings.slice(0, 7)) expect(paragraphs[index + 1]).toContain("<w:keepNext/>");
  const styles = (await part)("word/styles.xml");
  for (const name of ["Heading1", "Heading2", "Heading3"]) {
    expect(new RegExp(`w:styleId="${name}".*?</w:style>`, "s").exec(styles)?.[0]).toContain("<w:keepNext/>");
  }
});

test("each caption stays with its table or diagram, also where a program passes over the style", async () => {
  const captions = elements(await documentXml, "w:p").filter((paragraph) => paragraph.includes('w:val="Caption"'));
  expect(captions.length).toBeGreaterThan(12);
  expect(captions.filter((paragraph) => !paragraph.includes("<w:keepNext/>"))).toEqual([]);
});

test("the contents are one line of links to the chapters, without page numbers that could be wrong", async () => {
  const xml = await documentXml;
  const [line = ""] = elements(xml, "w:p").filter((paragraph) => textIn(paragraph).startsWith("Innehåll"));
  const links = elements(line, "w:hyperlink").map((link) => ({
    anchor: /w:anchor="([^"]+)"/.exec(link)?.[1],
    text: textIn(link),
  }));
  const headings = elements(xml, "w:p")
    .filter((paragraph) => /w:val="Heading1"/.test(paragraph))
    .map((paragraph) => ({
      anchor: /<w:bookmarkStart w:name="([^"]+)"/.exec(paragraph)?.[1],
      text: textIn(paragraph),
    }));
  expect(links).toEqual(headings.slice(1));
  expect(links.length).toBeGreaterThan(8);
  expect(xml).not.toMatch(/PAGEREF|<w:instrText[^>]*>\s*TOC/);
  expect(xml.match(/w:dirty="(?!false")[^"]*"/g)).toBeNull();
  expect((await part)("word/settings.xml")).not.toContain("updateFields");
});

test("the counted rows stand in two columns, and what comes after them doesn't", async () => {
  const sections = elements(await documentXml, "w:sectPr").map((section) => /<w:cols [^>]*>/.exec(section)?.[0] ?? "");
  expect(sections.map((columns) => /w:num="2"/.test(columns))).toEqual([false, true]);
});

test.each([
  ["sv", "sv-SE", "Sida "],
  ["en", "en-GB", "Page "],
] as const)("in %s: language, header, page numbers, title and author", async (language, locale, page) => {
  const read = await partsOf(await composed(pajala, "2023-01-31", language));
  expect(read("word/styles.xml")).toContain(`<w:lang w:val="${locale}"`);
  expect(textIn(read("word/header1.xml"))).toContain("Pajala");
  expect(textIn(read("word/footer1.xml"))).toContain(page);
  expect(read("word/footer1.xml")).toMatch(/PAGE.*NUMPAGES/s);
  expect(read("docProps/core.xml")).toMatch(/<dc:title>[^<]*Pajala[^<]*<\/dc:title>/);
  expect(read("docProps/core.xml")).toMatch(/<dc:creator>[^<]*Pajala[^<]*Norrbotten<\/dc:creator>/);
});

test("A4 with a first page of its own", async () => {
  const xml = await documentXml;
  expect(/<w:pgSz [^>]*>/.exec(xml)?.[0]).toMatch(/(?=.*w:w="11906")(?=.*w:h="16838")/);
  expect(xml.includes("<w:titlePg/>")).toBe(true);
});

test("at most three sizes of type below the headings", async () => {
  const styles = (await part)("word/styles.xml");
  const used = new Set(stylesOf(await documentXml).filter((style) => !/^(Heading|Title|TOCHeading)/.test(style)));
  const sizes = new Set(
    [...styles.matchAll(/w:styleId="([^"]+)".*?<\/w:style>/gs)]
      .filter((match) => used.has(match[1] ?? ""))
      .flatMap((match) => /<w:sz w:val="(\d+)"/.exec(match[0])?.[1] ?? []),
  );
  expect(sizes.size).toBeLessThanOrEqual(2);
});

test("the same report gives the same text byte for byte, whatever was made before it", async () => {
  const again = await partsOf(await composed(pajala, "2023-01-31"));
  expect(again("word/document.xml") === (await documentXml)).toBe(true);
  expect(again("word/_rels/document.xml.rels")).toBe((await part)("word/_rels/document.xml.rels"));
});

test("links keep their address, the same one once", async () => {
  const message = { date: aCommitment().period.from, channel: "Webb", sender: "", commitments: [] };
  const link = "https://example.org/?a=1&b=2";
  const communications = ["K1", "K2"].map((id) => ({ ...message, id, title: id, link }));
  const read = await partsOf(await composed(aBook({ communications }), "2023-01-31"));
  const relations = [...read("word/_rels/document.xml.rels").matchAll(/Target="https[^"]*"/g)].map((match) => match[0]);
  expect(relations).toEqual(['Target="https://example.org/?a=1&amp;b=2"']);
  expect(elements(read("word/document.xml"), "w:hyperlink").filter((each) => each.includes("r:id"))).toHaveLength(2);
});

test("text that XML can't carry doesn't break the file, and line breaks stay", async () => {
  const text = `Rad ett\nRad två\u0000\u000b\ud800 <w:p> & "slut" ${String.fromCodePoint(0x1f600)}`;
  const read = await partsOf(await composed(aBook({ commitments: [aCommitment({ analysis: text })] }), "2023-01-31"));
  const xml = read("word/document.xml");
  expect(xml).toContain("Rad ett</w:t>");
  expect(xml).toMatch(
    /<w:br\/><w:t[^>]*>Rad två &lt;w:p&gt; &amp; "slut" 😀<|<w:br\/><w:t[^>]*>Rad två &lt;w:p&gt; &amp; &quot;slut&quot; 😀</,
  );
});

test("a sum never stands without a row above it", async () => {
  const rows = elements(await documentXml, "w:tr");
  const sums = rows.flatMap((row, at) => (textIn(row).startsWith("Summa") ? [rows[at - 1] ?? ""] : []));
  expect(sums.length).toBeGreaterThan(6);
  expect(sums.filter((before) => !before.includes("<w:keepNext/>"))).toEqual([]);
});

test("a cell longer than a page may break across pages", async () => {
  const owner = "Lång text. ".repeat(300);
  const read = await partsOf(await composed(aBook({ commitments: [aCommitment({ owner })] }), "2023-01-31"));
  const rows = elements(read("word/document.xml"), "w:tr").filter((row) => textIn(row).includes("Lång text."));
  expect(rows).toHaveLength(1);
  expect(rows[0]).not.toContain("<w:cantSplit/>");
});

test("a missing municipality leaves no trace of a missing value", async () => {
  const read = await partsOf(await composed(aBook({ settings: someSettings({ municipality: "" }) }), "2023-01-31"));
  expect(read("word/document.xml").match(/undefined|NaN|>null</g)).toBeNull();
});

test("300 activities over 40 promises keep every row", async () => {
  const commitments = Array.from({ length: 40 }, (_, index) =>
    aCommitment({ id: `1.${index + 1}`, activityTypes: [`Typ ${index}`] }),
  );
  const activities = commitments.flatMap((_, index) => every(50, "2022-01-02", "2022-12-10", { type: `Typ ${index}` }));
  expect(activities.length).toBeGreaterThan(250);
  const read = await partsOf(await composed(aBook({ commitments, activities }), "2023-01-31"));
  expect(new Set(read("word/document.xml").match(/>A\d{5}</g)).size).toBe(activities.length);
});
