// The tab in front as it is printed: all its rows that are shown, not only those that are drawn.
import { useEffect, useState } from "preact/hooks";
import type { SheetView } from "../../session";

interface PrintSheetProps {
  readonly view: SheetView;
  readonly hidden: ReadonlySet<number> | null;
}

/** There only while the browser prints, since a large tab makes a large table. */
export function PrintSheet({ view, hidden }: PrintSheetProps) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const query = matchMedia("print");
    const follow = () => setPrinting(query.matches);
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    query.addEventListener("change", follow);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      query.removeEventListener("change", follow);
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  if (!isPrinting) return null;
  const cells = view.cells.filter(({ text }) => text !== "");
  const width = Math.max(0, ...cells.map(({ column }) => column + 1));
  const last = Math.max(-1, ...cells.map(({ row }) => row));
  const texts = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows = Array.from({ length: last + 1 }, (_, row) => row).filter((row) => !hidden?.has(row));
  const heads = rows.filter((row) => row < view.frozenRows);
  const line = (row: number) => (
    <tr key={row}>
      {columns.map((column) => {
        const text = texts.get(`${row} ${column}`) ?? "";
        return row < view.frozenRows ? <th key={column}>{text}</th> : <td key={column}>{text}</td>;
      })}
    </tr>
  );
  return (
    <table class="print-sheet">
      <caption>{view.name}</caption>
      {heads.length > 0 && <thead>{heads.map(line)}</thead>}
      <tbody>{rows.filter((row) => row >= view.frozenRows).map(line)}</tbody>
    </table>
  );
}
