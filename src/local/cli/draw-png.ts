// Draws charts as PNG without a browser. The font comes along, since a machine may have none.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { ChartBlock } from "../../report/blocks/blocks";

const FONT = "Open Sans";
const FONT_FILES = ["Regular/OpenSans-Regular.ttf", "Bold/OpenSans-Bold.ttf"];

const { resolve } = createRequire(import.meta.url);

let ready: Promise<readonly Uint8Array[]> | null = null;

/** Starts the drawing code, which can be started only once in a program, and reads the fonts. */
async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return FONT_FILES.map((file) => readFileSync(resolve(`open-sans-fontface/fonts/${file}`)));
}

export async function drawPng({ svg, width }: ChartBlock, fineness: number): Promise<Uint8Array> {
  ready ??= start();
  const fontBuffers = [...(await ready)].map((bytes) => new Uint8Array(bytes));
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width * fineness },
    font: { fontBuffers, defaultFontFamily: FONT, sansSerifFamily: FONT },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
