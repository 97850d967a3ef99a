// The notice of how a delivery ended: what was made, what wasn't, and what to do next.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FollowUpWords } from "../../i18n/sv/follow-up";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import type { InLanguage } from "../shared/words";
import type { Outcome } from "./deliver";
import { OpenPdf } from "./file-buttons";
import type { SavedFile } from "./save-file";
import { useDocumentWords } from "./words";

interface OutcomeNoticeProps {
  readonly outcome: Outcome;
  readonly file: SavedFile | null;
  /** What to know about the Word file. */
  readonly wordNext?: string;
  onRecordAgain(): void;
}

interface Shown {
  readonly tone: "green" | "amber" | "red";
  readonly heading: string;
  readonly texts: readonly string[];
  readonly actions?: ComponentChildren;
}

function shownFor(
  { outcome, file, wordNext, onRecordAgain }: OutcomeNoticeProps,
  { words, language }: InLanguage<FollowUpWords>,
): Shown {
  const { done, failed } = words;
  const callErrors = CALL_ERRORS[language];
  const open = (url: string) => (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {done.open}
    </a>
  );
  const again = file && (
    <a href={file.address} download={file.name}>
      {done.again}
    </a>
  );
  switch (outcome.kind) {
    case "googleDone":
      return {
        tone: "green",
        heading: done.google,
        texts: [done.googleNext, done.recorded],
        actions: open(outcome.url),
      };
    case "googleNotRecorded":
      return {
        tone: "amber",
        heading: failed.notRecordedGoogle,
        texts: [failed.notRecordedGoogleNext],
        actions: open(outcome.url),
      };
    case "googleFailed":
      return { tone: "red", heading: failed.google, texts: [errorText(outcome.error, callErrors), failed.googleNext] };
    case "fileDone":
      return {
        tone: "green",
        heading: done.file[outcome.format],
        texts: [done.recorded, ...(wordNext && outcome.format === "word" ? [wordNext] : [])],
        actions: (
          <>
            <OpenPdf file={file} />
            {again}
          </>
        ),
      };
    case "pdfFailed":
      return { tone: "red", heading: failed.pdf, texts: [words.pdf.problems[outcome.problem], failed.pdfNext] };
    case "fileNotRecorded":
      return {
        tone: "amber",
        heading: failed.notRecordedFile[outcome.format],
        texts: [errorText(outcome.error, callErrors)],
        actions: (
          <>
            <button type="button" class="plain" onClick={onRecordAgain}>
              {failed.recordAgain}
            </button>
            <OpenPdf file={file} />
            {again}
          </>
        ),
      };
    case "textsNotSaved":
      return { tone: "red", heading: failed.texts, texts: [failed.textsNext] };
    case "makingFailed":
      return { tone: "red", heading: failed.making, texts: [failed.makingNext(outcome.detail)] };
  }
}

/** The heading takes the focus, so that screen readers read it out and Tab goes on to the notice's buttons. */
export function OutcomeNotice(props: OutcomeNoticeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [props.outcome]);
  const shown = shownFor(props, useDocumentWords());
  return (
    <section class={`notice tone-${shown.tone}`}>
      <h2 ref={heading} tabIndex={-1}>
        {shown.heading}
      </h2>
      {shown.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {shown.actions && <p class="notice-actions">{shown.actions}</p>}
    </section>
  );
}
