// The tab in front as it is printed: all its rows that are shown, not only those that are drawn, and its charts.
import { useEffect, useState } from "preact/hooks";
import type { ChartView, SheetView } from "../../../session";
import { drawChart } from "../charts/chart-element";
import { type PaperRow, paperOf } from "./paper";

interface PrintSheetProps {
  readonly view: SheetView;
  readonly hidden: ReadonlySet<number> | null;
}

/** There only while the browser prints, since a large tab makes a large table. */
export function PrintSheet({ view, hidden }: PrintSheetProps) {
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  const { shares, heads, body, charts, isWide, points } = paperOf(view, hidden);
  const lines = ({ row, cells, charts: above }: PaperRow, Cell: "th" | "td") => [
    above.length > 0 && <ChartRow key={`charts ${row}`} charts={above} span={shares.length} />,
    <tr key={row}>
      {cells.map(({ text, span, isBold }, index) => (
        <Cell key={index} colSpan={span} class={isBold ? "bold" : undefined}>
          {text}
        </Cell>
      ))}
    </tr>,
  ];
  return (
    <table class={isWide ? "print-sheet wide" : "print-sheet"} style={{ fontSize: `${points}pt` }}>
      <caption>{view.name}</caption>
      <colgroup>
        {shares.map((share, column) => (
          <col key={column} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      {heads.length > 0 && <thead>{heads.map((head) => lines(head, "th"))}</thead>}
      <tbody>
        {body.map((row) => lines(row, "td"))}
        {charts.length > 0 && <ChartRow charts={charts} span={shares.length} />}
      </tbody>
    </table>
  );
}

function usePrinting(): boolean {
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
  return isPrinting;
}

function ChartRow({ charts, span }: { charts: readonly ChartView[]; span: number }) {
  return (
    <tr class="print-charts">
      <td colSpan={span}>
        <div ref={(place) => place?.replaceChildren(...charts.map(drawChart))} />
      </td>
    </tr>
  );
}
