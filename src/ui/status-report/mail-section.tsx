// The status as a mail. Nothing is sent from here: the text goes to the coordinator's own mail program.
import { useRef, useState } from "preact/hooks";
import type { FollowUpInput } from "../../contract/inputs";
import type { ReplyError } from "../../contract/reply";
import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { formatDate } from "../../i18n/format/dates";
import { mailText } from "../../report/status/mail-text";
import type { StatusPage } from "../../report/status/status-page";
import { makeDraftIds } from "../documents/draft-id";
import { followUpInput } from "../documents/follow-up-input";
import { DOCUMENT_WORDS } from "../documents/words";
import { copyField } from "../shared/components/copy-field";
import { Field } from "../shared/components/field";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { callServer } from "../shared/server-client";
import { composeStatus } from "./compose-status";
import { useStatusWords } from "./words";

/** How the latest press of Copy or Log went. */
type MailState =
  | { readonly kind: "nothing" | "working" | "copied" | "copyFailed" | "logged" }
  | { readonly kind: "notLogged"; readonly error: ReplyError };

interface MailSectionProps {
  readonly book: Book;
  readonly page: StatusPage;
  readonly by: string;
}

const MAIL_FIELD = "mail-text";

export function MailSection({ book, page, by }: MailSectionProps) {
  const { language, words } = useStatusWords();
  const { dialog } = words;
  const [state, setState] = useState<MailState>({ kind: "nothing" });
  const ids = useRef(makeDraftIds(Math.random)).current;
  const mail = mailText(page, language);
  const { asOf } = page.report.model;

  const copy = () => {
    void copyField(MAIL_FIELD).then((isCopied) => setState({ kind: isCopied ? "copied" : "copyFailed" }));
  };
  const inputFor = async (day: PlainDate): Promise<FollowUpInput> => {
    const report = {
      ...(await composeStatus(book, day, () => false)),
      fileName: words.mail.logged(formatDate(day, language)),
    };
    return followUpInput({ asOf: day, type: "Löpande", by, report }, ids.idFor(`${day} ${report.checksum}`));
  };
  const log = async () => {
    if (state.kind === "working") return;
    setState({ kind: "working" });
    const reply = await callServer("recordFollowUp", await inputFor(asOf));
    setState(reply.ok ? { kind: "logged" } : { kind: "notLogged", error: reply.error });
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
        <button type="button" class="plain" aria-disabled={state.kind === "working"} onClick={() => void log()}>
          {dialog.logMail}
        </button>
      </p>
      <p class="progress" role="status">
        {state.kind === "copied" && dialog.copied}
        {state.kind === "copyFailed" && dialog.copyFailed}
        {state.kind === "working" && DOCUMENT_WORDS[language].working.recording}
        {state.kind === "logged" && dialog.mailLogged}
      </p>
      {state.kind === "notLogged" && (
        <div class="notice tone-amber" role="alert">
          <h3>{dialog.mailNotLogged}</h3>
          <p>{errorText(state.error, CALL_ERRORS[language])}</p>
        </div>
      )}
    </section>
  );
}
