// What charts and the year picture are drawn with: lines, boxes, words and hatching as SVG text, without a library.
import { escapeXml } from "../blocks/escape-xml";

export const FONT = "Arial, 'Liberation Sans', sans-serif";

/** Colours of paper. They differ in lightness, so that what is drawn can be read in grey print. */
export const INK = "#1f2933";
export const QUIET = "#4a5563";
export const GRID = "#dfe4ea";
export const DARK = "#12355b";
export const LIGHT = "#aab8c8";
export const PAPER = "#ffffff";

export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly dash?: string;
}

export const round = (value: number) => Number(value.toFixed(2));

interface TextLook {
  readonly colour?: string;
  /** Pixels; the picture's own size where it isn't given. */
  readonly size?: number;
  readonly isBold?: boolean;
}

export type Anchor = "start" | "middle" | "end";

export function words(x: number, y: number, text: string, anchor: Anchor, look: TextLook = {}): string {
  const { colour = QUIET, size, isBold } = look;
  const sized = size === undefined ? "" : ` font-size="${size}"`;
  const weight = isBold ? ' font-weight="700"' : "";
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${colour}"${sized}${weight}>${escapeXml(text)}</text>`;
}

export function box(x: number, y: number, width: number, height: number, look: Look): string {
  const dash = look.dash ? ` stroke-dasharray="${look.dash}"` : "";
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${look.fill}" stroke="${look.stroke}" stroke-width="0.8"${dash}/>`;
}

export function rule(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, dash = ""): string {
  const dashes = dash && ` stroke-dasharray="${dash}"`;
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="${width}"${dashes}/>`;
}

export function path(d: string, fill: string, stroke = "none", width = 1): string {
  return `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, stroke: string, width: number): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`;
}

/** Hatching to fill with, as `url(#id)`. The ID must be unique in the page that the picture stands in. */
export function hatching(id: string, ground: string, line: string): string {
  return `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="${ground}"/><path d="M0 5L5 0" stroke="${line}" stroke-width="0.8"/></pattern>`;
}

export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  /** The text that screen readers say. */
  readonly alternative: string;
  /** Pixels of the text. */
  readonly size: number;
  readonly font: string;
  /** The ground; none where what is behind the picture shows. */
  readonly ground: string | null;
  /** Patterns that the content fills with. */
  readonly patterns: string;
}

export function picture(frame: PictureFrame, content: string): string {
  const { width, height, alternative, size, font, ground, patterns } = frame;
  const paper = ground === null ? "" : `<rect width="${width}" height="${height}" fill="${ground}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${font}" font-size="${size}"><title>${escapeXml(alternative)}</title><defs>${patterns}</defs>${paper}${content}</svg>`;
}
