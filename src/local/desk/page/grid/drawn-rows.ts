// The rows that have elements, in their two groups: those that are frozen under the letters, and those that scroll.
import {
  type ColumnWords,
  type DrawnRow,
  element,
  fillRow,
  makeLetters,
  makeRow,
  type RowGround,
} from "./grid-elements";

export interface DrawnRows {
  readonly canvas: HTMLElement;
  /** The letters and the frozen rows. */
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  readonly all: ReadonlyMap<number, DrawnRow>;
  letters(): HTMLElement;
  /** Makes these rows the ones that are drawn; those that are already drawn are left as they are. */
  show(needed: ReadonlySet<number>, frozenRows: number, ground: RowGround): void;
  /** Draws the letters, and the cells that look otherwise than before. */
  refresh(ground: RowGround): void;
  clear(): void;
}

export function createDrawnRows(words: ColumnWords): DrawnRows {
  const canvas = document.createElement("div");
  canvas.className = "grid-canvas";
  const head = element("rowgroup", "grid-head");
  const body = element("rowgroup", "grid-body");
  canvas.append(head, body);
  const all = new Map<number, DrawnRow>();
  let letters = element("row", "grid-row");
  let lettersAsMade = "";
  head.append(letters);

  /** The element that a row's element stands before; null at the end of its group. */
  const follower = (row: number, frozenRows: number): HTMLElement | null => {
    let next = Number.POSITIVE_INFINITY;
    for (const other of all.keys()) {
      if (other > row && other < next && other < frozenRows === row < frozenRows) next = other;
    }
    return all.get(next)?.element ?? null;
  };
  return {
    canvas,
    head,
    body,
    all,
    letters: () => letters,
    show(needed, frozenRows, ground) {
      for (const [row, drawn] of all) {
        if (needed.has(row)) continue;
        drawn.element.remove();
        all.delete(row);
      }
      for (const row of needed) {
        if (all.has(row)) continue;
        const made = makeRow(row);
        const group = row < frozenRows ? head : body;
        group.insertBefore(made.element, follower(row, frozenRows));
        all.set(row, made);
        fillRow(made, row, ground);
      }
    },
    refresh(ground) {
      // Letters that say what they said stay: a handle that goes away between press and release loses its double click.
      const made = makeLetters(ground, words);
      if (made.outerHTML !== lettersAsMade) {
        lettersAsMade = made.outerHTML;
        letters.replaceWith(made);
        letters = made;
      }
      for (const [row, drawn] of all) fillRow(drawn, row, ground);
    },
    clear() {
      for (const { element: drawn } of all.values()) drawn.remove();
      all.clear();
    },
  };
}
