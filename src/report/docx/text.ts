// Text in the Word file: line breaks, links and the colours of statuses.
import { ConcreteHyperlink, InternalHyperlink, ShadingType, TextRun } from "docx";
import { TONES } from "../../i18n/format/status-look";
import type { Run, Text } from "../blocks/blocks";

/** The links out of the document, numbered in the order they come so that the same report gives the same file. */
export interface Links {
  /** The ID of the relationship that holds the address. */
  idOf(address: string): string;
  readonly addresses: ReadonlyMap<string, string>;
}

/** No links yet; each new address that is asked for is added. */
export function makeLinks(): Links {
  const addresses = new Map<string, string>();
  return {
    addresses,
    idOf(address) {
      const id = addresses.get(address) ?? `link${addresses.size + 1}`;
      addresses.set(address, id);
      return id;
    },
  };
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

function textRuns(run: Run): TextRun[] {
  const tone = run.tone && TONES[run.tone];
  return run.text.split("\n").map(
    (text, line) =>
      new TextRun({
        text,
        ...(line > 0 && { break: 1 }),
        ...((run.isBold || tone) && { bold: true }),
        ...(run.language && { language: { value: run.language } }),
        ...((run.link || run.goesTo) && { style: "Hyperlink" }),
        ...(tone && {
          color: hex(tone.text),
          shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(tone.background) },
        }),
      }),
  );
}

export type Inline = TextRun | ConcreteHyperlink | InternalHyperlink;

/** The runs and links of a paragraph. Addresses are added to `links`. */
export function inlines(text: Text, links: Links): Inline[] {
  return text.flatMap((run): Inline[] => {
    if (run.link) return [new ConcreteHyperlink(textRuns(run), links.idOf(run.link))];
    if (run.goesTo) return [new InternalHyperlink({ anchor: run.goesTo, children: textRuns(run) })];
    return textRuns(run);
  });
}
