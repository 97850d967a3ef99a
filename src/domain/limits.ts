// How much one entry may hold: the form says it, the server insists on it.

/** Characters in a text; a cell holds 50,000. */
export const TEXT_LIMIT = 2000;

/** Characters in a cell that people typed in themselves. */
export const CELL_LIMIT = 50_000;

/** Occasions in one row. */
export const AMOUNT_LIMIT = 1000;

/** Characters in a reason, in what was learnt, and in a proposal for the next promise. */
export const ANALYSIS_LIMIT = 10_000;

/** Rows that one follow-up may rest on. */
export const EVIDENCE_LIMIT = 20_000;
