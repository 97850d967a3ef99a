// Keeps what isn't saved yet, and asks before a page with something unsaved is left.
import { useLayoutEffect } from "preact/hooks";
import type { FormState } from "./form-state";
import type { Parcel } from "./outbox";
import { keepUnsaved } from "./stash";

/** @param form What stands in the form; null when nothing has been typed there, or when it corrects a stored row. */
export function useUnsaved(form: FormState | null, parcels: readonly Parcel[], isTouched: boolean): void {
  // Not after the paint: a page that is closed right after a key press must have kept it.
  useLayoutEffect(() => {
    keepUnsaved({ form, parcels });
    if (!isTouched && parcels.length === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [form, parcels, isTouched]);
}
