// Keeps what isn't saved yet, and has the browser ask before a page with something unsaved is left.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FormState } from "../form/form-state";
import type { Parcel } from "./outbox";
import { keepUnsaved, markOf, type StashKey } from "./stash";

/**
 * Answers whether something is unsaved that would be lost with the page, since the browser's storage is blocked or full.
 *
 * @param form What stands in the form; null when nothing has been typed there, or when it corrects a stored row.
 */
export function useUnsaved(
  key: StashKey,
  form: FormState | null,
  parcels: readonly Parcel[],
  isTouched: boolean,
): boolean {
  const [isAtRisk, setAtRisk] = useState(false);
  const seen = useRef(new Set<string>());
  const draft = useRef("");
  // A layout effect runs before the paint, so that a page closed right after a key press has kept the text.
  useLayoutEffect(() => {
    for (const { input } of parcels) seen.current.add(input.id);
    const isKept = keepUnsaved(key, { form, parcels }, { ids: seen.current, draft: draft.current });
    draft.current = form === null ? "" : markOf(form);
    const isUnsaved = isTouched || parcels.length > 0;
    setAtRisk(isUnsaved && !isKept);
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [key, form, parcels, isTouched]);
  return isAtRisk;
}
