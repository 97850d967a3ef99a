// Decodes the tab Löften. A row with an issue is listed as unreadable, so that no promise is left out in silence.
import type { UnreadableCommitment } from "../../domain/book/book";
import { type Commitment, fitsKind, type Kind } from "../../domain/book/commitment";
import type { Period } from "../../domain/calendar/periods";
import { wholesOf } from "../../domain/judging/joint-status";
import { numberOf, rowName } from "../cells/place-number";
import type { ReadingContext } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { type Speller, spellerOf } from "../cells/vocabulary";
import { COMMITMENTS, SETTINGS } from "../schema/tabs";
import type { InUnits } from "./activities";
import { type IssueList, issueList } from "./issue-list";
import type { DecodedSettings, WorkbookPeriod } from "./settings";
import { openTable } from "./table";

export interface DecodedCommitments {
  readonly commitments: readonly Commitment[];
  readonly unreadable: readonly UnreadableCommitment[];
  /** Every ID in the tab, those of unreadable rows included. */
  readonly ids: ReadonlySet<string>;
  /** Whether the tab has a column with IDs. */
  readonly hasIds: boolean;
  /** Those with a unit of their own, unreadable rows included. */
  readonly inUnits: InUnits;
  /** The words that rows use, unreadable rows included. */
  readonly words: Readonly<Record<"activityTypes" | "placeTypes" | "parties" | "audiences", readonly string[]>>;
}

/** The kinds in which `Mål` means nothing: whatever stands there is no issue. */
const WITHOUT_TARGET: readonly (Kind | null)[] = ["Milstolpe", "Löpande"];

/**
 * Adds one issue for all promises that lack a period: it points to where the workbook's period is filled in. Adds none
 * when another issue says why the period is missing.
 */
function addPeriodMissing({ row, isExplained }: WorkbookPeriod, issues: IssueList): void {
  if (isExplained) return;
  issues.add(SETTINGS.name, row, row === null ? null : SETTINGS.columns.value.header, "periodMissing");
}

/**
 * The whole that each row is a part of, by the row. A row that names what it can't be a part of gets an issue, and
 * stands alone.
 */
function readWholes(
  tab: Tab<typeof COMMITMENTS> | undefined,
  rows: readonly { readonly index: number; readonly id: string }[],
  context: ReadingContext,
  issues: IssueList,
): ReadonlyMap<number, string> {
  // The rows are opened anew: what is wrong here makes no promise unreadable.
  const { read, flag } = openTable(COMMITMENTS, tab, context, issues);
  const named = rows.map(({ index, id }) => ({ index, id, partOf: read.partOf(index) }));
  const wholes = wholesOf(named);
  for (const { index, id, partOf } of named) {
    if (partOf !== "" && !wholes.has(id)) flag(index, "partOf", "notAWhole", partOf);
  }
  return new Map(named.flatMap(({ index, id }) => [[index, wholes.get(id) ?? ""]] as const));
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
  const silently = openTable(COMMITMENTS, tab, context, issueList()).read;
  // Opened anew: an assessment that isn't understood is an issue, and hides no promise.
  const { assessment: readAssessment } = openTable(COMMITMENTS, tab, context, issues).read;
  const readable: { readonly index: number; readonly commitment: Commitment }[] = [];
  const unreadable: UnreadableCommitment[] = [];
  const named: { index: number; id: string }[] = [];
  const inUnits: InUnits[number][] = [];
  const spell: { readonly [L in keyof Words]: Speller } = {
    activityTypes: spellerOf(context.vocabularies.activityTypes),
    placeTypes: spellerOf(context.vocabularies.placeTypes),
    parties: spellerOf(context.vocabularies.parties),
    audiences: spellerOf(context.vocabularies.audiences),
  };
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
      target: (WITHOUT_TARGET.includes(kind) ? silently : read).target(index),
      interval: read.interval(index),
      activityTypes: spell.activityTypes(read.activityTypes(index)),
      placeTypes: spell.placeTypes(read.placeTypes(index)),
      requiredParties: spell.parties(read.requiredParties(index)),
      performedBy: spell.parties(read.performedBy(index)),
      audiences: spell.audiences(read.audiences(index)),
      requirement: read.requirement(index),
      owner: read.owner(index),
      interpretation: read.interpretation(index),
      agreed: read.agreed(index),
      assessment: readAssessment(index),
      analysis: read.analysis(index),
      places: read.places(index),
      spread: read.spread(index),
      weekdays: read.weekdays(index),
      counts: read.counts(index),
      unit: read.unit(index),
      measure: read.measure(index),
      comparison: read.comparison(index),
    };
    if (id !== "" && !ids.has(id)) named.push({ index, id });
    if (id !== "") ids.add(id);
    if (said.unit !== "") inUnits.push({ id, activityTypes: said.activityTypes });
    words.activityTypes.push(...said.activityTypes);
    words.placeTypes.push(...said.placeTypes);
    words.parties.push(...said.requiredParties, ...said.performedBy);
    words.audiences.push(...said.audiences);
    const isMisread = said.target !== null && !WITHOUT_TARGET.includes(kind) && !fitsKind(said.target, kind);
    if (isMisread) flag(index, "target", "numberInvalid", String(said.target));
    if (isFlagged(index) || period === null || kind === null || id === "") {
      unreadable.push({
        id: id === "" ? rowName(index) : id,
        focus: said.focus,
        text: said.text,
        row: numberOf(index),
        before: readable.length,
      });
    } else readable.push({ index, commitment: { id, kind, period, ...said, partOf: "" } });
  }
  if (lacksPeriod) addPeriodMissing(workbook, issues);
  const hasIds = has("id");
  const wholes = readWholes(tab, named, { ...context, ids: { known: ids, areChecked: hasIds } }, issues);
  const commitments = readable.map(({ index, commitment }) => ({ ...commitment, partOf: wholes.get(index) ?? "" }));
  return { commitments, unreadable, ids, hasIds, inUnits, words };
}
