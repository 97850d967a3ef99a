// Where the logo of the documents is chosen, replaced and taken away. It is kept in the workbook at once.
import { useState } from "preact/hooks";
import type { Book } from "../../domain/book/book";
import type { Logo } from "../../domain/logo/logo";
import { Field } from "../shared/components/field";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { callServer } from "../shared/server-client";
import { useDroppedFiles } from "../shared/use-dropped-files";
import { logoFromFile } from "./logo-file";
import { useDocumentWords } from "./words";

interface LogoFieldProps {
  readonly logo: Logo | null;
  /** The workbook holds a picture that can't be used, until another is chosen or it is taken away. */
  readonly isRefused: boolean;
  /** Who chooses, as a role, for Ändringslogg. */
  readonly by: string;
  onChange(logo: Logo | null): void;
}

export const withLogo = (book: Book, logo: Logo | null): Book =>
  book.settings.logo === logo ? book : { ...book, settings: { ...book.settings, logo } };

export function LogoField({ logo, isRefused, by, onChange }: LogoFieldProps) {
  const { words, language } = useDocumentWords();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState(isRefused ? words.logo.refused : "");
  const [saved, setSaved] = useState("");
  const [isThere, setThere] = useState(isRefused);

  const save = async (content: string) => {
    const reply = await callServer("saveLogo", { content, by: by.trim() });
    if (!reply.ok) {
      setProblem(errorText(reply.error, CALL_ERRORS[language]));
      return;
    }
    onChange(reply.value);
    setThere(false);
    setSaved(reply.value ? words.logo.saved : words.logo.removed);
  };
  const attempt = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    setProblem("");
    setSaved("");
    await work().finally(() => setBusy(false));
  };
  const take = (file: Blob | undefined) =>
    file &&
    attempt(async () => {
      const chosen = await logoFromFile(file);
      if (typeof chosen === "string") setProblem(words.logo.problems[chosen]);
      else await save(chosen.content);
    });
  const isOver = useDroppedFiles(([file]) => void take(file));

  return (
    <div class={`logo-field${isOver ? " over" : ""}`}>
      <Field
        id="logo"
        label={logo ? words.logo.replace : words.logo.choose}
        hint={words.logo.hint}
        error={problem || undefined}
      >
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept="image/png,image/jpeg"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        )}
      </Field>
      {(logo || isThere) && (
        <button type="button" class="quiet" aria-disabled={isBusy} onClick={() => void attempt(() => save(""))}>
          {words.logo.remove}
        </button>
      )}
      <p class="progress" role="status">
        {isBusy ? words.logo.saving : saved}
      </p>
    </div>
  );
}
