// The review as one HTML file to print for the negotiation, with room to write what was agreed. It has no scripts and
// loads nothing.
import { proposalWords } from "../../i18n/sentences/proposal";
import { escapeXml } from "../blocks/escape-xml";
import type { ReviewedPromise, ReviewPage } from "./review-page";

const STYLE = `
body{margin:0;color:#1f2933;background:#fff;font:1rem/1.5 Arial,Helvetica,sans-serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;line-height:1.2;margin:1rem 0}
h2{font-size:1.15rem;margin:1.5rem 0 .25rem}
p,ul{margin:.4rem 0}
ul{padding-left:1.25rem}
blockquote{margin:.4rem 0;padding-left:.75rem;border-left:3px solid #5b6775}
.agreed{height:4.5rem;margin:.5rem 0 0;padding:.25rem .5rem;border:1px solid #5b6775;color:#4a5563}
@media print{body{font-size:10pt}main{max-width:none;padding:0}section{break-inside:avoid}}
@page{size:A4;margin:18mm}`;

const paragraph = (text: string) => (text === "" ? "" : `<p>${escapeXml(text)}</p>`);
const list = (items: readonly string[]) =>
  items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${escapeXml(item)}</li>`).join("")}</ul>`;

function promiseHtml(promise: ReviewedPromise, { clear, agreed }: { readonly clear: string; readonly agreed: string }) {
  const { heading, text, owner, interpretation, remarks, open } = promise;
  return `<section>
<h2>${escapeXml(heading)}</h2>
<blockquote>${escapeXml(text)}</blockquote>
${paragraph(owner)}
${paragraph(interpretation)}
${remarks.length === 0 && open === "" ? paragraph(clear) : list(remarks)}
${paragraph(open)}
<p class="agreed">${escapeXml(agreed)}</p>
</section>`;
}

/** The page as a whole HTML document. */
export function reviewHtml(page: ReviewPage): string {
  const { review } = proposalWords(page.language);
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(page.title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeXml(page.title)}</h1>
${page.notes.map(paragraph).join("\n")}
${page.promises.map((promise) => promiseHtml(promise, review)).join("\n")}
${page.leftOut.length === 0 ? "" : `<h2>${escapeXml(review.notUnderstood)}</h2>\n${list(page.leftOut)}`}
</main>
</body>
</html>
`;
}
