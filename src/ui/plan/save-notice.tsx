// The notice of how a save went, which screen readers read out.
import { CALL_ERRORS, errorText } from "../shared/error-text";
import type { RowSaving } from "./use-rows";
import { usePlanWords } from "./words";

interface SaveNoticeProps<T> {
  readonly saving: RowSaving<T>;
  nameOf(row: T): string;
}

export function SaveNotice<T>({ saving, nameOf }: SaveNoticeProps<T>) {
  const { words, language } = usePlanWords();
  const isPersonal = saving.kind === "failed" && saving.error.fields.some(({ code }) => code === "personalNumber");
  return (
    <>
      <p class="progress" role="status">
        {saving.kind === "saving" && words.saving}
        {saving.kind === "saved" && words.saved(nameOf(saving.row))}
      </p>
      {saving.kind === "conflict" && (
        <p class="notice tone-amber" role="alert">
          {words.conflict[saving.reason]}
        </p>
      )}
      {saving.kind === "failed" && (
        <div class="notice tone-red" role="alert">
          <p>{words.notSaved}</p>
          <p>{isPersonal ? words.personal : errorText(saving.error, CALL_ERRORS[language])}</p>
        </div>
      )}
    </>
  );
}
