// Where the list comes from: the clipboard or a file.
import { useState } from "preact/hooks";
import { type Decode, textOfBytes } from "../../domain/import/text-of-bytes";
import { Field } from "../shared/components/field";
import { useImportWords } from "./words";

interface ListSourceProps {
  readonly text: string;
  onText(text: string): void;
}

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

export function ListSource({ text, onText }: ListSourceProps) {
  const { words } = useImportWords();
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function take(file: File | undefined) {
    if (!file) return;
    try {
      const read = textOfBytes(new Uint8Array(await file.arrayBuffer()), decode);
      if (read !== null) onText(read);
      setProblem(read === null ? words.fileIsNoText(file.name) : undefined);
    } catch {
      setProblem(words.fileUnreadable);
    }
  }

  return (
    <div class="source">
      <Field id="list" label={words.paste} hint={words.pasteHint}>
        {(ties) => (
          <textarea
            {...ties}
            rows={6}
            spellcheck={false}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field id="list-file" label={words.file} error={problem}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
    </div>
  );
}
