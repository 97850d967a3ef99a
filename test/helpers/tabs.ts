// Workbooks for tests, by intent: name only the cells that matter.
import type { TabSchema } from "../../src/workbook/schema/column";
import type { CellValue, RawTab } from "../../src/workbook/schema/raw-tab";
import { ACTIVITIES, COMMITMENTS, SETTINGS, TABS } from "../../src/workbook/schema/tabs";

/** A row by header. */
export type RowByHeader = Readonly<Record<string, CellValue>>;

export function headersOf(schema: TabSchema): string[] {
  return Object.values(schema.columns).map(({ header }) => header);
}

export function schemaNamed(name: string): TabSchema {
  const schemas: readonly TabSchema[] = TABS;
  const schema = schemas.find((tab) => tab.name === name);
  if (schema === undefined) throw new RangeError(`no such tab: ${name}`);
  return schema;
}

/** A tab with every header of the schema, or just those named. */
export function aTab(name: string, rows: readonly RowByHeader[], headers = headersOf(schemaNamed(name))): RawTab {
  return { name, rows: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))] };
}

export const PERIOD: readonly RowByHeader[] = [
  { Inställning: "Period från", Värde: "2022-01-01" },
  { Inställning: "Period till", Värde: "2022-12-31" },
];

export const PATROLS: RowByHeader = {
  "Löfte-ID": "1.1",
  Löfte: "Minst två patruller",
  Måttyp: "Antal",
  Mål: 2,
  Aktivitetstyper: "Patrull",
};

/** The required tabs around what the test is about: one promise, the year 2022, no activities. */
export function aWorkbook(tabs: Readonly<Record<string, readonly RowByHeader[]>> = {}): RawTab[] {
  const rows: Record<string, readonly RowByHeader[]> = {
    [COMMITMENTS.name]: [PATROLS],
    [ACTIVITIES.name]: [],
    [SETTINGS.name]: PERIOD,
    ...tabs,
  };
  return Object.entries(rows).map(([name, content]) => aTab(name, content));
}

/** What a cell holds after a text was typed into it and the sheet took it as plain text: the apostrophe is gone. */
export function typed(cell: CellValue): CellValue {
  return typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
}
