// The sign and the colours of each status, the same in the sheet, the sidebar and the reports.
import type { Status } from "../../domain/judging/judgement";

export type Tone = "green" | "blue" | "amber" | "orange" | "red" | "grey";

/**
 * Text and background with a contrast of at least 4.5:1 (WCAG 2.2, success criterion 1.4.3).
 * src/ui/shared/tokens.css holds the same values; a test compares them.
 */
export const TONES = {
  green: { text: "#0d5323", background: "#e3f4e6" },
  blue: { text: "#0b4a8f", background: "#e4effb" },
  amber: { text: "#6b4a00", background: "#fdf1cf" },
  orange: { text: "#7d3200", background: "#fde5d3" },
  red: { text: "#8c1518", background: "#fbe3e1" },
  grey: { text: "#3f4754", background: "#eceff3" },
} as const satisfies Record<Tone, { text: string; background: string }>;

export const STATUS_LOOK = {
  fulfilled: { sign: "✔", tone: "green" },
  onTrack: { sign: "●", tone: "blue" },
  atRisk: { sign: "▲", tone: "amber" },
  behind: { sign: "▼", tone: "orange" },
  partly: { sign: "◐", tone: "amber" },
  missed: { sign: "✖", tone: "red" },
  notMeasurable: { sign: "?", tone: "grey" },
  notStarted: { sign: "○", tone: "grey" },
  notApplicable: { sign: "–", tone: "grey" },
} as const satisfies Record<Status, { sign: string; tone: Tone }>;
