// The list to log on by hand, as one HTML file to print: lines for what is told in a line, and a card for each occasion
// that has points to tick. It has no scripts and loads nothing.

import type { Book } from "../../domain/book/book";
import type { Commitment } from "../../domain/book/commitment";
import { distinctNames } from "../../domain/book/words";
import { type LoggedType, loggedTypes, needsACard, shortTitle, withoutType } from "../../domain/log-list/log-list";
import { fitted } from "../../domain/logo/logo";
import { checklistWords, logListWords } from "../../i18n/words";
import { escapeXml } from "../blocks/escape-xml";
import { GENERATOR_TAG } from "../blocks/generator";
import { logoAddress } from "../blocks/logo";

/** Lines on a sheet of A4 on its side, under the heading, by the most boxes that a line has in one column. */
const linesFor = (boxesInColumn: number) =>
  boxesInColumn <= 3 ? 7 : boxesInColumn <= 6 ? 6 : boxesInColumn <= 9 ? 4 : 3;
/** Cards on a sheet, and how often each kind comes: the kinds stand beside each other, and all of them once more. */
const ON_A_SHEET = 4;
const CARDS = 2;

const STYLE = `
body{margin:0;color:#1f2933;background:#fff;font:10pt/1.35 Arial,Helvetica,sans-serif;overflow-wrap:anywhere}
main{max-width:277mm;margin:0 auto;padding:4mm}
h1{font-size:15pt;line-height:1.2;margin:0}
.top{display:flex;gap:8mm;justify-content:space-between;align-items:center}
.top img{flex:none}
h2{font-size:11pt;margin:0 0 1mm}
p{margin:1mm 0}
.head{display:flex;flex-wrap:wrap;gap:1mm 8mm;align-items:baseline;margin-bottom:3mm}
.line{flex:1;min-width:45mm;border-bottom:1px solid #5b6775}
.role{display:flex;flex:1 0 70mm;gap:2mm;align-items:baseline}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th{font-size:9pt;text-align:left;vertical-align:bottom;padding:1mm 1.5mm;border-bottom:1.5pt solid #1f2933}
tr{break-inside:avoid}
td{height:14.5mm;vertical-align:top;padding:1mm 1.5mm;border:1px solid #9aa5b1}
.box{display:inline-block;margin-right:2.5mm;padding-left:4.4mm;text-indent:-4.4mm}
.box::before{content:"";display:inline-block;width:2.9mm;height:2.9mm;margin-right:1.2mm;border:1px solid #1f2933;vertical-align:-.4mm}
.points .box{display:block;margin:.2mm 0}
.answer{white-space:nowrap}
.rule{display:block;height:5mm;border-bottom:1px solid #9aa5b1}
.cards{display:grid;grid-template-columns:1fr 1fr;gap:3mm;font-size:9pt;line-height:1.2}
section{border:1px solid #5b6775;padding:2mm 3mm;break-inside:avoid}
section p{margin:.6mm 0}
.field{display:flex;gap:2mm;align-items:baseline;margin:.8mm 0}
.field>strong{white-space:nowrap}
.field>.line{min-width:10mm}
.small{font-size:9pt;color:#4a5563}
@media screen{.cards,table{margin-bottom:5mm}}
@media (max-width:700px){.cards{grid-template-columns:1fr}.lines{overflow-x:auto}table{min-width:180mm}}
@media print{main{max-width:none;padding:0}.sheet{break-after:page}.sheet:last-child{break-after:auto}}
@page{size:A4 landscape;margin:10mm}`;

const boxes = (words: readonly string[]) =>
  words.map((word) => `<span class="box">${escapeXml(word)}</span>`).join(" ");
const all = (types: readonly LoggedType[], words: (type: LoggedType) => readonly string[]) =>
  distinctNames(types.flatMap(words));

interface ListColumn {
  readonly header: string;
  /** Part of the table's width. */
  readonly share: number;
  readonly cell: string;
}

function columnsFor(
  types: readonly LoggedType[],
  others: readonly Commitment[],
  language: Book["settings"]["language"],
): ListColumn[] {
  const words = logListWords(language);
  const placeTypes = all(types, (one) => one.placeTypes);
  const parties = all(types, (one) => one.parties);
  const audiences = all(types, (one) => one.audiences);
  const units = all(types, (one) => one.units);
  const ticks = (header: string, share: number, choices: readonly string[]) =>
    choices.length === 0 ? [] : [{ header, share, cell: boxes(choices) }];
  return [
    { header: words.date, share: 9, cell: "" },
    ...ticks(words.type, 20, [...types.map(({ type }) => type), ...others.map(shortTitle)]),
    { header: words.place, share: 24, cell: `${boxes(placeTypes)}<span class="rule"></span>` },
    ...ticks(words.parties, 23, parties),
    ...ticks(words.audiences, 12, audiences),
    ...(types.some(({ performedBy }) => performedBy.length > 0)
      ? [{ header: words.performer, share: 12, cell: "" }]
      : []),
    ...(types.some(({ hasAmount }) => hasAmount) ? [{ header: words.amount(units), share: 7, cell: "" }] : []),
    { header: words.note, share: 18, cell: "" },
  ];
}

