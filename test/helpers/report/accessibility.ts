// Accessibility of a Word file by rule: what a screen reader needs, each breach as a line a person can act on.
import {
  blocksOf,
  elements,
  partOf,
  type ReadBlock,
  type ReadParagraph,
  type ReadTable,
  textIn,
  unescaped,
} from "./read-docx";

const levelOf = (style: string) => Number(/^Heading(\d)$/.exec(style)?.[1] ?? 0);

function headingFindings(blocks: readonly ReadBlock[]): string[] {
  const headings = blocks.flatMap((block, index) =>
    block.kind === "paragraph" && levelOf(block.style) > 0 ? [{ ...block, index, level: levelOf(block.style) }] : [],
  );
  const findings = headings.flatMap(({ level, text, index }, number) => {
    const before = headings[number - 1]?.level ?? 0;
    const next = blocks[index + 1];
    const isBare =
      next === undefined || (next.kind === "paragraph" && levelOf(next.style) > 0 && levelOf(next.style) <= level);
    return [
      ...(level > before + 1 ? [`heading jumps from level ${before} to ${level}: ${text}`] : []),
      ...(text.trim() === "" ? ["heading without text"] : []),
      ...(isBare ? [`nothing stands under the heading: ${text}`] : []),
    ];
  });
  return headings[0]?.level === 1 ? findings : ["the first heading isn't of level 1", ...findings];
}

/** What a table's own properties say; they come last, in the schema's order. */
function propertyOf(xml: string, name: "tblCaption" | "tblDescription"): string {
  const last =
    /<w:tblLook [^>]*\/><w:tblCaption w:val="([^"]*)"\/><w:tblDescription w:val="([^"]*)"\/><\/w:tblPr>/.exec(xml);
  return unescaped(last?.[name === "tblCaption" ? 1 : 2] ?? "");
}

function tableFindings({ caption, rows, xml }: ReadTable): string[] {
  const [header = "", ...below] = elements(xml, "w:tr");
  const width = rows[0]?.length ?? 0;
  return [
    ...(caption === "" ? ["table without a caption"] : []),
    ...(propertyOf(xml, "tblCaption").endsWith(caption) ? [] : [`no title of its own: ${caption}`]),
    ...(propertyOf(xml, "tblDescription").includes(`${below.length} `) ? [] : [`not described: ${caption}`]),
    ...(header.includes("<w:tblHeader/>") ? [] : [`no header row: ${caption}`]),
    ...(below.some((row) => row.includes("<w:tblHeader/>")) ? [`two header rows: ${caption}`] : []),
    ...(below.length === 0 ? [`no rows: ${caption}`] : []),
    ...(rows[0]?.some((cell) => cell.trim() === "") ? [`a column without a header: ${caption}`] : []),
    ...(rows.some((row) => row.length !== width) ? [`rows of different length: ${caption}`] : []),
    ...(rows.flat().some((cell) => cell.trim() === "") ? [`an empty cell: ${caption}`] : []),
    ...(/<w:(gridSpan|vMerge)/.test(xml) ? [`merged cells: ${caption}`] : []),
  ];
}

function captionFindings(blocks: readonly ReadBlock[]): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const hasOwn = before?.kind === "paragraph" && before.style === "Caption";
    return block.kind !== "paragraph" && !hasOwn ? [`no caption of its own: ${block.caption}`] : [];
  });
}

function pictureFindings(blocks: readonly ReadBlock[]): string[] {
  const pictures = blocks.filter((block) => block.kind === "picture");
  const ids = new Set(pictures.map(({ id }) => id));
  return [
    ...pictures.flatMap(({ alternative, caption }) =>
      alternative.length > 20 ? [] : [`no alternative text: ${caption}`],
    ),
    ...(ids.size === pictures.length ? [] : ["pictures share an ID"]),
  ];
}

function paragraphFindings({ text, xml }: ReadParagraph): string[] {
  return [
    ...(text.trim() === "" ? ["an empty paragraph"] : []),
    ...(/undefined|NaN|\[object|>null</.test(xml) ? [`a missing value shows: ${text}`] : []),
    ...(/https?:\/\//.test(text) ? [`an address as its own link text: ${text}`] : []),
  ];
}

/** Empty when the file keeps every rule. */
export function accessibilityFindings(bytes: Uint8Array, language: "sv-SE" | "en-GB"): string[] {
  const blocks = blocksOf(bytes);
  const styles = partOf(bytes, "word/styles.xml");
  const properties = partOf(bytes, "docProps/core.xml");
  return [
    ...headingFindings(blocks),
    ...captionFindings(blocks),
    ...pictureFindings(blocks),
    ...blocks.flatMap((block) => {
      if (block.kind === "table") return [...tableFindings(block), ...missingValues(block)];
      return block.kind === "paragraph" ? paragraphFindings(block) : [];
    }),
    ...(styles.includes(`<w:lang w:val="${language}"`) ? [] : [`the language isn't ${language}`]),
    ...(properties.includes(`<dc:language>${language}</dc:language>`) ? [] : ["the properties don't say the language"]),
    ...(/<dc:title>[^<]+<\/dc:title>/.test(properties) ? [] : ["no title"]),
    ...(textIn(partOf(bytes, "word/header1.xml")) === "" ? ["no page header"] : []),
    ...(partOf(bytes, "word/footer1.xml").includes("PAGE") ? [] : ["no page numbers"]),
  ];
}

function missingValues({ rows, caption }: ReadTable): string[] {
  const cells = rows.flat().filter((cell) => /undefined|NaN|\[object|^null$/.test(cell));
  return cells.map((cell) => `a missing value shows in ${caption}: ${cell}`);
}
