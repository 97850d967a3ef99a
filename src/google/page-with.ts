// A page as it was pushed, with what it opens with put into it.
import { plainJson } from "../contract/snapshot";

/**
 * An output's own content is reported to be put together anew, so that the place might not be found there: the page is
 * read as a template.
 *
 * @param place The ID of the element that holds what the page opens with.
 * @throws {Error} `PAGE_UNKNOWN` where the page has no such place
 */
export function pageWith(name: string, place: string, value: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createTemplateFromFile(name).getRawContent();
  const empty = `id="${place}">null<`;
  if (!page.includes(empty)) throw new Error("PAGE_UNKNOWN");
  return HtmlService.createHtmlOutput(page.replace(empty, () => empty.replace("null", plainJson(value))));
}
