// Where a promise text comes from: the clipboard or a file. What it can't be read as is said in a plain line.
import type { Period } from "../../domain/calendar/periods";
import type { ProposedBook } from "../../domain/propose/propose-commitments";
import { periodLine } from "../../i18n/sentences/rule-meaning";
import { Field, FieldGroup } from "../shared/components/field";
import { useTextFile } from "./use-text-file";
import { useGuideWords, useProposalWords } from "./words";

/** Ctrl+Enter, or Cmd+Enter: the keys by which a text is done with in many programs. */
export const isDone = ({ key, ctrlKey, metaKey }: KeyboardEvent) => key === "Enter" && (ctrlKey || metaKey);

interface TextSourceProps {
  readonly text: string;
  /** What the text was read as, where nothing could be proposed; null before it has been read. */
  readonly failed: ProposedBook | null;
  onText(text: string): void;
  /** @param period The one that people chose, where the text has several. */
  onRead(period: Period | null): void;
}

export function TextSource({ text, failed, onText, onRead }: TextSourceProps) {
  const { words, language } = useGuideWords();
  const { problems } = useProposalWords().words;
  const file = useTextFile(words, onText);
  const periods = failed?.problem === "severalPeriods" ? failed.periods : [];
  const error = failed?.problem && periods.length === 0 ? problems[failed.problem] : undefined;
  return (
    <div class="source">
      <Field id="promise-text" label={words.paste} hint={words.pasteHint} error={error}>
        {(ties) => (
          <textarea
            {...ties}
            rows={10}
            spellcheck={false}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
            onKeyDown={(event) => isDone(event) && onRead(null)}
          />
        )}
      </Field>
      {periods.length > 0 ? (
        <FieldGroup id="periods" label={`${problems.severalPeriods} ${words.choosePeriod}`}>
          <p class="draft-buttons">
            {periods.map(({ period }) => (
              <button type="button" class="plain" key={period.from} onClick={() => onRead(period)}>
                {periodLine(period, language)}
              </button>
            ))}
          </p>
        </FieldGroup>
      ) : (
        <button type="button" class="main" onClick={() => onRead(null)}>
          {words.read}
        </button>
      )}
      <Field id="promise-file" label={words.file} error={file.problem}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".txt,.md,text/plain"
            onChange={(event) => file.take(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
    </div>
  );
}
