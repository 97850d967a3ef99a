// Decodes the tab Löften. A row with an issue is listed as unreadable, so that no promise is left out in silence.
import type { UnreadableCommitment } from "../../domain/book/book";
import type { Commitment, Kind } from "../../domain/book/commitment";
import type { Period } from "../../domain/calendar/periods";
import { numberOf, rowName } from "../cells/place-number";
import type { ReadingContext } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { COMMITMENTS, SETTINGS } from "../schema/tabs";
import type { IssueList } from "./issue-list";
import type { DecodedSettings, WorkbookPeriod } from "./settings";
import { openTable } from "./table";

export interface DecodedCommitments {
  readonly commitments: readonly Commitment[];
  readonly unreadable: readonly UnreadableCommitment[];
  /** Every ID in the tab, those of unreadable rows included. */
  readonly ids: ReadonlySet<string>;
  /** Whether the tab has a column with IDs. */
  readonly hasIds: boolean;
  /** The words that rows use, unreadable rows included. */
  readonly words: Readonly<Record<"activityTypes" | "placeTypes" | "parties" | "audiences", readonly string[]>>;
}

const COUNTS_WHOLE: readonly (Kind | null)[] = ["Antal", "Varje"];

function isTarget(target: number, kind: Kind | null): boolean {
  return COUNTS_WHOLE.includes(kind) ? Number.isSafeInteger(target) && target >= 1 : target > 0;
}

/**
 * Adds one issue for all promises that lack a period: it points to where the workbook's period is filled in. Adds none
 * when another issue says why the period is missing.
 */
function addPeriodMissing({ row, isExplained }: WorkbookPeriod, issues: IssueList): void {
  if (isExplained) return;
  issues.add(SETTINGS.name, row, row === null ? null : SETTINGS.columns.value.header, "periodMissing");
}

/** The words of the list columns, by the list they come from. */
type Words = DecodedCommitments["words"];

export function decodeCommitments(
  tab: Tab<typeof COMMITMENTS> | undefined,
  { period: workbook }: Pick<DecodedSettings, "period">,
  context: ReadingContext,
  issues: IssueList,
): DecodedCommitments {
  const { read, rows, has, flag, isFlagged } = openTable(COMMITMENTS, tab, context, issues);
  const commitments: Commitment[] = [];
  const unreadable: UnreadableCommitment[] = [];
  const ids = new Set<string>();
  const words: { [L in keyof Words]: string[] } = { activityTypes: [], placeTypes: [], parties: [], audiences: [] };
  let lacksPeriod = false;

  /**
   * The row's own days, else the workbook's; null, with an issue, when one is missing or the period ends before it
   * starts.
   */
  function periodOf(index: number): Period | null {
    const ownTo = read.to(index);
    const from = read.from(index) ?? workbook.from;
    const to = ownTo ?? workbook.to;
    if (from !== null && to !== null && from <= to) return { from, to };
    if (from === null || to === null) lacksPeriod ||= !isFlagged(index);
    else flag(index, ownTo === null ? "from" : "to", "endBeforeStart", ownTo ?? from);
    return null;
  }

  for (const index of rows) {
    const id = read.id(index);
    const kind = read.kind(index);
    const period = periodOf(index);
    const said = {
      focus: read.focus(index),
      text: read.text(index),
      target: read.target(index),
      interval: read.interval(index),
      activityTypes: read.activityTypes(index),
      placeTypes: read.placeTypes(index),
      requiredParties: read.requiredParties(index),
      audiences: read.audiences(index),
      requirement: read.requirement(index),
      owner: read.owner(index),
      interpretation: read.interpretation(index),
      agreed: read.agreed(index),
      assessment: read.assessment(index),
      analysis: read.analysis(index),
    };
    if (id !== "") ids.add(id);
    words.activityTypes.push(...said.activityTypes);
    words.placeTypes.push(...said.placeTypes);
    words.parties.push(...said.requiredParties);
    words.audiences.push(...said.audiences);
    if (said.target !== null && !isTarget(said.target, kind))
      flag(index, "target", "numberInvalid", String(said.target));
    if (isFlagged(index) || period === null || kind === null || id === "") {
      unreadable.push({
        id: id === "" ? rowName(index) : id,
        focus: said.focus,
        text: said.text,
        row: numberOf(index),
      });
    } else commitments.push({ id, kind, period, ...said });
  }
  if (lacksPeriod) addPeriodMissing(workbook, issues);
  return { commitments, unreadable, ids, hasIds: has("id"), words };
}
