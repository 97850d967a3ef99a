// Finds cells that seem to say something about a person.

import type { Finding } from "../../domain/checks/findings";
import { findPersonalData } from "../../domain/checks/personal-data";
import { columnOf } from "../cells/locate-columns";
import { numberOf } from "../cells/place-number";
import { findTab, type Tabs } from "../cells/tab";
import type { TabSchema } from "../schema/column";
import { ACTIONS, ACTIVITIES, COMMITMENTS, COMMUNICATIONS, INDICATORS } from "../schema/tabs";

/**
 * Where people write about what was done. Signatories in Inställningar and addresses in Länk are meant to be there.
 */
const LOOKED_THROUGH: readonly TabSchema[] = [COMMITMENTS, ACTIVITIES, ACTIONS, COMMUNICATIONS, INDICATORS];
const PASSED_OVER: readonly string[] = [COMMUNICATIONS.columns.link.header];

export function findPersons(tabs: Tabs): Finding[] {
  return LOOKED_THROUGH.flatMap((schema) => {
    const tab = findTab(tabs, schema);
    if (!tab) return [];
    const texts = Object.entries(schema.columns).flatMap(([field, { kind, header }]) => {
      const isLookedAt = (kind === "text" || kind === "longText") && !PASSED_OVER.includes(header);
      return isLookedAt ? [{ column: columnOf(tab, field), header }] : [];
    });
    return tab.rows.flatMap((cells, row) =>
      texts.flatMap(({ column, header }) => {
        const cell = cells[column];
        if (row === 0 || typeof cell !== "string" || cell === "") return [];
        return findPersonalData(cell).map(
          ({ kind, text }): Finding => ({
            kind: "personalData",
            tab: tab.name,
            row: numberOf(row),
            column: header,
            what: kind,
            value: text.slice(0, 80),
          }),
        );
      }),
    );
  });
}
