// What a row without an ID is called until it gets one.

/** `rad 48`, by the row's 0-based index in the tab. */
export function rowName(index: number): string {
  return `rad ${index + 1}`;
}
