// Charts for Word: the SVG, a PNG for programs that can't show it, and the words that say the same.
import { ImageRun, Paragraph } from "docx";
import type { ChartBlock } from "../blocks/blocks";

/** Draws a chart's SVG as PNG, so many times as fine as its measures. */
export type DrawPng = (chart: ChartBlock, fineness: number) => Promise<Uint8Array>;

/** More charts than this are drawn less fine: Google takes no document of more than 10 MB. */
const MOST_FINE_CHARTS = 100;

export type Pictures = ReadonlyMap<ChartBlock, Uint8Array>;

/** One after the other: a page's canvas and a small machine's memory hold one at a time best. */
export async function picturesOf(charts: readonly ChartBlock[], draw: DrawPng): Promise<Pictures> {
  const fineness = charts.length > MOST_FINE_CHARTS ? 1 : 2;
  const pictures = new Map<ChartBlock, Uint8Array>();
  for (const chart of charts) pictures.set(chart, await draw(chart, fineness));
  return pictures;
}

/** `number` is the chart's own in the document, from 1. */
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
        // Numbered here: the library's own numbers run on from one document to the next.
        altText: { id: String(number), name: chart.caption ?? chart.label, description: alternative },
      }),
    ],
  });
}
