// Runs in the page: whether the grid on screen says what the workbook says.

export interface Expected {
  readonly sheet: string;
  /** Null when only the numbers and the texts are to be compared. */
  readonly active: { readonly row: number; readonly column: number } | null;
  readonly range: { fromRow: number; toRow: number; fromColumn: number; toColumn: number } | null;
}

export interface Seen {
  /** What is wrong on screen; empty when nothing is. */
  readonly faults: string[];
  readonly active: { readonly row: number; readonly column: number };
  /** All texts of the tab, as the workbook has them. */
  readonly texts: string[][];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Places whose drop-down may refuse what is typed, by column. */
  readonly choiceColumns: number[];
  /** Cells that are wholly on screen, with nothing of the desk and no link on top of them. */
  readonly shown: { readonly row: number; readonly column: number; readonly x: number; readonly y: number }[];
}

/** Waits until all is saved and shown, and then compares every cell on screen with the workbook. */
export async function checkScreen({ sheet, active, range }: Expected): Promise<Seen> {
  const faults: string[] = [];
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isBusy = () =>
    find(".cell.unsaved") !== null ||
    find(".working")?.textContent !== "" ||
    find('[role="tab"][aria-selected="true"]')?.textContent?.trim() !== sheet ||
    !find('[role="grid"]')?.ariaLabel?.endsWith(` ${sheet}`);
  const until = Date.now() + 15_000;
  while (isBusy() && Date.now() < until) await frame();
  if (isBusy()) faults.push("the desk is still busy");
  await frame();

  const response = await fetch(`api/sheet?name=${encodeURIComponent(sheet)}`);
  const { value: view } = await response.json();
  const texts: string[][] = [];
  for (const { row, column, text } of view.cells) {
    texts[row] ??= [];
    (texts[row] as string[])[column] = text;
  }
  const textAt = (row: number, column: number) => texts[row]?.[column] ?? "";

  const grid = find('[role="grid"]') as HTMLElement;
  const outer = grid.getBoundingClientRect();
  const [right, bottom] = [outer.left + grid.clientWidth, outer.top + grid.clientHeight];
  const headBottom = (find(".grid-head") as HTMLElement).getBoundingClientRect().bottom;
  const rows = [...grid.querySelectorAll<HTMLElement>(".grid-row[data-row]")];
  const seen: { top: number; bottom: number; row: number }[] = [];
  const shown: { row: number; column: number; x: number; y: number }[] = [];
  const selected: string[] = [];
  for (const element of rows) {
    const row = Number(element.dataset["row"]);
    const box = element.getBoundingClientRect();
    const isFrozen = element.parentElement?.classList.contains("grid-head") ?? false;
    for (const cell of element.querySelectorAll<HTMLElement>('.cell[aria-selected="true"]')) {
      selected.push(`${row} ${cell.dataset["column"]}`);
    }
    if (box.bottom <= (isFrozen ? outer.top : headBottom) + 0.5 || box.top >= bottom - 0.5) continue;
    if (!isFrozen) seen.push({ top: box.top, bottom: box.bottom, row });
    const number = element.querySelector<HTMLElement>(".row-number")?.textContent;
    if (number !== String(row + 1) || element.ariaRowIndex !== String(row + 2))
      faults.push(`row ${row} says ${number}`);
    let edge = 0;
    for (const cell of element.querySelectorAll<HTMLElement>(".cell")) {
      const column = Number(cell.dataset["column"]);
      const place = cell.getBoundingClientRect();
      if (cell.classList.contains("stuck")) edge = Math.max(edge, place.right);
      if (cell.textContent !== textAt(row, column)) {
        faults.push(`${row},${column} says "${cell.textContent}" and not "${textAt(row, column)}"`);
      }
      const span = cell.querySelector<HTMLElement>(".cell-text");
      if (span && cell.classList.contains("wraps") && span.scrollHeight > span.clientHeight + 1) {
        faults.push(`${row},${column} is cut off`);
      }
      const isWhole =
        place.left >= outer.left + 47.5 &&
        (cell.classList.contains("stuck") || place.left >= edge - 0.5) &&
        place.right <= right + 0.5 &&
        place.top >= (isFrozen ? outer.top : headBottom) - 0.5 &&
        place.bottom <= bottom + 0.5;
      if (isWhole) shown.push({ row, column, x: place.left + place.width / 2, y: place.top + place.height / 2 });
    }
    const last = [...element.querySelectorAll<HTMLElement>(".cell")].at(-1);
    if (
      last &&
      last.getBoundingClientRect().right < right - 1 &&
      Number(last.dataset["column"]) < view.columnCount - 1
    ) {
      faults.push(`row ${row} ends before the grid does`);
    }
  }
  // No gap between rows, none above the first and none below the last.
  seen.sort((a, b) => a.top - b.top);
  let at = headBottom;
  for (const { top, bottom: end, row } of seen) {
    if (top > at + 1) faults.push(`a gap of ${Math.round(top - at)} pixels above row ${row}`);
    at = end;
  }
  if (at < bottom - 1 && seen.at(-1)?.row !== view.rowCount - 1)
    faults.push(`a gap of ${Math.round(bottom - at)} below`);
  for (const { row, column, x, y } of shown.filter((_, index) => index % 7 === 0)) {
    const found = document.elementFromPoint(x, y)?.closest<HTMLElement>(".cell");
    const isIt = found?.dataset["column"] === String(column) && found.parentElement?.dataset["row"] === String(row);
    const isUnderLongText = found?.classList.contains("spills") && textAt(row, column) === "";
    if (!isIt && !isUnderLongText && find("dialog, .menu-list, .note-tip, .toast") === null) {
      faults.push(`${row},${column} is covered by ${document.elementFromPoint(x, y)?.className}`);
    }
  }

  const marked = [...grid.querySelectorAll<HTMLElement>(".cell.active")].map((cell) => ({
    row: Number(cell.parentElement?.dataset["row"]),
    column: Number(cell.dataset["column"]),
  }));
  const here = marked[0] ?? { row: -1, column: -1 };
  if (marked.length !== 1) faults.push(`${marked.length} cells are active`);
  if (active && (here.row !== active.row || here.column !== active.column)) {
    faults.push(`${here.row},${here.column} is active and not ${active.row},${active.column}`);
  }
  if (active && document.activeElement?.classList.contains("active") !== true) {
    faults.push(`the focus is on ${document.activeElement?.outerHTML.slice(0, 80)}`);
  }
  if (range) {
    const drawn = new Set(rows.map((element) => Number(element.dataset["row"])));
    const count = grid.querySelectorAll('.grid-row[data-row="0"] .cell').length;
    const wanted: string[] = [];
    for (const row of [...drawn].sort((a, b) => a - b)) {
      if (row < range.fromRow || row > range.toRow) continue;
      for (let column = range.fromColumn; column <= Math.min(range.toColumn, count - 1); column++) {
        wanted.push(`${row} ${column}`);
      }
    }
    if (selected.sort().join() !== wanted.sort().join()) {
      faults.push(
        `selected ${selected.slice(0, 4)} (${selected.length}) and not ${wanted.slice(0, 4)} (${wanted.length})`,
      );
    }
  }
  return {
    faults: faults.slice(0, 6),
    active: here,
    texts: Array.from(texts, (row) => Array.from(row ?? [], (text) => text ?? "")),
    rowCount: view.rowCount,
    columnCount: view.columnCount,
    choiceColumns: [...new Set<number>(view.choices.map(({ column }: { column: number }) => column))],
    shown: shown.filter(({ x, y }) => {
      const top = document.elementFromPoint(x, y);
      return grid.contains(top) && !top?.closest("a");
    }),
  };
}
