// IDs of the log's rows that came of a form's answers. Each is made of the answer's time, its form, its place in the tab
// and what it says, so that the log itself remembers which answers it has.
import { contentId } from "../../book/ids";
import { foldOf } from "../../book/words";

/** Every ID of an answer begins so. */
export const ID_START = "F-";
const STAMP = 6;
const KEY = 2;
const ROW = 3;
const SAID = 5;
/** Far more than finds a free key or ID beside as many as a workbook has. */
const MOST_ROUNDS = 10_000;
const IN_LETTERS = 36;
/** Rows beyond these share one number, and are then told apart by their times alone. */
const MOST_ROWS = IN_LETTERS ** ROW - 1;

/** So many letters and digits of what a text says. */
const digest = (text: string, length: number) => contentId("F", text).slice(2, 2 + length);

/**
 * The two letters of a form whose answers have not been read before.
 *
 * @param taken The keys of the other forms: two letters are few enough for two names to have the same.
 */
export function formKey(tab: string, taken: ReadonlySet<string> = new Set()): string {
  const name = foldOf(tab);
  let key = digest(name, KEY);
  for (let round = 1; taken.has(key) && round < MOST_ROUNDS; round += 1) key = digest(`${name}\n${round}`, KEY);
  return key;
}

/** @param row Row in the tab, from 0. */
export function answerId(stamp: string, key: string, row: number, said: string): string {
  const place = Math.min(row, MOST_ROWS).toString(IN_LETTERS).toUpperCase().padStart(ROW, "0");
  return `${ID_START}${digest(stamp, STAMP)}${key}${place}${digest(said, SAID)}`;
}

/** The ID of a row that comes of an answer whose own ID another row of the log has. */
export function freeId(id: string, taken: { has(id: string): boolean }): string {
  let free = id;
  for (let round = 1; taken.has(free) && round < MOST_ROUNDS; round += 1)
    free = id.slice(0, -SAID) + digest(`${id}\n${round}`, SAID);
  return free;
}

/** The parts of an ID that `answerId` made. */
export interface IdParts {
  readonly id: string;
  readonly stamp: string;
  readonly key: string;
  /** Row in the tab, from 0. */
  readonly row: number;
  readonly said: string;
}

export function partsOf(id: string): IdParts {
  const [stamp = "", key = "", row = "", said = ""] = PARTS.exec(id)?.slice(1) ?? [];
  return { id, stamp, key, row: Number.parseInt(row, IN_LETTERS), said };
}

const PARTS = new RegExp(`^${ID_START}([0-9A-Z]{${STAMP}})([0-9A-Z]{${KEY}})([0-9A-Z]{${ROW}})([0-9A-Z]{${SAID}})$`);

/** Whether a row of the log came of an answer. */
export const isAnswerId = (id: string) => PARTS.test(id);
