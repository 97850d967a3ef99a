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

/** Words by which a row tells of a share. */
const OF_SHARES = /%|procent|percent|andel|share|samtliga|hundra/i;
/** Ten times all of it: a larger number is hardly a share. */
const MOST = 10;

/**
 * Whether a cell's number may be shown as a share, so that its format is worth asking for. Between 0 and 1 any number
 * may; 1, which is 100 %, and a little more only in a row whose words tell of shares, for most numbers of activities are
 * such. In a column where `mayBeAll` a 1 is never taken for one occasion without asking.
 */
export function mayShowShare(cell: unknown, row: readonly unknown[], mayBeAll = false): boolean {
  if (typeof cell !== "number" || cell <= 0 || cell > MOST) return false;
  return cell < 1 || (cell === 1 && mayBeAll) || row.some((said) => typeof said === "string" && OF_SHARES.test(said));
}
