// An area's document as one HTML file: it has no scripts and loads nothing, and is made for screens, screen readers and
// paper.

import { withStorableTexts } from "../../domain/book/storable-text";
import { TONES, type Tone } from "../../i18n/format/status-look";
import type { Block, ChartBlock, HeadingBlock, ReportDocument, Run, TableBlock, Text } from "../blocks/blocks";
import { textOf } from "../blocks/blocks";
import { escapeXml } from "../blocks/escape-xml";
import { GENERATOR_TAG } from "../blocks/generator";

const TONE_RULES = (Object.keys(TONES) as Tone[])
  .map((tone) => `.${tone}{color:${TONES[tone].text};background:${TONES[tone].background}}`)
  .join("\n");

const STYLE = `
:root{color-scheme:light}
body{margin:0;color:#1f2933;background:#fff;font:1rem/1.5 Arial,Helvetica,sans-serif;overflow-wrap:break-word;hyphens:auto}
main{max-width:56rem;margin:0 auto;padding:0 1rem 2rem}
h1{font-size:1.8rem;line-height:1.2;color:var(--heading);margin:2rem 0 1rem}
h2{font-size:1.4rem;line-height:1.3;color:var(--heading);margin:2rem 0 .5rem}
h2.page{border-top:2px solid #5b6775;padding-top:1rem;margin-top:3rem}
h3{font-size:1.1rem;color:var(--heading);margin:1.5rem 0 .5rem}
p{margin:.5rem 0}ul{margin:.5rem 0;padding-left:1.25rem}li{margin:.25rem 0}
.lead{font-size:1.2rem}.note{color:#4a5563;font-size:.9rem}
a{color:#0b4a8f}a:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}
table{width:100%;border-collapse:collapse;margin:.75rem 0;font-size:.9375rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.35rem .75rem .35rem 0;text-align:left;vertical-align:top;font-weight:400;border-bottom:1px solid #c9d1da}
tbody th{font-weight:700}thead th{font-weight:700;color:#4a5563;border-bottom-color:#5b6775}
figure{margin:1.25rem 0}figcaption{font-weight:700;color:#4a5563;margin-bottom:.5rem}
figure svg{display:block;width:100%;height:auto}figure .narrow{display:none}
.status{display:inline-block;padding:0 .35rem;border-radius:.25rem;font-weight:700;border:1px solid transparent;white-space:nowrap}
td .status{margin:0 .15rem .15rem 0;white-space:normal}
${TONE_RULES}
@media (max-width:40rem){figure .wide{display:none}figure .narrow{display:block;max-width:24rem}h1{font-size:1.4rem}.lead{font-size:1.05rem}colgroup{display:none}table,tbody,tr,th,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{padding:.5rem 0;border-bottom:1px solid #c9d1da}th,td{border:0;padding:.1rem 0}td:not([data-of]){display:none}td[data-of]::before{content:attr(data-of) ": ";color:#4a5563}}
@media (forced-colors:active){.status{border-color:CanvasText}}
@media print{body{font-size:9.5pt;line-height:1.35}th,td{padding-top:.2rem;padding-bottom:.2rem}main{max-width:none;padding:0}h1{margin-top:0}h2.page{break-before:page;border:0;padding:0;margin-top:0}h2,h3{break-after:avoid}tr,figure,li{break-inside:avoid}.status{border-color:currentColor;background:none}}
@page{size:A4;margin:16mm}`;

function runHtml(run: Run): string {
  const text = escapeXml(run.text).replace(/\r\n?|\n/g, "<br>");
  const bold = run.isBold ? `<strong>${text}</strong>` : text;
  const toned = run.tone ? `<span class="status ${run.tone}">${bold}</span>` : bold;
  const address = run.link ?? (run.goesTo === undefined ? undefined : `#${run.goesTo}`);
  return address === undefined ? toned : `<a href="${escapeXml(address)}">${toned}</a>`;
}

const textHtml = (text: Text): string => text.map(runHtml).join("");

/** The document's own heading is the page's, those after it and of the municipalities the next, and theirs the last. */
function headingHtml({ text, id, startsPage }: HeadingBlock, index: number, pagesFrom: number): string {
  const element = index === 0 ? "h1" : startsPage || index < pagesFrom ? "h2" : "h3";
  const look = startsPage ? ' class="page"' : "";
  return `<${element} id="${id}"${look}>${escapeXml(text)}</${element}>`;
}

/**
 * The roles are written out because browsers may stop treating a table as one when CSS lays it out as blocks:
 * https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
function tableHtml({ label, columns, rows, hasRowHeaders }: TableBlock): string {
  const head = columns.map(({ header }) => `<th scope="col" role="columnheader">${escapeXml(header)}</th>`).join("");
  const cell = (text: Text, at: number): string => {
    if (at === 0 && hasRowHeaders) return `<th scope="row" role="rowheader">${textHtml(text)}</th>`;
    const of = textOf(text) === "–" ? "" : ` data-of="${escapeXml(columns[at]?.header ?? "")}"`;
    return `<td role="cell"${of}>${textHtml(text)}</td>`;
  };
  const body = rows.map((row) => `<tr role="row">${row.map(cell).join("")}</tr>`).join("\n");
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col style="width:${((100 * share) / all).toFixed(1)}%">`).join("");
  return `<table role="table">
<caption>${escapeXml(label)}</caption>
<colgroup>${widths}</colgroup>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}
</tbody>
</table>`;
}

/** Patterns are told apart by the name of the drawing, since an ID is unique in a page. */
function svgHtml(svg: string, drawing: string): string {
  // In HTML an SVG needs no namespace: https://html.spec.whatwg.org/multipage/embedded-content-other.html#svg-0
  return svg.replace(/ xmlns="[^"]*"/, "").replace(/(<pattern id="|="url\(#)/g, `$1${drawing}-`);
}

function chartHtml({ label, svg, narrowSvg }: ChartBlock, chart: number): string {
  const pictures =
    narrowSvg === undefined
      ? svgHtml(svg, `c${chart}`)
      : `<div class="wide">${svgHtml(svg, `c${chart}`)}</div><div class="narrow">${svgHtml(narrowSvg, `n${chart}`)}</div>`;
  return `<figure><figcaption>${escapeXml(label)}</figcaption>${pictures}</figure>`;
}

function blockHtml(block: Block, index: number, pagesFrom: number): string {
  switch (block.kind) {
    case "heading":
      return headingHtml(block, index, pagesFrom);
    case "paragraph":
      return `<p${block.look ? ` class="${block.look}"` : ""}>${textHtml(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${textHtml(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block);
    case "chart":
      return chartHtml(block, index);
    // An area has none of these.
    case "titleBand":
    case "contents":
    case "columns":
    case "signatures":
      return "";
  }
}

/** The document as a whole HTML file. */
export function areaHtml(composed: ReportDocument): string {
  const document = withStorableTexts(composed);
  const { language, title, headingColour, blocks } = document;
  const firstPage = blocks.findIndex((block) => block.kind === "heading" && block.startsPage);
  const pagesFrom = firstPage < 0 ? blocks.length : firstPage;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${GENERATOR_TAG}
<title>${escapeXml(title)}</title>
<style>:root{--heading:${headingColour}}${STYLE}
</style>
</head>
<body>
<main>
${blocks.map((block, index) => blockHtml(block, index, pagesFrom)).join("\n")}
</main>
</body>
</html>
`;
}