function linesHtml(
  types: readonly LoggedType[],
  others: readonly Commitment[],
  language: Book["settings"]["language"],
): string {
  const columns = columnsFor(types, others, language);
  const most = Math.max(...columns.map(({ cell }) => cell.split('class="box"').length - 1));
  const sum = columns.reduce((total, { share }) => total + share, 0);
  const widths = columns.map(({ share }) => `<col style="width:${((share / sum) * 100).toFixed(1)}%">`).join("");
  const header = columns.map((column) => `<th scope="col">${escapeXml(column.header)}</th>`).join("");
  const row = `<tr>${columns.map(({ cell }) => `<td>${cell}</td>`).join("")}</tr>`;
  // On a telephone the table is wider than the screen, and is scrolled to with the keyboard too.
  const region = `class="lines" tabindex="0" role="region" aria-label="${escapeXml(logListWords(language).howOnLines)}"`;
  return `<div ${region}><table><colgroup>${widths}</colgroup><thead><tr>${header}</tr></thead><tbody>${row.repeat(linesFor(most))}</tbody></table></div>`;
}

function cardHtml(logged: LoggedType, language: Book["settings"]["language"]): string {
  const words = logListWords(language);
  const field = (label: string, content: string) =>
    `<div class="field"><strong>${escapeXml(label)}</strong>${content}<span class="line"></span></div>`;
  const ticked = (label: string, choices: readonly string[]) =>
    choices.length === 0
      ? ""
      : `<div class="field"><strong>${escapeXml(label)}</strong><span>${boxes(choices)}</span></div>`;
  const { checklist } = logged;
  const points: Readonly<Record<string, string>> = checklist ? checklistWords(language).points[checklist.kind] : {};
  const pointList = (label: string, keys: readonly string[]) =>
    keys.length === 0
      ? ""
      : `<p class="small">${escapeXml(label)}</p><div class="points">${boxes(keys.map((key) => points[key] ?? key))}</div>`;
  return `<section>
<h2>${escapeXml(logged.type)} <span class="small">${escapeXml(words.countsFor(logged.commitments.join(", ")))}</span></h2>
${field(words.date, "")}
${field(words.place, boxes(logged.placeTypes))}
${ticked(words.parties, logged.parties)}
${ticked(words.audiences, logged.audiences)}
${logged.performedBy.length > 0 ? field(words.performer, "") : ""}
${logged.units.length > 0 ? field(words.amount(logged.units), "") : ""}
${checklist ? pointList(words.minimum, checklist.minimum) + pointList(words.more, checklist.more) : ""}
${logged.requirements.map((text) => `<p>${escapeXml(words.requirement(text))} <span class="answer">${boxes([words.yes, words.no])}</span></p>`).join("\n")}
${field(words.note, "")}
<span class="rule"></span>
</section>`;
}

/** Pixels: no higher than the heading beside it, so that as much fits on a sheet as without. */
const LOGO_ROOM = { width: 120, height: 24 } as const;

function topHtml({ logo, municipality, language }: Book["settings"], title: string): string {
  const heading = `<h1>${title}</h1>`;
  if (logo === null) return heading;
  const { width, height } = fitted(logo, LOGO_ROOM);
  const address = logoAddress({ picture: logo });
  const alternative = escapeXml(logListWords(language).logo(municipality));
  return `<div class="top">${heading}<img src="${address}" width="${width}" height="${height}" alt="${alternative}"></div>`;
}

/** All cards, and then all once more; a single kind fills its sheet with itself. */
function cardSheets(cards: readonly string[]): string[] {
  const copies = cards.length === 1 ? ON_A_SHEET / 2 : CARDS;
  const all = Array.from({ length: copies }, () => cards).flat();
  const sheets = Array.from({ length: Math.ceil(all.length / ON_A_SHEET) }, (_, at) =>
    all.slice(at * ON_A_SHEET, (at + 1) * ON_A_SHEET),
  );
  return sheets.map((sheet) => `<div class="cards">${sheet.join("\n")}</div>`);
}

/** The page as a whole HTML document, in the workbook's language. */
export function logListHtml(book: Pick<Book, "commitments" | "settings" | "lists">): string {
  const { language, municipality, contact } = book.settings;
  const words = logListWords(language);
  const types = loggedTypes(book);
  const others = withoutType(book);
  const lines = types.filter((type) => !needsACard(type));
  const cards = types.filter(needsACard);
  const title = escapeXml(words.title(municipality));
  const headOf = (how: string) => `${topHtml(book.settings, title)}
<div class="head"><span>${escapeXml([how, words.how, words.turnIn(contact)].filter(Boolean).join(" "))}</span><span class="role"><strong>${escapeXml(words.role)}</strong><span class="line"></span></span></div>`;
  const sheetOf = (how: string) => (content: string) => `<div class="sheet">${headOf(how)}\n${content}</div>`;
  const sheets = [
    ...(lines.length + others.length > 0 ? [linesHtml(lines, others, language)].map(sheetOf(words.howOnLines)) : []),
    ...cardSheets(cards.map((type) => cardHtml(type, language))).map(sheetOf(words.howOnCards)),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${GENERATOR_TAG}
<title>${title}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
${sheets.length === 0 ? `${headOf("")}<p>${escapeXml(words.nothing)}</p>` : sheets.join("\n")}
</main>
</body>
</html>
`;
}
