// How a save went, read out where it stands.

import { errorText } from "../follow-up/error-text";
import { dialogWording } from "../follow-up/words";
import type { Said as SaidOf } from "./use-rows";
import { usePlanWords } from "./words";

export function Said<T>({ said, nameOf }: { readonly said: SaidOf<T>; nameOf(row: T): string }) {
  const { words, language } = usePlanWords();
  const isPersonal = said.kind === "failed" && said.error.fields.some(({ code }) => code === "personalNumber");
  return (
    <>
      <p class="progress" role="status">
        {said.kind === "saving" && words.saving}
        {said.kind === "saved" && words.saved(nameOf(said.row))}
      </p>
      {said.kind === "conflict" && (
        <p class="notice tone-amber" role="alert">
          {words.conflict[said.reason]}
        </p>
      )}
      {said.kind === "failed" && (
        <div class="notice tone-red" role="alert">
          <p>{words.notSaved}</p>
          <p>{isPersonal ? words.personal : errorText(said.error, dialogWording(language).words)}</p>
        </div>
      )}
    </>
  );
}
