// Moves to a field of a promise's form, wherever it is.

/** @returns Whether there is such a field: a promise that isn't counted has none for its number. */
export function focusField(id: string): boolean {
  const field = document.getElementById(id);
  // A field among those that fewer promises have may be folded away.
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
  return field !== null;
}
