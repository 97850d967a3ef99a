// Cells that seem to say something about a person.

import type { Finding } from "../../domain/checks/findings";
import { findPersonalData } from "../../domain/checks/personal-data";
import { findTab, locate } from "../cells/locate-columns";
import type { TabSchema } from "../schema/column";
import type { RawTab } from "../schema/raw-tab";
import { ACTIONS, ACTIVITIES, COMMITMENTS, COMMUNICATIONS, INDICATORS } from "../schema/tabs";

/** Where people write of what was done; signatories in Inställningar and addresses in Länk are meant to be there. */
const LOOKED_THROUGH: readonly TabSchema[] = [COMMITMENTS, ACTIVITIES, ACTIONS, COMMUNICATIONS, INDICATORS];
const PASSED_OVER: readonly string[] = [COMMUNICATIONS.columns.link.header];

export function findPersons(tabs: readonly RawTab[]): Finding[] {
  return LOOKED_THROUGH.flatMap((schema) => {
    const tab = findTab(tabs, schema);
    if (!tab) return [];
    const { columns } = locate(schema, tab.rows[0] ?? []);
    const texts = Object.entries(schema.columns).filter(
      ([field, { kind, header }]) =>
        (kind === "text" || kind === "longText") && columns[field] !== -1 && !PASSED_OVER.includes(header),
    );
    return tab.rows.slice(1).flatMap((cells, index) =>
      texts.flatMap(([field, { header }]) => {
        const cell = cells[columns[field] ?? -1];
        if (typeof cell !== "string" || cell === "") return [];
        return findPersonalData(cell).map(
          ({ kind, text }): Finding => ({
            kind: "personalData",
            tab: tab.name,
            row: index + 2,
            column: header,
            what: kind,
            value: text.slice(0, 80),
          }),
        );
      }),
    );
  });
}
