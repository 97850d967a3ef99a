// The promise as it stands in the agreement, before it is read.
import { useEffect, useState } from "preact/hooks";
import { isDone } from "../promise/text-source";
import { usePromiseWords } from "../promise/words";
import { DraftAtRisk } from "../shared/components/draft-offer";
import { Field } from "../shared/components/field";
import { useKeptDraft } from "../shared/use-kept-draft";
import { NEW_DRAFT } from "./kept-promise";

interface SentenceFieldProps {
  /** What was typed before. */
  readonly from: string;
  onRead(sentence: string): void;
}

export function SentenceField({ from, onRead }: SentenceFieldProps) {
  const { words } = usePromiseWords();
  const [text, setText] = useState(from);
  const [isAsked, setAsked] = useState(false);
  const isAtRisk = useKeptDraft(NEW_DRAFT, text.trim() === "" ? null : { sentence: text, work: null });
  useEffect(() => document.getElementById("sentence")?.focus(), []);
  const read = () => {
    setAsked(true);
    if (text.trim() !== "") onRead(text.trim());
  };
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <DraftAtRisk isAtRisk={isAtRisk} />
      <Field
        id="sentence"
        label={words.sentence}
        hint={words.sentenceHint}
        error={isAsked && text.trim() === "" ? words.problems.textMissing : undefined}
      >
        {(ties) => (
          <textarea
            {...ties}
            rows={4}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => isDone(event) && read()}
          />
        )}
      </Field>
      <button type="button" class="main" onClick={read}>
        {words.readSentence}
      </button>
    </form>
  );
}
