// The colours that the year picture is drawn in: those of paper, or those of a page, which may be dark.
import { TONES, type Tone } from "../../i18n/format/status-look";
import { DARK, FONT, GRID, INK, LIGHT, PAPER, QUIET } from "./marks";

/** Each is a colour of SVG: a number, or a custom property of the page's style sheet. */
export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  /** What counted. */
  readonly dark: string;
  /** What fell short. */
  readonly light: string;
  readonly paper: string;
  /** Excluded weeks. */
  readonly band: string;
  readonly tones: Readonly<Record<Tone, string>>;
  /** A font family, or what stands for one. */
  readonly font: string;
  /** The ground is painted, and doesn't show what is behind. */
  readonly hasGround: boolean;
}

export const PAPER_PALETTE: Palette = {
  ink: INK,
  quiet: QUIET,
  grid: GRID,
  dark: DARK,
  light: LIGHT,
  paper: PAPER,
  band: "#eef1f5",
  tones: {
    green: TONES.green.text,
    blue: TONES.blue.text,
    amber: TONES.amber.text,
    orange: TONES.orange.text,
    red: TONES.red.text,
    grey: TONES.grey.text,
  },
  font: FONT,
  hasGround: true,
};

/** The custom properties of src/ui/shared/tokens.css, and three of the picture's own. */
export const PAGE_PALETTE: Palette = {
  ink: "var(--text)",
  quiet: "var(--text-quiet)",
  grid: "var(--line)",
  dark: "var(--picture-dark)",
  light: "var(--picture-light)",
  paper: "var(--surface)",
  band: "var(--picture-band)",
  tones: {
    green: "var(--tone-green-text)",
    blue: "var(--tone-blue-text)",
    amber: "var(--tone-amber-text)",
    orange: "var(--tone-orange-text)",
    red: "var(--tone-red-text)",
    grey: "var(--tone-grey-text)",
  },
  font: "inherit",
  hasGround: false,
};
