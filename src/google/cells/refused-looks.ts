// Looks that a tab refuses: one that people have converted to a table takes no formats and drop-downs in its typed
// columns, as people report ("This operation is not allowed on cells in typed columns"). What is written there stands
// all the same, and that the looks were refused is remembered.

/** The key in the document's cache while rows are to be added without formats. */
export const PLAIN_ROWS = "plainRows";
/** Seconds. */
const KEPT = 3600;
/** The key among the document's properties, which asks the next check to find out in which tabs it was. */
const REFUSED = "looksRefused";

/** Remembers that looks were refused. Google may say so first when it is made to write, and then without the tab. */
export function rememberRefusal(): void {
  try {
    CacheService.getScriptCache().put(PLAIN_ROWS, "1", KEPT);
    PropertiesService.getScriptProperties().setProperty(REFUSED, "yes");
  } catch (error) {
    console.warn(error);
  }
}

/** @param kept The script's properties. */
export function wereLooksRefused(kept: Readonly<Record<string, string>>): boolean {
  return kept[REFUSED] !== undefined;
}

export function forgetRefusal(): void {
  PropertiesService.getScriptProperties().deleteProperty(REFUSED);
}

/** Gives cells their looks where they take them. */
export function dress(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.warn(error);
    rememberRefusal();
  }
}
