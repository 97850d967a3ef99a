// The status report as a mail: a text to paste, and a mailto: link (RFC 6068) that opens in a mail program. Nothing is
// sent from here.
import type { Language } from "../../domain/book/book";
import type { StatusReport } from "../../domain/follow-up/status-model";
import { formatDate } from "../../i18n/format/dates";
import { statusWord } from "../../i18n/sentences/judgement";
import { statusReportWords } from "../../i18n/words";
import { promiseName } from "../blocks/promise-name";
import { standingText } from "./standing";
import { changeText, riskHeading, riskText } from "./status-page";

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

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

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

/** The mail that goes with the status report. */
export function mailText(report: StatusReport, language: Language): MailText {
  const words = statusReportWords(language);
  const { mail } = words;
  const { model, atRisk, since } = report;
  const day = formatDate(model.asOf, language);
  const risks = atRisk.map(
    (judgement) =>
      `- ${promiseName(judgement.commitment)}: ${statusWord(judgement, language)}. ${riskText(judgement, language)}`,
  );
  const changes = (since?.changes ?? []).map(
    (change) => `- ${promiseName(change.now.commitment)}: ${changeText(change, language)}.`,
  );
  const lines = [
    mail.greeting,
    "",
    mail.intro(day),
    standingText(model, language),
    ...(risks.length > 0 ? ["", `${riskHeading(report, language)}:`, ...risks] : []),
    ...(since && changes.length > 0
      ? ["", `${words.since(formatDate(since.followUp.asOf, language))}:`, ...changes]
      : []),
  ];
  const { municipality, receivers } = model.settings;
  const addresses = receivers.filter((receiver) => ADDRESS.test(receiver));
  const subject = mail.subject(municipality, day);
  return {
    subject,
    body: lines.join("\n"),
    addresses,
    names: receivers.filter((receiver) => !ADDRESS.test(receiver)),
    link: shortenedLink(addresses, subject, lines, mail.rest),
  };
}
