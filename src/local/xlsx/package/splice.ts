// Changes of single places in a text. All else stays as it is, byte for byte.

import { escapeAttribute } from "../../../xlsx/package/xml";
import type { XmlElement } from "../../../xlsx/package/xml-tree";

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with the changes made. Those at the same place are made in the order given.
 *
 * @throws RangeError when two of them overlap, which is a bug of the caller.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < copied) throw new RangeError(`two changes overlap at ${start}`);
    pieces.push(text.slice(copied, start), put);
    copied = end;
  }
  pieces.push(text.slice(copied));
  return pieces.join("");
}

export function removed({ start, end }: XmlElement): Splice {
  return { start, end, text: "" };
}

export function before({ start }: XmlElement, text: string): Splice {
  return { start, end: start, text };
}

/** Puts text after the last child; an empty element gets an end tag. */
export function appended(xml: string, element: XmlElement, text: string): Splice {
  if (element.closeStart < element.end) return { start: element.closeStart, end: element.closeStart, text };
  const cut = xml.lastIndexOf("/", element.openEnd - 1);
  return { start: cut, end: element.end, text: `>${text}</${element.name}>` };
}

/** Puts text in place of all that the element holds. */
export function filled(xml: string, element: XmlElement, text: string): Splice {
  if (element.closeStart === element.end) return appended(xml, element, text);
  return { start: element.openEnd, end: element.closeStart, text };
}

/** Sets an attribute by its written name; null takes it away. */
export function withAttribute(element: XmlElement, name: string, value: string | null): Splice {
  const own = element.attributes.find((one) => one.name === name);
  const text = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  if (own) return { start: own.start, end: own.end, text };
  const at = element.start + 1 + element.name.length;
  return { start: at, end: at, text };
}
