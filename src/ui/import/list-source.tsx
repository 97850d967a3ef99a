// Where the list comes from: the clipboard or a file.
import { useState } from "preact/hooks";
import { Field } from "../shared/components/field";
import { useImportWords } from "./words";

interface ListSourceProps {
  readonly text: string;
  onText(text: string): void;
}

/**
 * The file's text. Excel in Sweden saves .csv as Windows-1252, which is hardly ever valid UTF-8; other programs save
 * UTF-8. The encodings are those of https://encoding.spec.whatwg.org/.
 */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export function ListSource({ text, onText }: ListSourceProps) {
  const { words } = useImportWords();
  const [isUnreadable, setUnreadable] = useState(false);

  async function take(file: File | undefined) {
    if (!file) return;
    try {
      onText(await textOf(file));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
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
      <Field id="list-file" label={words.file} error={isUnreadable ? words.fileUnreadable : undefined}>
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
