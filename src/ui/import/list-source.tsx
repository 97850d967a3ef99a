// Where the list comes from: the clipboard, or a file that is chosen or dropped.
import { useState } from "preact/hooks";
import { MOST_ROWS, rowsBeyondLimit } from "../../domain/import/row-limit";
import { Field } from "../shared/components/field";
import { useDroppedFiles } from "../shared/use-dropped-files";
import { listInHtml } from "./pasted-html";
import { type FilePart, partsOfFile } from "./read-file";
import { useImportWords } from "./words";

interface ListSourceProps {
  readonly text: string;
  /** How many rows the text has, where they are too many to be read at once; else 0. */
  readonly rows: number;
  onText(text: string): void;
  /** Whether a tab of a file looks like a list of activities. */
  isList(text: string): boolean;
}

export function ListSource({ text, rows, onText, isList }: ListSourceProps) {
  const { words } = useImportWords();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [tabs, setTabs] = useState<readonly FilePart[]>([]);
  const isOver = useDroppedFiles(([file]) => void take(file));

  function show(parts: readonly FilePart[], name: string) {
    setTabs(parts.length > 1 ? parts : []);
    const list = parts.find((part) => isList(part.text)) ?? parts[0];
    if (list) choose(list);
    else setProblem(words.fileIsNoList(name));
  }

  function choose(part: FilePart | undefined) {
    if (!part) return;
    const many = rowsBeyondLimit(part.text);
    setProblem(many > 0 ? words.tooMany(many, MOST_ROWS) : undefined);
    if (many === 0) onText(part.text);
  }

  async function take(file: File | undefined) {
    if (!file) return;
    try {
      show(partsOfFile(new Uint8Array(await file.arrayBuffer())), file.name);
    } catch {
      setProblem(words.fileUnreadable);
    }
  }

  /** A table on the clipboard is pasted with its cells; what else is there the browser pastes as it is. */
  function paste(event: ClipboardEvent) {
    const list = listInHtml(event.clipboardData?.getData("text/html") ?? "");
    if (list === null || !(event.currentTarget instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    onText(value.slice(0, selectionStart) + list + value.slice(selectionEnd));
  }

  return (
    <div class={isOver ? "source over" : "source"}>
      <Field
        id="list"
        label={words.paste}
        hint={words.pasteHint}
        error={rows > 0 ? words.tooMany(rows, MOST_ROWS) : undefined}
      >
        {(ties) => (
          <textarea
            {...ties}
            rows={6}
            spellcheck={false}
            value={text}
            onPaste={paste}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field id="list-file" label={words.file} error={problem}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".xlsx,.csv,.txt,.tsv,text/csv,text/plain"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
            }}
          />
        )}
      </Field>
      {tabs.length > 0 && (
        <Field id="list-tab" label={words.tab}>
          {(ties) => (
            <select
              {...ties}
              value={tabs.findIndex((tab) => tab.text === text)}
              onChange={({ currentTarget }) => choose(tabs[Number(currentTarget.value)])}
            >
              {tabs.map(({ name }, at) => (
                <option key={name} value={at}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
