// HtmlService: the bundle's pages as output, or as templates whose raw content is the file as it was pushed.
// https://developers.google.com/apps-script/reference/html/html-template#getrawcontent

import type { Execution } from "../../execution";
import { ServiceError } from "../../service-error";
import { reassembledPage, servedPage } from "./served-page";

export type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Service = GoogleAppsScript.HTML.HtmlService;
type Template = GoogleAppsScript.HTML.HtmlTemplate;

interface Page {
  html: string;
  /** Whether the content is still that of a file, which Google puts together anew. */
  isFromFile: boolean;
  title: string;
  /** Pixels. */
  width: number | null;
  height: number | null;
}

const pages = new WeakMap<object, Page>();

/**
 * The page of an HtmlOutput, or of a text of HTML, as the browser gets it.
 *
 * @throws ServiceError for anything else.
 */
export function pageOf(output: unknown): Omit<Readonly<Page>, "isFromFile"> {
  if (typeof output === "string") return { html: servedPage(output), title: "", width: null, height: null };
  const page = typeof output === "object" && output !== null ? pages.get(output) : undefined;
  if (!page) throw new ServiceError("The parameters don't match the method signature: an HtmlOutput is needed.");
  return { ...page, html: servedPage(page.html) };
}

function makeOutput(execution: Execution, html: string, isFromFile = false): HtmlOutput {
  const page: Page = { html, isFromFile, title: "", width: null, height: null };
  const output: HtmlOutput = execution.service<HtmlOutput>("HtmlOutput", {
    getContent: () => (page.isFromFile ? reassembledPage(page.html) : page.html),
    setContent: (content: string) => {
      page.html = content;
      page.isFromFile = false;
      return output;
    },
    append: (added: string) => {
      page.html += added;
      return output;
    },
    getTitle: () => page.title,
    setTitle: (title: string) => {
      page.title = title;
      return output;
    },
    setWidth: (width: number | null) => {
      page.width = width;
      return output;
    },
    setHeight: (height: number | null) => {
      page.height = height;
      return output;
    },
  });
  pages.set(output, page);
  return output;
}

export function makeHtmlService(execution: Execution): Service {
  function fileNamed(name: string): string {
    const html = execution.pages.get(name.replace(/\.html$/, ""));
    if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return html;
  }

  return execution.service<Service>("HtmlService", {
    createHtmlOutput: (html?: unknown) => makeOutput(execution, html === undefined ? "" : String(html)),
    createHtmlOutputFromFile: (name: string) => makeOutput(execution, fileNamed(name), true),
    createTemplateFromFile: (name: string) => {
      const text = fileNamed(name);
      return execution.service<Template>("HtmlTemplate", { getRawContent: () => text });
    },
  });
}
