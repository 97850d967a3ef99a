// Cells that show a share: 80 % is stored as the number 0.8, and only the cell's number format tells. Read as it shows,
// it can't be taken for four fifths of an occasion.

/** Whether a number format shows a share, rather than a percent sign that is mere text in it. */
export function showsShare(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

/**
 * The share as people read it.
 *
 * @example
 * shareText(0.8) // "80 %"
 */
export function shareText(share: number): string {
  return `${String(Number((share * 100).toPrecision(12))).replace(".", ",")} %`;
}
