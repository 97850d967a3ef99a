// The page that the add-on has on the web, for a phone: Google's apps for phones show no sidebar.
import type { Opening } from "../application/open-sidebar";
import { pageWith } from "./page-with";

type Output = GoogleAppsScript.HTML.HtmlOutput;

/**
 * The page lies in a frame of Google's own page, whose width only this tag sets:
 * https://developers.google.com/apps-script/reference/html/html-output#addmetatagname,-content
 */
function forPhones(page: Output, title: string): Output {
  return page.setTitle(title).addMetaTag("viewport", "width=device-width, initial-scale=1");
}

export function phonePage({ language, snapshot }: Opening, title: string): Output {
  return forPhones(pageWith(language === "en" ? "phone-en" : "phone", "snapshot", snapshot), title);
}

/** A page that says one line, and holds nothing else. */
export function linePage(line: string, title: string): Output {
  const text = line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const style = "font: 17px/1.5 Roboto, Arial, sans-serif; margin: 24px; max-width: 34em";
  // The scheme is the whole page's: on the body alone, the text would stay dark on a dark screen.
  const head = `<!doctype html><html lang="sv" style="color-scheme: light dark"><title>${title}</title>`;
  const html = `${head}<body style="${style}"><main><p>${text}</p></main></body></html>`;
  return forPhones(HtmlService.createHtmlOutput(html), title);
}
