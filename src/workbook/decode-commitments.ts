// The tab Löften. A row with an issue is named as unreadable, never left out in silence.
import type { UnreadableCommitment } from "../domain/book";
import type { Commitment, Kind, Period } from "../domain/commitment";
import type { DecodedSettings, WorkbookPeriod } from "./decode-settings";
import type { IssueList } from "./issue-list";
import type { RawTab } from "./raw-tab";
import type { ReadingContext } from "./read-cell";
import { rowName } from "./row-name";
import { COMMITMENTS, SETTINGS } from "./schema";
import { readTable } from "./table";

export interface DecodedCommitments {
  readonly commitments: readonly Commitment[];
  readonly unreadable: readonly UnreadableCommitment[];
  /** Every ID that stands in the tab, also on rows that can't be read. */
  readonly ids: ReadonlySet<string>;
  /** Whether the IDs could be read at all. */
  readonly hasIds: boolean;
  /** Words used by any row, also those that can't be read. */
  readonly words: Readonly<Record<"activityTypes" | "placeTypes" | "parties" | "audiences", readonly string[]>>;
}

const COUNTS_WHOLE: readonly (Kind | null)[] = ["Antal", "Varje"];

function isTarget(target: number, kind: Kind | null): boolean {
  return COUNTS_WHOLE.includes(kind) ? Number.isSafeInteger(target) && target >= 1 : target > 0;
}

/** One line for all promises that lack a period: where to fill it in. Silent when an issue already says why. */
function addPeriodMissing({ row, isExplained }: WorkbookPeriod, issues: IssueList): void {
  if (isExplained) return;
  issues.add(SETTINGS.name, row, row === null ? null : SETTINGS.columns.value.header, "periodMissing");
}

export function decodeCommitments(
  tab: RawTab | undefined,
  { period: workbook }: Pick<DecodedSettings, "period">,
  context: ReadingContext,
  issues: IssueList,
): DecodedCommitments {
  const table = readTable(COMMITMENTS, tab, context, issues);
  const { values, rows, has, flag, isFlagged } = table;
  const commitments: Commitment[] = [];
  const unreadable: UnreadableCommitment[] = [];
  let lacksPeriod = false;

  /** The row's own ends, else the workbook's; null when one is missing or they stand the wrong way. */
  function periodOf(index: number): Period | null {
    const ownTo = values.to[index] ?? null;
    const from = values.from[index] ?? workbook.from;
    const to = ownTo ?? workbook.to;
    if (from === null || to === null) {
      lacksPeriod ||= !isFlagged(index);
      return null;
    }
    if (from <= to) return { from, to };
    flag(index, ownTo === null ? "from" : "to", "endBeforeStart", ownTo ?? from);
    return null;
  }

  for (const index of rows) {
    const id = values.id[index] ?? "";
    const kind = values.kind[index] ?? null;
    const target = values.target[index] ?? null;
    const focus = values.focus[index] ?? "";
    const text = values.text[index] ?? "";
    if (target !== null && !isTarget(target, kind)) flag(index, "target", "numberInvalid", String(target));
    const period = periodOf(index);
    if (isFlagged(index) || period === null || kind === null || id === "") {
      unreadable.push({ id: id === "" ? rowName(index) : id, focus, text, row: index + 1 });
      continue;
    }
    commitments.push({
      id,
      focus,
      text,
      kind,
      target,
      interval: values.interval[index] ?? null,
      activityTypes: values.activityTypes[index] ?? [],
      placeTypes: values.placeTypes[index] ?? [],
      requiredParties: values.requiredParties[index] ?? [],
      audiences: values.audiences[index] ?? [],
      requirement: values.requirement[index] ?? "",
      period,
      owner: values.owner[index] ?? "",
      interpretation: values.interpretation[index] ?? "",
      agreed: values.agreed[index] ?? null,
      assessment: values.assessment[index] ?? null,
      analysis: values.analysis[index] ?? "",
    });
  }
  if (lacksPeriod) addPeriodMissing(workbook, issues);

  return {
    commitments,
    unreadable,
    ids: new Set(values.id.filter((id) => id !== "")),
    hasIds: has("id"),
    words: {
      activityTypes: values.activityTypes.flat(),
      placeTypes: values.placeTypes.flat(),
      parties: values.requiredParties.flat(),
      audiences: values.audiences.flat(),
    },
  };
}
