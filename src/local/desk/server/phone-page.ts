// The page around the add-on's page for the phone, as Google puts one around it: a frame that fills the window.
import type { Language } from "../../../domain/book/book";
import { pagePolicy } from "./page-policy";
import { FRAME_SANDBOX } from "./wire";

export const PHONE_PAGE_POLICY = pagePolicy("data:");

export const PHONE_STYLE =
  "html, body { margin: 0 } iframe { position: fixed; inset: 0; width: 100%; height: 100%; border: 0 }";

export interface ServedPhone {
  readonly title: string;
  /** Meta tags by name. */
  readonly meta: Readonly<Record<string, string>>;
  /** The address of the add-on's page on this server. */
  readonly frame: string;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Addresses in the page are relative, so that the token in the page's own address goes with them. */
export function phonePage({ title, meta, frame }: ServedPhone, language: Language): string {
  const tags = Object.entries(meta).map(([name, content]) => `<meta name="${name}" content="${escaped(content)}">`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${tags.join("\n")}
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="mobil.css">
</head>
<body>
<iframe src="${frame}" title="${escaped(title)}" sandbox="${FRAME_SANDBOX}" referrerpolicy="no-referrer"></iframe>
<script src="mobil.js"></script>
</body>
</html>
`;
}
