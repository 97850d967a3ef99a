// The document on an area: what a reader takes in at a glance, what can be held against each other, and then a page for
// each municipality.
import type { Area, AreaSource } from "../../domain/area/area";
import type { Language } from "../../domain/book/book";
import { formatDate } from "../../i18n/format/dates";
import { areaWords } from "../../i18n/words";
import { type Block, paragraph, plain, type ReportDocument } from "../blocks/blocks";
import { headingColourOf } from "../blocks/heading-colour";
import { withKeptTogether } from "../blocks/kept-together";
import { type Wording, wordingIn } from "../blocks/wording";
import { nameAmong, pageAnchor, periodName, sourceName } from "./area-names";
import { areaPictures } from "./area-picture";
import { comparisonTable, MOST_COMPARISONS } from "./comparison-table";
import { needBlocks, overviewTable, signKey, standingText } from "./overview";

/** A workbook that isn't in the area, and the line that says why. */
export interface NotRead {
  readonly file: string;
  readonly line: string;
}

/** What the document is made of. */
export interface AreaDocumentSource {
  readonly area: Area;
  readonly notRead: readonly NotRead[];
  /** A municipality's page, as `municipalityPage` makes it. */
  readonly pageOf: (source: AreaSource) => readonly Block[];
  /** What is to be known before the rest, a sentence each. */
  readonly notices?: readonly string[];
}

/** More periods than this are told in a list, not in large type. */
const MOST_LEADS = 3;

function standingBlocks({ standings }: Area, leftOut: number, wording: Wording): Block[] {
  const texts = [
    ...standings.map((standing) => standingText(standing, standings.length === 1, wording)),
    ...(leftOut > 0 ? [areaWords(wording.language).leftOut(leftOut)] : []),
  ];
  return standings.length > MOST_LEADS
    ? [{ kind: "list", items: texts.map(plain) }]
    : texts.map((text) => paragraph(text, { look: "lead" }));
}

/** What is to be known of the workbooks: those that may be copies of one, and those with something wrong in them. */
export function noticesOf(area: Area, { language }: Wording): string[] {
  const words = areaWords(language);
  return [
    ...area.doubles.map((group) => {
      const files = group.map(({ file }) => file).join(", ");
      const member = group[0]?.member;
      return words.doubles(member?.municipality ?? "", periodName(member?.period ?? null, language), files);
    }),
    ...area.sources
      .filter(({ member }) => member.issues > 0)
      .map(({ member }) => words.issues(nameAmong(area, member, language), member.issues)),
  ];
}

function noticeBlocks(area: Area, notRead: readonly NotRead[], wording: Wording): Block[] {
  const words = areaWords(wording.language);
  const notices = noticesOf(area, wording);
  return [
    ...(notRead.length > 0
      ? ([
          { kind: "heading", level: 2, text: words.notRead, id: "notread" },
          { kind: "list", items: notRead.map(({ line }) => plain(line)) },
        ] as const)
      : []),
    ...(notices.length > 0
      ? ([
          { kind: "heading", level: 2, text: words.notices, id: "notices" },
          { kind: "list", items: notices.map(plain) },
        ] as const)
      : []),
  ];
}

function comparisonBlocks(area: Area, language: Language): Block[] {
  const table = comparisonTable(area, language);
  if (table === null) return [];
  const words = areaWords(language);
  const rest = area.comparisons.length - MOST_COMPARISONS;
  return [
    { kind: "heading", level: 2, text: words.comparisons, id: "comparisons" },
    paragraph(words.comparisonsIntro, { look: "note", keepsWithNext: true }),
    table,
    ...(rest > 0 ? [paragraph(words.moreComparisons(rest), { look: "note" })] : []),
  ];
}

/** The page under a heading of its own, the IDs of its headings told from those of other pages. */
function pageBlocks(
  source: AreaSource,
  index: number,
  page: readonly Block[],
  area: Area,
  language: Language,
): Block[] {
  const anchor = pageAnchor(index);
  const name = area.standings.length > 1 ? nameAmong(area, source.member, language) : sourceName(source, language);
  return [
    { kind: "heading", level: 1, text: name, id: anchor, startsPage: true },
    ...page.map((block) => (block.kind === "heading" ? { ...block, id: `${anchor}${block.id}` } : block)),
    paragraph(areaWords(language).file(source.file), { look: "note" }),
  ];
}

/** The area's document in the language asked for. */
export function composeArea(
  { area, notRead, pageOf, notices = [] }: AreaDocumentSource,
  language: Language,
): ReportDocument {
  const wording = wordingIn(language);
  const words = areaWords(language);
  const title = words.title(area.policeArea, formatDate(area.asOf, language));
  const table = overviewTable(area, wording, true);
  const pictures = areaPictures(area, language);
  const hasPromises = area.kinds.length > 0;
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title, id: "area" },
    ...standingBlocks(area, notRead.length, wording),
    ...(notices.length > 0 ? [paragraph(notices.join(" "), { look: "note" })] : []),
    ...(table ? [table, signKey(area, wording)] : []),
    ...pictures,
    ...(hasPromises ? [paragraph(pictures.length > 0 ? words.pictureKey : words.noPicture, { look: "note" })] : []),
    ...needBlocks(area, wording),
    ...comparisonBlocks(area, language),
    ...noticeBlocks(area, notRead, wording),
    ...area.sources.flatMap((source, index) => pageBlocks(source, index, pageOf(source), area, language)),
  ];
  return {
    language,
    title,
    day: area.asOf,
    author: area.policeArea && wording.words.policeArea(area.policeArea),
    headingColour: headingColourOf({ headingColour: "" }),
    header: title,
    page: { before: wording.words.page, between: wording.words.pageOf },
    blocks: withKeptTogether(blocks),
  };
}
