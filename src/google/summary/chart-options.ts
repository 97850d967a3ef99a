// How the summary's two charts look, in the options of Google's charts:
// https://developers.google.com/chart/interactive/docs/gallery/combochart#configuration-options
import { TONES } from "../../i18n/format/status-look";

export type ChartOptions = Readonly<Record<string, unknown>>;

const BAR_COLOR = TONES.blue.text;
const LINE_COLOR = TONES.orange.text;

export function shareOptions(title: string): ChartOptions {
  return {
    title,
    colors: [BAR_COLOR],
    "legend.position": "none",
    "hAxis.minValue": 0,
    "hAxis.maxValue": 1,
    "hAxis.format": "0 %",
  };
}

export function paceOptions(title: string): ChartOptions {
  return {
    title,
    colors: [BAR_COLOR, LINE_COLOR],
    "legend.position": "bottom",
    "vAxis.minValue": 0,
    seriesType: "bars",
    series: { 1: { type: "line" } },
  };
}
