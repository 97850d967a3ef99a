// Draws the tab's charts above its cells. They lie beside the grid and not in it, since a grid may hold nothing but rows.
import type { SheetView } from "../../../session";
import { ROW_NUMBER_WIDTH } from "../grid/grid-elements";
import type { GridView } from "../grid/grid-view";
import { drawChart } from "./chart-element";

export interface ChartLayer {
  /** Draws what is new, and puts each chart where its cell is on screen. */
  show(view: SheetView): void;
  remove(): void;
}

/** The layer covers the part of the grid that scrolls, and lets the pointer through to it. */
export function createChartLayer(container: HTMLElement, grid: GridView): ChartLayer {
  const layer = document.createElement("div");
  layer.className = "chart-layer";
  container.after(layer);
  let drawn: { readonly charts: SheetView["charts"]; readonly elements: readonly HTMLElement[] } | null = null;
  return {
    show({ charts }) {
      if (drawn?.charts !== charts) {
        drawn = { charts, elements: charts.map(drawChart) };
        layer.replaceChildren(...drawn.elements);
      }
      layer.hidden = charts.length === 0;
      if (charts.length === 0) return;
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = container;
      const head = grid.headHeight();
      Object.assign(layer.style, {
        left: `${ROW_NUMBER_WIDTH}px`,
        top: `${head}px`,
        width: `${Math.max(0, clientWidth - ROW_NUMBER_WIDTH)}px`,
        height: `${Math.max(0, clientHeight - head)}px`,
      });
      const layout = grid.layout();
      const { columns } = grid.ground();
      for (const [index, { row, column, offsetX, offsetY }] of charts.entries()) {
        const x = columns.left(column) + offsetX - scrollLeft;
        const y = layout.top(row) - layout.top(grid.frozenRows()) + offsetY - scrollTop;
        const element = drawn.elements[index];
        if (element) element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      }
    },
    remove: () => layer.remove(),
  };
}
