// Offers the columns that only some workbooks need: nobody misses them, and they are never there from the start.
import type { Mend } from "../../domain/checks/findings";
import type { Tab, Tabs } from "../cells/tab";
import type { Column } from "../schema/column";

/** The columns that a tab may still get, in the order of the schema. */
function columnsToOffer({ schema, missing }: Tab): Column[] {
  if (schema.isWrittenAlone) return [];
  const fields: readonly string[] = missing;
  return Object.entries(schema.columns).flatMap(([field, column]) =>
    column.isAddedWhenNeeded && fields.includes(field) ? [column] : [],
  );
}

/** The column of a header that may be added to a tab; undefined for any other header, and where it is there already. */
export function offeredColumn(tab: Tab, header: string): Column | undefined {
  return columnsToOffer(tab).find((column) => column.header === header);
}

/** One offer a column. A tab without any of its headers is offered none. */
export function offerColumns(tabs: Tabs): Mend[] {
  return tabs.own.flatMap((tab) => {
    const isEmpty = tab.missing.length === Object.keys(tab.columns).length;
    return (isEmpty ? [] : columnsToOffer(tab)).map(
      ({ header }): Mend => ({
        id: JSON.stringify(["column", tab.name, header]),
        kind: "column",
        tab: tab.name,
        row: null,
        column: null,
        header,
        before: "",
        after: header,
      }),
    );
  });
}

/** The first column after everything that stands in the tab, from 0. */
export function nextColumn({ rows }: Tab): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
