// How much one entry may hold: the form says it, the server insists on it. See docs/rules.md#limits.

/** Characters in a text. */
export const TEXT_LIMIT = 2000;

/** Characters in one of the words of a list. */
export const WORD_LIMIT = 200;

/** Words in one cell. */
export const WORDS_LIMIT = 50;

/**
 * Characters in a cell that people typed in themselves: Google Sheets takes no more.
 * https://support.google.com/drive/answer/37603
 */
export const CELL_LIMIT = 50_000;

/**
 * Characters in a cell that we write, wherever the workbook lies. An .xlsx holds no more ("Excel specifications and
 * limits"), and a Sheet becomes one the day somebody downloads it: what was longer would be cut there without a word.
 */
export const KEPT_LIMIT = 32_767;

/** Occasions in one row. */
export const AMOUNT_LIMIT = 1000;

/** Characters in a reason, in what was learnt, and in a proposal for the next promise. */
export const ANALYSIS_LIMIT = 10_000;

/** Rows that one follow-up may rest on. */
export const EVIDENCE_LIMIT = 20_000;
