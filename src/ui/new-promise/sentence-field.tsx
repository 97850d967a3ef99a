// The promise as it stands in the agreement, before it is read.
import { useEffect, useState } from "preact/hooks";
import { isDone } from "../promise/text-source";
import { usePromiseWords } from "../promise/words";
import { Field } from "../shared/components/field";

export function SentenceField({ onRead }: { onRead(sentence: string): void }) {
  const { words } = usePromiseWords();
  const [text, setText] = useState("");
  const [isAsked, setAsked] = useState(false);
  useEffect(() => document.getElementById("sentence")?.focus(), []);
  const read = () => {
    setAsked(true);
    if (text.trim() !== "") onRead(text.trim());
  };
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
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
