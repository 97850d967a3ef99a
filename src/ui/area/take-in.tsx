// Where status files come in: pasted, chosen, or dropped anywhere on the page.
import { useState } from "preact/hooks";
import { Field } from "../shared/components/field";
import { useDroppedFiles } from "../shared/use-dropped-files";
import type { Offered } from "./use-statuses";
import { useAreaWords } from "./words";

interface TakeInProps {
  readonly isBusy: boolean;
  onTake(offered: readonly Offered[]): void;
}

export function TakeIn({ isBusy, onTake }: TakeInProps) {
  const { words } = useAreaWords();
  const [text, setText] = useState("");

  async function takeFiles(files: readonly File[]) {
    const read = files.map(async (file): Promise<Offered> => ({ name: file.name, text: await file.text() }));
    if (read.length > 0) onTake(await Promise.all(read));
  }
  const isOver = useDroppedFiles((files) => void takeFiles(files));
  const takeText = () => {
    if (isBusy || text.trim() === "") return;
    onTake([{ name: null, text }]);
    setText("");
  };

  return (
    <form
      class={isOver ? "take-in over" : "take-in"}
      onSubmit={(event) => {
        event.preventDefault();
        takeText();
      }}
    >
      <Field id="file-text" label={words.paste} hint={words.pasteHint}>
        {(ties) => <textarea {...ties} rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
      </Field>
      <button type="submit" class="main" aria-disabled={isBusy || text.trim() === ""}>
        {words.take}
      </button>
      <Field id="files" label={words.choose}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".json,.txt"
            multiple
            onChange={(event) => {
              void takeFiles([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = "";
            }}
          />
        )}
      </Field>
      <p class="progress" role="status">
        {isBusy && words.taking}
      </p>
    </form>
  );
}
