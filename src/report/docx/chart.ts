// Charts in the Word file: the SVG, a PNG for programs that can't show SVG, and the text alternative.
import { ImageRun, Paragraph } from "docx";
import type { ChartBlock } from "../blocks/blocks";

/** Draws the chart's SVG as PNG. `fineness` is the number of PNG pixels to a pixel of the chart's width and height. */
export type DrawPng = (chart: ChartBlock, fineness: number) => Promise<Uint8Array>;

/** More charts than this are drawn less fine, because the server takes a document of at most 6 MB. */
const MOST_FINE_CHARTS = 60;

export type Pictures = ReadonlyMap<ChartBlock, Uint8Array>;

/**
 * The PNG of each chart, drawn one after the other so that only one canvas is in memory at a time.
 * @throws what `draw` throws.
 */
export async function picturesOf(charts: readonly ChartBlock[], draw: DrawPng): Promise<Pictures> {
  const fineness = charts.length > MOST_FINE_CHARTS ? 1 : 2;
  const pictures = new Map<ChartBlock, Uint8Array>();
  for (const chart of charts) pictures.set(chart, await draw(chart, fineness));
  return pictures;
}

/** The chart as a paragraph. `number` counts the charts of the document from 1. */
export function chartParagraph(chart: ChartBlock, png: Uint8Array, number: number): Paragraph {
  const { alternative, svg, width, height } = chart;
  const transformation = { width, height };
  return new Paragraph({
    style: "Picture",
    children: [
      new ImageRun({
        type: "svg",
        data: new TextEncoder().encode(svg),
        transformation,
        fallback: { type: "png", data: png },
        // Given here because the docx package's own numbers continue from one document to the next.
        altText: { id: String(number), name: chart.caption ?? chart.label, description: alternative },
      }),
    ],
  });
}
