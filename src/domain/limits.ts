// How much one entry may hold: the form says it, the server insists on it.

/** Characters in a text; a cell holds 50,000. */
export const TEXT_LIMIT = 2000;

/** Characters in a cell that people typed in themselves. */
export const CELL_LIMIT = 50_000;

/** Occasions in one row. */
export const AMOUNT_LIMIT = 1000;
