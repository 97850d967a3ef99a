// Rows and columns as the code counts them and as people see them. In the code each is a place counted from 0, the
// header row being 0; Google's ranges, .xlsx files and people count from 1. Nothing else may add or take away that
// one.

/** The number that a spreadsheet shows for a row or column: 48 for row 47. */
export function numberOf(place: number): number {
  return place + 1;
}

/** The row or column that has the number: row 47 for 48. */
export function placeOf(number: number): number {
  return number - 1;
}

/** What a row without an ID is called until it gets one: `rad 48` for row 47. */
export function rowName(row: number): string {
  return `rad ${numberOf(row)}`;
}
