// The status file, which the police area takes in to its own workbook. Nothing is sent from here.
import { useEffect, useState } from "preact/hooks";
import { statusFileText } from "../../contract/status-file-text";
import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { statusContent } from "../../report/area/status-content";
import { asFileName } from "../../report/blocks/file-name";
import { saveFile } from "../documents/save-file";
import { useSavedFile } from "../documents/use-saved-file";
import { copyField } from "../shared/components/copy-field";
import { Field } from "../shared/components/field";
import { sha256 } from "../shared/sha256";
import { useStatusWords } from "./words";

const FIELD = "status-file";

interface StatusFileSectionProps {
  readonly book: Book;
  readonly asOf: PlainDate;
}

export function StatusFileSection({ book, asOf }: StatusFileSectionProps) {
  const { dialog } = useStatusWords().words;
  const { file, failure, keep } = useSavedFile();
  const [text, setText] = useState("");
  const [copied, setCopied] = useState("");
  const { municipality } = book.settings;

  useEffect(() => {
    let isLatest = true;
    if (municipality !== "") {
      void statusFileText(statusContent(book, asOf), sha256).then((made) => {
        if (isLatest) setText(made);
      });
    }
    return () => {
      isLatest = false;
    };
  }, [book, asOf]);

  const save = async () =>
    saveFile(new TextEncoder().encode(text), asFileName(dialog.statusFileName(municipality, asOf)), "application/json");
  const copy = () => {
    void copyField(FIELD).then((isCopied) => setCopied(isCopied ? dialog.copied : dialog.copyFailed));
  };

  return (
    <section>
      <h2>{dialog.statusFileHeading}</h2>
      <p>{dialog.statusFileIntro}</p>
      {municipality === "" ? (
        <p>{dialog.statusFileNeeds}</p>
      ) : (
        <>
          <Field id={FIELD} label={dialog.statusFileText}>
            {(ties) => <textarea {...ties} readOnly rows={2} value={text} />}
          </Field>
          <p class="notice-actions">
            <button type="button" class="plain" aria-disabled={text === ""} onClick={() => text !== "" && keep(save)}>
              {dialog.saveStatusFile}
            </button>
            <button type="button" class="plain" onClick={copy}>
              {dialog.copyStatusFile}
            </button>
          </p>
        </>
      )}
      <p class="progress" role="status">
        {file ? dialog.ready(file.name) : copied}
      </p>
      {failure && (
        <p class="notice tone-red" role="alert">
          {dialog.notSaved(failure)}
        </p>
      )}
    </section>
  );
}
