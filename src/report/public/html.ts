// The page for the citizens as one HTML file to publish. It has no scripts and loads nothing, and it is made for
// screens, screen readers and paper.

import { withStorableTexts } from "../../domain/book/storable-text";
import { TONES, type Tone } from "../../i18n/format/status-look";
import { publicPage as words } from "../../i18n/sv/documents/public-page";
import { mailLink } from "../blocks/blocks";
import { escapeXml } from "../blocks/escape-xml";
import { GENERATOR_TAG } from "../blocks/generator";
import { keptTogether } from "../blocks/kept-together";
import { logoAddress, logoSize } from "../blocks/logo";
import type { PublicFocus, PublicPage, PublicPromise } from "./public-page";

/** A number stands on the line of what it counts, and a day on that of its month. */
function escaped(text: string): string {
  return escapeXml(keptTogether(text)).replace(/\r\n?|\n/g, "<br>");
}

const TONE_RULES = (Object.keys(TONES) as Tone[])
  .map((tone) => `.${tone}{color:${TONES[tone].text};background:${TONES[tone].background}}`)
  .join("\n");

const STYLE = `
body{margin:0;color:#1f2933;background:#fff;font:1.0625rem/1.5 Arial,Helvetica,sans-serif;overflow-wrap:anywhere;hyphens:auto}
main,footer,header{max-width:52rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.9rem;line-height:1.2;color:var(--heading);margin:2rem 0 1rem}
h2{font-size:1.3rem;line-height:1.3;color:var(--heading);margin:2rem 0 .5rem}
h3{font-size:1.0625rem;margin:1rem 0 0}
.lead{font-size:1.2rem}
p{margin:.5rem 0}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:.75rem 0}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;font-weight:400;border-bottom:1px solid #c9d1da}
thead th{font-weight:700;color:#4a5563;border-bottom-color:#5b6775}
.promise{width:40%}.outcome{width:34%}
figure{margin:1.5rem 0}
figcaption{font-weight:700;color:#4a5563;margin-bottom:.5rem}
figure svg{display:block;width:100%;height:auto}
figure .narrow{display:none}
.status{display:inline-block;hyphens:none;padding:.1rem .5rem;border-radius:.25rem;font-weight:700;border:1px solid transparent}
${TONE_RULES}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;align-items:center;padding-top:1rem;color:#4a5563}
header img{max-width:100%;height:auto}
footer{color:#4a5563;margin-top:2rem;margin-bottom:2rem}
@media (max-width:40rem){figure .wide{display:none}figure .narrow{display:block;max-width:24rem}h1{font-size:1.5rem}table,tbody,tr,th,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{padding:.5rem 0;border-bottom:1px solid #c9d1da}th,td{border:0;padding:.15rem 0}tbody th{font-weight:700}}
@media (forced-colors:active){.status{border-color:CanvasText}}
@media print{body{font-size:10pt;line-height:1.35}h1{margin-top:0}h2{margin-top:.8rem}h2,h3,h2+p,figcaption,thead{break-after:avoid}tr,figure,section{break-inside:avoid}table{margin:.3rem 0}th,td{padding-top:.25rem;padding-bottom:.25rem}figure{margin:.75rem 0}footer{margin:.75rem auto 0}.status{border-color:currentColor;background:none}main,footer,header{max-width:none;padding:0}}
@page{size:A4;margin:18mm}`;

/**
 * A row with its first cell as header. The roles are written out because browsers may stop treating a table as one
 * when CSS lays it out as blocks: https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
function rowHtml({ promise, outcome, status }: PublicPromise): string {
  return `<tr role="row"><th scope="row" role="rowheader">${escaped(promise)}</th><td role="cell">${escaped(outcome)}</td><td role="cell"><span class="status ${status.tone}"><span aria-hidden="true">${status.sign}</span> ${escaped(status.word)}</span></td></tr>`;
}

function focusHtml({ name, problems, promises }: PublicFocus, hasEnded: boolean): string {
  const { columns } = words;
  const heading = name === "" ? "" : `<h2>${escaped(name)}</h2>`;
  const label = name === "" ? words.allLabel(hasEnded) : words.tableLabel(name);
  return `${heading}
${problems.map((problem) => `<p>${escaped(words.problem(problem))}</p>`).join("\n")}
<table role="table">
<caption>${escaped(label)}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="promise">${columns.promise}</th><th scope="col" role="columnheader" class="outcome">${columns.outcome}</th><th scope="col" role="columnheader">${words.status(hasEnded)}</th></tr></thead>
<tbody role="rowgroup">
${promises.map(rowHtml).join("\n")}
</tbody>
</table>`;
}

/** Both pictures; the style sheet shows the one that fits, and a reader of screens meets that one alone. */
function pictureHtml({ pictures }: PublicPage): string {
  if (pictures === null) return "";
  const { label } = pictures;
  // In HTML an SVG needs no namespace: https://html.spec.whatwg.org/multipage/embedded-content-other.html#svg-0
  const [wide, narrow] = [pictures.wide, pictures.narrow].map(({ svg }) => svg.replace(/ xmlns="[^"]*"/, ""));
  return `<figure><figcaption>${escaped(label)}</figcaption><div class="wide">${wide}</div><div class="narrow">${narrow}</div></figure>`;
}

/** Whose page it is: the parties' names, and the logo where there is one. */
function topHtml({ publisher, logo }: PublicPage): string {
  if (logo === null) return `<header><p>${escaped(publisher)}</p></header>`;
  const { width, height } = logoSize(logo, {});
  const picture = `<img src="${logoAddress(logo)}" width="${width}" height="${height}" alt="${escaped(logo.alternative)}">`;
  return `<header><p>${escaped(publisher)}</p>${picture}</header>`;
}

/** Where to write to, as a link where it is a mail address. */
function contactHtml({ contact }: PublicPage): string {
  if (contact === "") return "";
  const link = mailLink(contact);
  const shown = link ? `<a href="${escaped(link)}">${escaped(contact)}</a>` : escaped(contact);
  return ` ${words.writeTo} ${shown}.`;
}

/** The page as a whole HTML document. */
export function publicHtml(composed: PublicPage): string {
  const page = withStorableTexts(composed);
  const short = page.shortTexts.map(
    ({ language, name, text }) =>
      `<section lang="${language}"><h3>${escaped(name)}</h3><p>${escaped(text)}</p></section>`,
  );
  const explanations =
    page.explanations.length > 0
      ? `<h2>${words.words}</h2>\n<ul>${page.explanations.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>`
      : "";
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${GENERATOR_TAG}
<title>${escaped(page.title)}</title>
<style>:root{--heading:${page.headingColour}}${STYLE}
</style>
</head>
<body>
${topHtml(page)}
<main>
<h1>${escaped(page.title)}</h1>
${page.standing ? `<p class="lead">${escaped(page.standing)}</p>` : ""}
<p>${escaped(page.intro)} ${escaped(page.asOf)}</p>
${page.notes.map((note) => `<p>${escaped(note)}</p>`).join("\n")}
${pictureHtml(page)}
${page.focuses.map((focus) => focusHtml(focus, page.hasEnded)).join("\n")}
${explanations}
<p>${escaped(page.questions)}${contactHtml(page)}</p>
${short.length > 0 ? `<h2>${words.otherLanguages}</h2>\n${short.join("\n")}` : ""}
</main>
<footer><p>${escaped(page.publisher)}</p></footer>
</body>
</html>
`;
}
