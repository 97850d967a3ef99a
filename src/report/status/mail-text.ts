// The status report as a mail: a text to paste, and a mailto: link (RFC 6068) that opens in a mail program. Nothing is
// sent from here.

import type { Language } from "../../domain/book/book";
import { storableText, withStorableTexts } from "../../domain/book/storable-text";
import { formatDate } from "../../i18n/format/dates";
import { statusReportWords } from "../../i18n/words";
import { type Block, MAIL_ADDRESS, type TableBlock, type Text, textOf } from "../blocks/blocks";
import type { StatusPage } from "./status-page";

export interface MailText {
  readonly subject: string;
  /** Lines separated by \n. */
  readonly body: string;
  readonly addresses: readonly string[];
  /** The receivers in Inställningar that aren't mail addresses. */
  readonly names: readonly string[];
  /** A `mailto:` link with the addresses, the subject and as many whole lines of the body as it can hold. */
  readonly link: string;
}

/** Characters, well below the 2,083 of INTERNET_MAX_URL_LENGTH in the wininet.h of Windows. */
const LONGEST_LINK = 1900;

function linkOf(addresses: readonly string[], subject: string, body: string): string {
  const receivers = addresses.map((address) => encodeURIComponent(address).replace(/%40/g, "@")).join(",");
  // Lines of the body are separated by %0D%0A: RFC 6068, section 5.
  const text = encodeURIComponent(body.replace(/\n/g, "\r\n"));
  return `mailto:${receivers}?subject=${encodeURIComponent(subject)}&body=${text}`;
}

/** A link with as many whole lines as fit; when some are left out, `rest` is the last line and says where they are. */
function shortenedLink(addresses: readonly string[], subject: string, lines: readonly string[], rest: string): string {
  const whole = linkOf(addresses, subject, lines.join("\n"));
  if (whole.length <= LONGEST_LINK) return whole;
  const cut = (count: number) => linkOf(addresses, subject, [...lines.slice(0, count), "", rest].join("\n"));
  let count = lines.length - 1;
  while (count > 0 && cut(count).length > LONGEST_LINK) count -= 1;
  return cut(count);
}

/** The signs of statuses say nothing in a mail that the word after them doesn't. */
const withoutSign = (cell: string) => cell.replace(/^[^\p{L}\p{N}]\u00a0/u, "");

/** "- 2.1 Medborgarkontakt: 73 av 157. Enligt plan. Behövs: 84 till.": a row of the table as a sentence. */
function rowLine(
  { columns }: TableBlock,
  [first = [], outcome = [], status = [], needed = []]: readonly Text[],
): string {
  const need = textOf(needed);
  const said = [textOf(outcome), withoutSign(textOf(status))]
    .flatMap((text) => (text === "–" ? [] : `${text}.`))
    .join(" ");
  const rest = need === "–" ? "" : ` ${columns[3]?.header}: ${need}`;
  return `- ${textOf(first)}: ${said}${rest}`;
}

/** A block of the page as lines of plain text. The picture says nothing that the table doesn't. */
function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return ["", `${block.text}:`];
    case "paragraph":
      return block.look === "note" ? [] : [textOf(block.text)];
    case "list":
      return block.items.flatMap((item) =>
        `- ${textOf(item)}`.split("\n").map((line, at) => (at > 0 ? `  ${line}` : line)),
      );
    case "table":
      return ["", ...block.rows.map((row) => rowLine(block, row))];
    default:
      return [];
  }
}

/** The mail that goes with the status report: the page itself as text, from the news on. */
export function mailText({ report, document }: StatusPage, language: Language): MailText {
  const { mail } = statusReportWords(language);
  const { model } = report;
  const [, ...blocks] = withStorableTexts(document.blocks);
  // No-break spaces keep a line of paper together; in a mail's address they would take six letters each.
  const page = blocks.flatMap(linesOf).map((line) => line.replace(/\u00a0/g, " "));
  const lines = [mail.greeting, "", ...page];
  const { municipality, receivers } = model.settings;
  const addresses = receivers.filter((receiver) => MAIL_ADDRESS.test(receiver));
  const subject = storableText(mail.subject(municipality, formatDate(model.asOf, language))).replace(/\s+/g, " ");
  return {
    subject,
    body: lines.join("\n"),
    addresses,
    names: receivers.filter((receiver) => !MAIL_ADDRESS.test(receiver)),
    link: shortenedLink(addresses, subject, lines, mail.rest),
  };
}
