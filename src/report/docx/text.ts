// Runs of text for Word: line breaks, links and status colours, and nothing a reader's program would choke on.
import { ConcreteHyperlink, InternalHyperlink, ShadingType, TextRun } from "docx";
import { TONES } from "../../i18n/format/status-look";
import type { Run, Text } from "../blocks/blocks";

/** The document's outgoing links, numbered as they come, so that the same report gives the same file. */
export interface Links {
  /** The relationship's ID for an address. */
  idOf(address: string): string;
  readonly addresses: ReadonlyMap<string, string>;
}

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

function isForXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return character === "\t" || character === "\n";
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Without what XML can't carry: controls, non-characters and halves of surrogate pairs. */
export function clean(text: string): string {
  return [...text.replace(/\r\n?/g, "\n")].filter(isForXml).join("");
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

function textRuns(run: Run): TextRun[] {
  const tone = run.tone && TONES[run.tone];
  return clean(run.text)
    .split("\n")
    .map(
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

export function inlines(text: Text, links: Links): Inline[] {
  return text.flatMap((run): Inline[] => {
    if (run.link) return [new ConcreteHyperlink(textRuns(run), links.idOf(run.link))];
    if (run.goesTo) return [new InternalHyperlink({ anchor: run.goesTo, children: textRuns(run) })];
    return textRuns(run);
  });
}
