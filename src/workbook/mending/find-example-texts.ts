// Finds the example's texts in a workbook that is another municipality's.
import { isExampleText, isOtherMunicipality } from "../../domain/checks/example-texts";
import type { Finding } from "../../domain/checks/findings";
import { textOf } from "../cells/cell-text";
import { numberOf } from "../cells/place-number";
import { findTab, type Tab, type Tabs } from "../cells/tab";
import { COMMITMENTS, FOCUS_AREAS, SETTINGS } from "../schema/tabs";

function findIn(tab: Tab | undefined, column: number, header: string): Finding[] {
  if (tab === undefined || column === -1) return [];
  return tab.rows.flatMap((cells, row): Finding[] => {
    const value = textOf(cells[column] ?? "");
    if (row === 0 || !isExampleText(value)) return [];
    return [{ kind: "exampleText", tab: tab.name, row: numberOf(row), column: header, value: value.slice(0, 80) }];
  });
}

/** @param municipality Whose workbook it is, as Inställningar says. */
export function findExampleTexts(tabs: Tabs, municipality: string): Finding[] {
  if (!isOtherMunicipality(municipality)) return [];
  const [promises, areas, settings] = [findTab(tabs, COMMITMENTS), findTab(tabs, FOCUS_AREAS), findTab(tabs, SETTINGS)];
  return [
    ...findIn(promises, promises?.columns.text ?? -1, COMMITMENTS.columns.text.header),
    ...findIn(areas, areas?.columns.problem ?? -1, FOCUS_AREAS.columns.problem.header),
    ...findIn(settings, settings?.columns.value ?? -1, SETTINGS.columns.value.header),
  ];
}
