// Keeps what isn't saved yet, and has the browser ask before a page with something unsaved is left.
import { useLayoutEffect } from "preact/hooks";
import type { FormState } from "../form/form-state";
import type { Parcel } from "./outbox";
import { keepUnsaved } from "./stash";

/** @param form What stands in the form; null when nothing has been typed there, or when it corrects a stored row. */
export function useUnsaved(form: FormState | null, parcels: readonly Parcel[], isTouched: boolean): void {
  // A layout effect runs before the paint, so that a page closed right after a key press has kept the text.
  useLayoutEffect(() => {
    keepUnsaved({ form, parcels });
    if (!isTouched && parcels.length === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [form, parcels, isTouched]);
}
