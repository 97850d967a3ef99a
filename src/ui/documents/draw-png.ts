// Charts as PNG, drawn by the browser itself.
import type { ChartBlock } from "../../report/blocks/blocks";

/** An address that holds the SVG itself, so that nothing is fetched. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/**
 * The chart as PNG.
 *
 * @param fineness Pixels of the picture for each pixel of the chart.
 * @throws Where the browser cannot draw the SVG.
 */
export async function drawPng({ svg, width, height }: ChartBlock, fineness: number): Promise<Uint8Array> {
  const image = new Image(width, height);
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * fineness;
  canvas.height = height * fineness;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the browser drew no picture");
  return new Uint8Array(await blob.arrayBuffer());
}
