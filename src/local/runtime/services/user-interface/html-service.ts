// HtmlService: the bundle's pages as output, or as templates whose raw content is the file as it was pushed.
// https://developers.google.com/apps-script/reference/html/html-template#getrawcontent

import type { WebPage } from "../../../session";
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
  /** What the page's head says of it, by name. */
  meta: Readonly<Record<string, string>>;
}

/** https://developers.google.com/apps-script/reference/html/html-output#addmetatagname,-content */
const META = ["apple-mobile-web-app-capable", "google-site-verification", "mobile-web-app-capable", "viewport"];

const pages = new WeakMap<object, Page>();

/**
 * The page of an HtmlOutput, or of a text of HTML, as the browser gets it.
 *
 * @throws ServiceError for anything else.
 */
export function pageOf(output: unknown): Omit<Readonly<Page>, "isFromFile"> {
  if (typeof output === "string") return { html: servedPage(output), title: "", width: null, height: null, meta: {} };
  const page = typeof output === "object" && output !== null ? pages.get(output) : undefined;
  if (!page) throw new ServiceError("The parameters don't match the method signature: an HtmlOutput is needed.");
  return { ...page, html: servedPage(page.html) };
}

/**
 * What the browser gets of a page on the web.
 *
 * @throws ServiceError where doGet made no page.
 */
export function webPageOf(output: unknown): WebPage {
  const { html, title, meta } = pageOf(output);
  return { html, title, meta };
}

function makeOutput(execution: Execution, html: string, isFromFile = false): HtmlOutput {
  const page: Page = { html, isFromFile, title: "", width: null, height: null, meta: {} };
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
    addMetaTag: (name: string, content: string) => {
      if (!META.includes(name))
        throw new ServiceError(`The specified meta tag cannot be used in this context: ${name}`);
      page.meta = { ...page.meta, [name]: content };
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
