// The status as a mail: nothing is sent from here, the text is handed to the coordinator's own mail program.
import { useRef, useState } from "preact/hooks";
import type { FollowUpInput } from "../../contract/inputs";
import type { ReplyError } from "../../contract/reply";
import type { Book } from "../../domain/book/book";
import { EVIDENCE_LIMIT } from "../../domain/book/limits";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { evidenceRows } from "../../domain/evidence/evidence";
import { promisesOf } from "../../domain/follow-up/model";
import { formatDate } from "../../i18n/format/dates";
import { mailText } from "../../report/status/mail-text";
import type { StatusPage } from "../../report/status/status-page";
import { makeDraftIds } from "../follow-up/draft-id";
import { errorText } from "../follow-up/error-text";
import { dialogWording } from "../follow-up/words";
import { copyField } from "../shared/components/copy-field";
import { Field } from "../shared/components/field";
import { callServer } from "../shared/server-client";
import { sha256 } from "../shared/sha256";
import { composeStatus } from "./compose-status";
import { useStatusWords } from "./words";

type Said =
  | { readonly kind: "nothing" | "working" | "copied" | "copyFailed" | "logged" }
  | { readonly kind: "notLogged"; readonly error: ReplyError };

interface MailSectionProps {
  readonly book: Book;
  readonly page: StatusPage;
  readonly by: string;
}

const MAIL_FIELD = "mail-text";

export function MailSection({ book, page, by }: MailSectionProps) {
  const { language, dialog, mail: mailWords } = useStatusWords();
  const [said, setSaid] = useState<Said>({ kind: "nothing" });
  const ids = useRef(makeDraftIds(Math.random)).current;
  const mail = mailText(page.report, language);
  const { asOf } = page.report.model;

  const copy = () => {
    void copyField(MAIL_FIELD).then((isCopied) => setSaid({ kind: isCopied ? "copied" : "copyFailed" }));
  };
  const inputFor = async (day: PlainDate): Promise<FollowUpInput> => {
    const { model, checksum } = await composeStatus(book, day);
    const evidence = await evidenceRows(promisesOf(model), sha256);
    return {
      id: ids.idFor(`${day} ${checksum}`),
      asOf: day,
      type: "Löpande",
      fileName: mailWords.logged(formatDate(day, language)),
      checksum,
      by: by.trim(),
      ...(evidence.length <= EVIDENCE_LIMIT && { evidence }),
    };
  };
  const log = async () => {
    if (said.kind === "working") return;
    setSaid({ kind: "working" });
    const reply = await callServer("recordFollowUp", await inputFor(asOf));
    setSaid(reply.ok ? { kind: "logged" } : { kind: "notLogged", error: reply.error });
  };

  return (
    <section>
      <h2>{dialog.mailHeading}</h2>
      {mail.addresses.length + mail.names.length === 0 && <p>{dialog.noAddress}</p>}
      {mail.names.length > 0 && <p>{dialog.withoutAddress(mail.names.join(", "))}</p>}
      <Field id={MAIL_FIELD} label={dialog.mailText}>
        {(ties) => <textarea {...ties} readOnly value={mail.body} />}
      </Field>
      <p class="notice-actions">
        <a class="button" href={mail.link} target="_blank" rel="noopener noreferrer">
          {dialog.openMail}
        </a>
        <button type="button" class="plain" onClick={copy}>
          {dialog.copy}
        </button>
        <button type="button" class="plain" aria-disabled={said.kind === "working"} onClick={() => void log()}>
          {dialog.logMail}
        </button>
      </p>
      <p class="progress" role="status">
        {said.kind === "copied" && dialog.copied}
        {said.kind === "copyFailed" && dialog.copyFailed}
        {said.kind === "working" && dialogWording(language).words.working.recording}
        {said.kind === "logged" && dialog.mailLogged}
      </p>
      {said.kind === "notLogged" && (
        <div class="notice tone-amber" role="alert">
          <h3>{dialog.mailNotLogged}</h3>
          <p>{errorText(said.error, dialogWording(language).words)}</p>
        </div>
      )}
    </section>
  );
}
