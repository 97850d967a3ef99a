// Draws a chart's shapes as SVG.
import type { ChartView } from "../../../session";
import { chartShapes, chartText, type Shape } from "./chart-drawing";

const SVG = "http://www.w3.org/2000/svg";

function svg(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function draw(shape: Shape): SVGElement {
  switch (shape.kind) {
    case "box": {
      const { x, y, width, height, color: fill } = shape;
      return svg("rect", { x, y, width, height, fill });
    }
    case "line": {
      const points = shape.points.map((point) => point.join(",")).join(" ");
      return svg("polyline", { points, fill: "none", stroke: shape.color, "stroke-width": shape.width });
    }
    case "text": {
      const { x, y, anchor, isBold, text } = shape;
      const made = svg("text", { x, y, "text-anchor": anchor, "font-weight": isBold ? 600 : 400 });
      made.textContent = text;
      return made;
    }
  }
}

/** A chart as an element of the page, which says in words what it shows. */
export function drawChart(chart: ChartView): HTMLElement {
  const element = document.createElement("div");
  element.className = "sheet-chart";
  const { height, width } = chart;
  const drawing = svg("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": chartText(chart),
  });
  drawing.append(...chartShapes(chart).map(draw));
  element.append(drawing);
  return element;
}
