// What became of everything that people were told: read from the workbook after a schedule.

import type { WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { ACTIVITIES } from "../../../src/workbook/schema/tabs";
import type { ChangeRecord, CorrectedField, Records } from "./people";
import { HAND_TYPED, rowsOf, SHARED_IDS } from "./small-workbook";

export interface Verdict {
  /** Entries that the page was told are stored and that are not there, or say something else. */
  readonly lost: number;
  /** Rows that have another row's ID. */
  readonly duplicated: number;
  /** Changes that the page was told are stored and that went without anybody who saw them changing them again. */
  readonly overwritten: number;
  /** Rows of before that are gone, and rows that no one sent. */
  readonly strange: number;
  readonly surprises: readonly string[];
}

type Row = Readonly<Record<string, string>>;

const HEADER = { note: "Beskrivning", place: "Plats" } as const satisfies Record<CorrectedField, string>;

/** Walks back from what a cell says to what it said first; null when nobody is known to have written it so. */
function chainTo(value: string, first: string, changes: readonly ChangeRecord[]): readonly ChangeRecord[] | null {
  const chain: ChangeRecord[] = [];
  let at = value;
  while (at !== first) {
    const change = changes.find(({ to }) => to === at);
    if (!change || chain.includes(change)) return null;
    chain.push(change);
    at = change.from;
  }
  return chain;
}

/** Acknowledged changes of one cell that what it says doesn't rest on. */
function overwrittenIn(
  row: Row | undefined,
  field: CorrectedField,
  first: string,
  changes: readonly ChangeRecord[],
): number {
  const chain = chainTo(row?.[HEADER[field]] ?? "", first, changes);
  return changes.filter((change) => change.isAcknowledged && !chain?.includes(change)).length;
}

export function judge(before: WorkbookRows, book: WorkbookModel, { entries, changes, surprises }: Records): Verdict {
  const rows = rowsOf(book, ACTIVITIES.name).filter((row) => Object.values(row).some((text) => text !== ""));
  const rowWith = (id: string): Row | undefined => rows.find((row) => row["Aktivitet-ID"] === id);
  const ids = rows.map((row) => row["Aktivitet-ID"] ?? "").filter((id) => id !== "");
  const sent = new Set<string>([...SHARED_IDS, ...entries.map(({ activity }) => activity.id)]);
  const isThere = ({ activity }: Records["entries"][number]): boolean => {
    const row = rowWith(activity.id);
    return (
      row !== undefined &&
      row["Datum"] === activity.date &&
      row["Aktivitetstyp"] === activity.type &&
      row["Antal"] === String(activity.amount) &&
      row["Parter"] === activity.parties.join(", ") &&
      chainTo(row["Plats"] ?? "", activity.place, changesOf(activity.id, "place")) !== null &&
      chainTo(row["Beskrivning"] ?? "", activity.note, changesOf(activity.id, "note")) !== null
    );
  };
  const changesOf = (id: string, field: CorrectedField): ChangeRecord[] =>
    changes.filter((change) => change.id === id && change.field === field);
  const firsts = [
    ...entries.map(({ activity: { id, note, place } }) => ({ id, note, place })),
    ...before.map((row) => ({
      id: row["Aktivitet-ID"] ?? "",
      note: row["Beskrivning"] ?? "",
      place: row["Plats"] ?? "",
    })),
  ];
  const overwritten = firsts.flatMap((first) =>
    (["note", "place"] as const).map((field) =>
      overwrittenIn(rowWith(first.id), field, first[field], changesOf(first.id, field)),
    ),
  );
  const handTyped = rows.filter((row) => row["Beskrivning"] === HAND_TYPED);
  const strange = rows.filter((row) => !sent.has(row["Aktivitet-ID"] ?? "") && !handTyped.includes(row)).length;
  const gone = SHARED_IDS.filter((id) => !rowWith(id)).length + (handTyped.length === 1 ? 0 : 1);
  return {
    lost: entries.filter((entry) => entry.isAcknowledged && !isThere(entry)).length,
    duplicated: ids.length - new Set(ids).size,
    overwritten: overwritten.reduce((sum, count) => sum + count, 0),
    strange: strange + gone,
    surprises,
  };
}

export type WorkbookRows = readonly Row[];
