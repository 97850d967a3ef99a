// The sign of a status as a shape, since the font that a picture is drawn with may lack the character.
import type { Status } from "../../domain/judging/judgement";
import { circle, path, round } from "./marks";

/** In a square of 10 by 10 with its middle at 0, 0: what is filled, and what is drawn as a line. */
const SHAPES: Readonly<Record<Status, { readonly filled?: string; readonly line?: string; readonly ring?: number }>> = {
  fulfilled: { line: "M-4 0.5L-1.2 3.5L4.2 -3.5" },
  onTrack: { filled: "M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z" },
  atRisk: { filled: "M0 -4.2L4.6 4H-4.6Z" },
  behind: { filled: "M0 4.2L4.6 -4H-4.6Z" },
  partly: { filled: "M0 -4A4 4 0 0 0 0 4Z", ring: 4 },
  missed: { line: "M-3.4 -3.4L3.4 3.4M3.4 -3.4L-3.4 3.4" },
  notMeasurable: { line: "M-2.4 -2A2.4 2.4 0 1 1 0.6 0.3Q0 0.7 0 1.8M0 3.6L0 4.4" },
  notStarted: { ring: 4 },
  notApplicable: { line: "M-3.6 0H3.6" },
};

/** The sign with its middle at x, y. `size`: pixels of its height. */
export function statusSign(status: Status, x: number, y: number, size: number, colour: string): string {
  const { filled, line, ring } = SHAPES[status];
  const drawn = [
    filled === undefined ? "" : path(filled, colour),
    line === undefined ? "" : path(line, "none", colour, 1.8),
    ring === undefined ? "" : circle(0, 0, ring, "none", colour, 1.3),
  ].join("");
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(size / 10)})">${drawn}</g>`;
}
