// The desk's own page: an empty room that its script furnishes.
import type { Language } from "../../../domain/book/book";
import { deskWords } from "../../../i18n/words/desk";

/** Only this desk's script, style and frames; the nonce lets the grid library write its column widths as a style. */
export function deskPagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Addresses are absolute from the page's own folder, which is the token. */
export function deskPage(nonce: string, language: Language): string {
  const { page } = deskWords(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.product}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="desk.css">
</head>
<body>
<div id="desk" data-nonce="${nonce}"><p class="opening">${page.loading}</p></div>
<script src="desk.js"></script>
</body>
</html>
`;
}
