// The form of the status report: choices at the left, and the status or the citizens' page at the right.
import { useMemo, useRef, useState } from "preact/hooks";
import type { FollowUpData } from "../../contract/server-api";
import type { Book, Language } from "../../domain/book/book";
import { TEXT_LIMIT } from "../../domain/book/limits";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { readDate } from "../../domain/calendar/typed-day";
import { councilPage } from "../../report/council/council-page";
import { publicDocument, publicPage } from "../../report/public/public-page";
import { describedSince, statusPage } from "../../report/status/status-page";
import { Descriptions, type LeftOut, leavingOut } from "../documents/descriptions";
import { deskPdfs } from "../documents/desk-pdfs";
import { EvidenceNotices } from "../documents/evidence-notices";
import { LogoField, withLogo } from "../documents/logo-field";
import { OutcomeNotice } from "../documents/outcome-notice";
import { Preview } from "../documents/preview";
import { PrintButton } from "../documents/print-button";
import { UnreadRows } from "../documents/unread-rows";
import { useDelivery, type Way } from "../documents/use-delivery";
import { useDocumentWords } from "../documents/words";
import { Field } from "../shared/components/field";
import { LanguageContext } from "../shared/components/language";
import { Radios } from "../shared/components/radios";
import { TextField } from "../shared/components/text-field";
import { composeStatus } from "./compose-status";
import { CouncilSection } from "./council-section";
import { MailSection } from "./mail-section";
import { PublicSection } from "./public-section";
import { ReminderSection } from "./reminder-section";
import { StatusFileSection } from "./status-file-section";
import { useStatusWords } from "./words";

const KINDS = ["status", "public", "council"] as const;
type Kind = (typeof KINDS)[number];

/** The page opens with what its menu item names; with the status where it names nothing. */
function firstKind(): Kind {
  const named: unknown = JSON.parse(document.getElementById("kind")?.textContent ?? "null");
  return KINDS.find((kind) => kind === named) ?? "status";
}

/** The page of the kind and its document. Only the one that is shown is composed: each of them judges every promise. */
function composed(kind: Kind, book: Book, asOf: PlainDate, language: Language, leftOut: LeftOut) {
  switch (kind) {
    case "status": {
      const page = statusPage(book, asOf, language, leavingOut(leftOut));
      return { kind, page, document: page.document };
    }
    case "public": {
      const page = publicPage(book, asOf);
      return { kind, page, document: publicDocument(page) };
    }
    case "council": {
      const page = councilPage(book, asOf, language);
      return { kind, page, document: page.document };
    }
  }
}

const AS_OF_FIELD = "as-of";

/** The day that is typed; while the text is no day, the latest one that was. */
function useDay(today: PlainDate) {
  const [typed, setTyped] = useState<string>(today);
  const latest = useRef(today);
  const day = readDate(typed, today, "past");
  if (day !== null) latest.current = day;
  return { typed, setTyped, isDay: day !== null, asOf: latest.current };
}

export function StatusForm({ data }: { readonly data: FollowUpData }) {
  const {
    language,
    words: { dialog },
  } = useStatusWords();
  const follow = useDocumentWords().words;
  const [logo, setLogo] = useState(data.book.settings.logo);
  const book = useMemo(() => withLogo(data.book, logo), [data.book, logo]);
  const [kind, setKind] = useState(firstKind);
  const [by, setBy] = useState(data.me);
  const [leftOut, setLeftOut] = useState<LeftOut>(new Set());
  const { typed, setTyped, isDay, asOf } = useDay(data.today);
  const delivery = useDelivery();
  const shown = useMemo(() => composed(kind, book, asOf, language, leftOut), [kind, book, asOf, language, leftOut]);

  const deliver = (way: Way) => {
    if (!isDay) {
      document.getElementById(AS_OF_FIELD)?.focus();
      return;
    }
    delivery.deliver(way, async (show) => {
      await show("counting");
      return { asOf, type: "Löpande", by, report: await composeStatus(book, asOf, leavingOut(leftOut)) };
    });
  };
  const button = (way: Way, label: string, isMain: boolean) => (
    <button
      type="button"
      class={isMain ? "main" : "plain"}
      aria-disabled={delivery.step !== null}
      onClick={() => deliver(way)}
    >
      {label}
    </button>
  );

  return (
    <main class="dialog">
      <form class="choices" onSubmit={(event) => event.preventDefault()}>
        <h1>{dialog.heading}</h1>
        <EvidenceNotices book={book} evidence={data.evidence} />
        <fieldset class="field">
          <legend>{dialog.what}</legend>
          <Radios name="kind" options={KINDS} labels={dialog.kinds} chosen={kind} onChoose={setKind} />
        </fieldset>
        <TextField
          id={AS_OF_FIELD}
          label={dialog.asOf}
          hint={isDay ? follow.asOfHint(asOf) : undefined}
          error={isDay ? undefined : dialog.asOfMissing}
          value={typed}
          onChange={setTyped}
        />
        <LogoField logo={logo} isRefused={data.book.settings.isLogoRefused} by={by} onChange={setLogo} />
        <UnreadRows book={book} />
        {shown.kind === "public" && <PublicSection page={shown.page} document={shown.document} />}
        {shown.kind === "council" && <CouncilSection page={shown.page} />}
        {shown.kind === "status" && (
          <>
            <Field
              id="by"
              label={dialog.by}
              hint={dialog.byHint}
              error={by.trim().length > TEXT_LIMIT ? follow.byTooLong(TEXT_LIMIT) : undefined}
            >
              {(ties) => <input {...ties} value={by} onInput={(event) => setBy(event.currentTarget.value)} />}
            </Field>
            <Descriptions rows={describedSince(shown.page.report)} leftOut={leftOut} onChange={setLeftOut} />
            <div class="buttons">
              {data.canMakeGoogleDocument && button("google", follow.google, true)}
              {button("word", follow.word, !data.canMakeGoogleDocument)}
              {deskPdfs() ? button("pdf", follow.pdf.save, false) : <PrintButton />}
            </div>
            <p class="progress" role="status">
              {delivery.step && follow.working[delivery.step]}
            </p>
            {delivery.outcome && (
              <OutcomeNotice outcome={delivery.outcome} file={delivery.file} onRecordAgain={delivery.recordAgain} />
            )}
            <ReminderSection reminders={shown.page.report.reminders} />
            <MailSection book={book} page={shown.page} by={by} />
            <StatusFileSection book={book} asOf={asOf} />
          </>
        )}
      </form>
      <section class="preview" aria-labelledby="preview">
        <h2 class="unseen" id="preview">
          {dialog.preview}
        </h2>
        <LanguageContext.Provider value={kind === "public" ? "sv" : language}>
          <Preview document={shown.document} />
        </LanguageContext.Provider>
      </section>
    </main>
  );
}
