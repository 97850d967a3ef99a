// The time of day as the summary in the sheet tells it.
import { ZONE } from "../../contract/zone";

/** `HH:mm` in the workbook's zone, whatever the computer's clock is set to. */
export function timeIn(moment: Date): string {
  return moment.toLocaleTimeString("sv-SE", { timeZone: ZONE, hour: "2-digit", minute: "2-digit" });
}
