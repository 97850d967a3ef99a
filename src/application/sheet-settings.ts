// The sheet's own country and time zone. They decide what people's typing becomes: in a sheet that is set to the United
// States, 4/3 is the third of April.
import { ZONE } from "../contract/zone";
import type { Mend } from "../domain/checks/findings";
import type { SheetSettings } from "./plans/plan";

export const SWEDISH: SheetSettings = { locale: "sv_SE", timeZone: ZONE };

export function isSwedish({ locale, timeZone }: SheetSettings): boolean {
  return /^sv\b|^sv_/.test(locale) && timeZone === SWEDISH.timeZone;
}

const told = ({ locale, timeZone }: SheetSettings) => `${locale}, ${timeZone}`;

/** One mend where the sheet isn't Swedish. */
export function settingsMends(settings: SheetSettings): Mend[] {
  if (isSwedish(settings)) return [];
  const [before, after] = [told(settings), told(SWEDISH)];
  const id = JSON.stringify(["sheetSettings", before]);
  return [{ id, kind: "sheetSettings", tab: "", row: null, column: null, header: "", before, after }];
}
