// Charts as PNG, drawn by the browser itself.
import type { ChartBlock } from "../../report/blocks/blocks";

/** The SVG as an address that a page without a network can show. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

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
