// The desk's own page, which is empty until its script has run.
import type { Language } from "../../../domain/book/book";
import { deskWords } from "../../../i18n/words";
import { pagePolicy } from "./page-policy";

export const DESK_PAGE_POLICY = pagePolicy("'self' data:");

/** Addresses in the page are relative, so that the token in the page's own address goes with them. */
export function deskPage(language: Language): string {
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
<div id="desk"><p class="opening">${page.loading}</p></div>
<script src="desk.js"></script>
</body>
</html>
`;
}
