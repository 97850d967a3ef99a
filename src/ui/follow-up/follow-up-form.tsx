// The form of the follow-up: choices and texts at the left, the document at the right, and the buttons that make it.
import { useMemo, useState } from "preact/hooks";
import type { FollowUpData } from "../../contract/server-api";
import { FOLLOW_UP_TYPES } from "../../domain/book/follow-ups";
import { promisesOf } from "../../domain/follow-up/model";
import { isColourRefused } from "../../report/blocks/heading-colour";
import { composeReport } from "../../report/follow-up/compose";
import { describedRows } from "../../report/follow-up/descriptions";
import { Descriptions } from "../documents/descriptions";
import { deskPdfs } from "../documents/desk-pdfs";
import { EvidenceNotices } from "../documents/evidence-notices";
import { LogoField, withLogo } from "../documents/logo-field";
import { OutcomeNotice } from "../documents/outcome-notice";
import { Preview } from "../documents/preview";
import { PrintButton } from "../documents/print-button";
import { UnreadRows } from "../documents/unread-rows";
import { useDelivery, type Way } from "../documents/use-delivery";
import { useDocumentWords } from "../documents/words";
import { FailureNotice } from "../shared/components/failure-notice";
import { Field } from "../shared/components/field";
import { Radios } from "../shared/components/radios";
import { TextField } from "../shared/components/text-field";
import { sha256 } from "../shared/sha256";
import { dayOf, errorsIn, type FollowUpChoices, printChoicesOf, typeOf } from "./follow-up-choices";
import type { Resumed } from "./kept-texts";
import { TextFields } from "./text-fields";
import { useReport } from "./use-report";
import { useTexts } from "./use-texts";

const AS_OF_FIELD = "as-of";
const BY_FIELD = "by";

interface FollowUpFormProps {
  readonly data: FollowUpData;
  /** Texts from when the dialog last closed. */
  readonly from: Resumed;
}

export function FollowUpForm({ data, from }: FollowUpFormProps) {
  const { words } = useDocumentWords();
  const [choices, setChoices] = useState<FollowUpChoices>({
    asOf: data.today,
    type: null,
    by: data.me,
    hasRowAppendix: null,
    leftOut: new Set(),
  });
  // Errors show only after a button is pressed: one that appeared as a field is left would move the button away.
  const [isChecked, setChecked] = useState(false);
  const asOf = dayOf(choices, data.today);
  const type = typeOf(choices, asOf, data.book.settings.period);
  const found = errorsIn(choices, data.today, words);
  const errors = isChecked ? found : {};
  const hint = asOf ? words.asOfHint(asOf) : errors.asOf ? undefined : words.asOfMissing;
  const writing = useTexts(data.book, from);
  const { hasRowAppendix, leftOut } = choices;
  const printing = useMemo(() => printChoicesOf({ hasRowAppendix, leftOut }), [hasRowAppendix, leftOut]);
  const [logo, setLogo] = useState(data.book.settings.logo);
  const shownBook = useMemo(() => withLogo(writing.book, logo), [writing.book, logo]);
  const { composing, retry } = useReport(shownBook, asOf, printing);
  const delivery = useDelivery();
  const report = composing.phase === "ready" ? composing.report : null;
  const asking = report ? promisesOf(report.model).filter((promise) => promise.asksForReason) : [];
  const isCounting = asOf !== null && (composing.phase === "counting" || report?.model.asOf !== asOf);
  const isBusy = delivery.step !== null;
  const { settings } = data.book;
  const { receivers } = settings;
  const described = useMemo(() => (report ? describedRows(report.model) : []), [report]);
  const change = (changed: Partial<FollowUpChoices>) => {
    setChoices({ ...choices, ...changed });
    setChecked(false);
  };

  const deliver = (way: Way) => {
    setChecked(true);
    if (found.asOf || found.by) {
      document.getElementById(found.asOf ? AS_OF_FIELD : BY_FIELD)?.focus();
      return;
    }
    if (asOf === null || isBusy) return;
    const { by } = choices;
    delivery.deliver(way, async (show) => {
      if (writing.hasUnsaved()) await show("saving");
      const book = await writing.save(by.trim());
      if (book === null) return null;
      await show("counting");
      return {
        asOf,
        type,
        by,
        report: await composeReport(withLogo(book, logo), asOf, book.settings.language, sha256, printing),
      };
    });
  };
  const button = (way: Way, label: string, isMain: boolean) => (
    <button type="button" class={isMain ? "main" : "plain"} aria-disabled={isBusy} onClick={() => deliver(way)}>
      {label}
    </button>
  );
  const doing = delivery.step ?? (isCounting && composing.phase !== "failed" ? "counting" : null);

  return (
    <main class="dialog">
      <form class="choices" onSubmit={(event) => event.preventDefault()}>
        <h1>{words.heading}</h1>
        <EvidenceNotices book={data.book} evidence={data.evidence} />
        <TextField
          id={AS_OF_FIELD}
          label={words.asOf}
          hint={hint}
          error={errors.asOf}
          value={choices.asOf}
          onChange={(text) => change({ asOf: text })}
        />
        <fieldset class="field">
          <legend>{words.type}</legend>
          <Radios
            name="type"
            options={FOLLOW_UP_TYPES}
            labels={words.types}
            chosen={type}
            onChoose={(choice) => change({ type: choice })}
          />
        </fieldset>
        <Field id={BY_FIELD} label={words.by} hint={words.byHint} error={errors.by}>
          {(ties) => (
            <input {...ties} value={choices.by} onInput={(event) => change({ by: event.currentTarget.value })} />
          )}
        </Field>
        <p>{receivers.length > 0 ? words.receivers(receivers.join(", ")) : words.receiversMissing}</p>
        <label class="check">
          <input
            type="checkbox"
            checked={hasRowAppendix ?? settings.rowAppendix !== "Nej"}
            onChange={(event) => change({ hasRowAppendix: event.currentTarget.checked })}
          />
          {words.rowAppendix}
        </label>
        <LogoField logo={logo} isRefused={data.book.settings.isLogoRefused} by={choices.by} onChange={setLogo} />
        {isColourRefused(settings) && <p class="notice tone-amber">{words.colourRefused(settings.headingColour)}</p>}
        <Descriptions rows={described} leftOut={leftOut} onChange={(rows) => change({ leftOut: rows })} />
        <TextFields asking={asking} writing={writing} onSave={() => void writing.save(choices.by.trim())} />
        {composing.phase === "failed" && (
          <FailureNotice
            heading={words.failed.making}
            text={words.failed.makingNext(composing.detail)}
            retry={words.retry}
            onRetry={retry}
          />
        )}
        <div class="making">
          <UnreadRows book={data.book} />
          <div class="buttons">
            {data.canMakeGoogleDocument && button("google", words.google, true)}
            {button("word", words.word, !data.canMakeGoogleDocument)}
            {deskPdfs() ? button("pdf", words.pdf.save, false) : <PrintButton />}
          </div>
          <p class="progress" role="status">
            {doing && words.working[doing]}
          </p>
          {delivery.outcome && (
            <OutcomeNotice
              outcome={delivery.outcome}
              file={delivery.file}
              wordNext={words.done.wordNext}
              onRecordAgain={delivery.recordAgain}
            />
          )}
        </div>
      </form>
      <section class="preview" aria-label={words.preview} aria-busy={isCounting}>
        {report && <Preview document={report.document} />}
      </section>
    </main>
  );
}
