// The core properties of the Word file (ECMA-376 part 2, Core Properties). Their time is the as-of date: the docx package
// would give the present moment, and the same report would give another file each time.
import type { PlainDate } from "../../domain/calendar/plain-date";
import { escapeXml } from "../blocks/escape-xml";

export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly day: PlainDate;
}

export const PROPERTIES_PATH = "docProps/core.xml";

/** The XML of the core properties. `language` is a BCP 47 tag; the time is noon UTC on `day`. */
export function propertiesXml({ title, author, language, day }: Properties): string {
  const names = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(" ");
  const moment = `xsi:type="dcterms:W3CDTF">${day}T12:00:00Z`;
  const content = [
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(author)}</dc:creator>`,
    `<dc:description>${escapeXml(title)}</dc:description>`,
    `<dc:language>${language}</dc:language>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
    `<dcterms:created ${moment}</dcterms:created>`,
    `<dcterms:modified ${moment}</dcterms:modified>`,
  ].join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names}>${content}</cp:coreProperties>`;
}
