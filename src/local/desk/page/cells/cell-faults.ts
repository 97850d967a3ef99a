// What is wrong with the cells of a tab, from the add-on's own check, and the edits that mend them. They are made as a
// person would make them, so that undo takes them back whole.
import type { WorkbookCheck } from "../../../../contract/server-api";
import type { Language } from "../../../../domain/book/book";
import type { RowIssue } from "../../../../domain/book/row-issue";
import { foldOf } from "../../../../domain/book/words";
import type { Finding, Mend } from "../../../../domain/checks/findings";
import { describeFault } from "../../../../i18n/sentences/row-issues";
import type { DeskWords } from "../../../../i18n/sv/desk";
import { safeText } from "../../../../workbook/cells/literal-text";
import { isOfferFor } from "../../../../workbook/mending/offer-words";
import type { CellEdit, SheetView } from "../../../session";
import type { Views } from "./cell-choices";

export interface FaultMend {
  readonly label: string;
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
}

export interface CellFault {
  readonly reason: string;
  readonly mends: readonly FaultMend[];
}

/** By `faultKey`. */
export type CellFaults = ReadonlyMap<string, CellFault>;

export const NO_FAULTS: CellFaults = new Map();

export function faultKey(row: number, column: number): string {
  return `${row} ${column}`;
}

type Words = DeskWords["page"];

function columnOf(view: SheetView, header: string): number | undefined {
  return view.cells.find(({ row, text }) => row === 0 && foldOf(text) === foldOf(header))?.column;
}

/** A whole tab has no cell, and a type that no promise asks for and two rows alike may be as people want them. */
type NoFault = "table" | "typeUnasked" | "alike";
const NO_FAULT: readonly Finding["kind"][] = ["table", "typeUnasked", "alike"] satisfies NoFault[];
type RowFinding = Exclude<Finding, { readonly kind: NoFault }>;

const isRowFinding = (finding: Finding): finding is RowFinding => !NO_FAULT.includes(finding.kind);

function reasonOf(finding: RowFinding, words: Words, language: Language): string {
  if (finding.kind === "row") return describeFault(finding.issue, language);
  if (finding.kind === "exampleText") return words.faultExample;
  if (finding.kind === "outsidePeriod") return words.faultOutside;
  return finding.kind === "heldInFuture" ? words.faultHeld : words.faultPerson(finding.value);
}

/** The edits that do the same in every cell that says the same in the column. */
function alike({ mends }: WorkbookCheck, { kind, tab, header, before, after }: Mend): CellEdit[] {
  const same = mends.filter((other) => {
    const isSame = other.kind === kind && other.tab === tab && other.header === header;
    return isSame && other.before === before && other.after === after;
  });
  const input = kind === "word" ? safeText(after) : after;
  return same.flatMap(({ row, column }) =>
    row === null || column === null ? [] : [{ row: row - 1, column: column - 1, input }],
  );
}

/** Writes a word below the last one of its list; null where Listor isn't there, or has lost the list. */
function addToList(offer: Mend, views: Views, words: Words): FaultMend | null {
  const lists = [...views.values()].find(({ name }) => foldOf(name) === foldOf(offer.tab));
  const column = lists && columnOf(lists, offer.header);
  if (!lists || column === undefined) return null;
  const filled = lists.cells.filter((cell) => cell.column === column && cell.text.trim() !== "");
  const row = Math.max(...filled.map((cell) => cell.row)) + 1;
  const edits = [{ row, column, input: safeText(offer.after) }];
  return { label: words.addToLists(offer.after, offer.cells ?? 1), sheet: lists.name, edits };
}

function mendsOf(issue: RowIssue, check: WorkbookCheck, view: SheetView, views: Views, words: Words): FaultMend[] {
  const here = check.mends.filter(
    ({ tab, row, header }) => tab === issue.tab && row === issue.row && header === issue.column,
  );
  const own = here.map((mend): FaultMend => {
    const isOwnId = mend.kind === "duplicateId";
    const edits = isOwnId ? alike(check, mend).filter(({ row }) => row + 1 === issue.row) : alike(check, mend);
    const label = isOwnId ? words.ownId : words.didYouMean(mend.after, edits.length);
    return { label, sheet: view.name, edits };
  });
  const added = check.offers.filter((offer) => isOfferFor(offer, issue));
  return [...own, ...added.flatMap((offer) => addToList(offer, views, words) ?? [])];
}

/** Whether the offer is the day of the period that the finding's may be meant as. */
function isDayFor({ kind, tab, row }: Mend, finding: Finding): boolean {
  return finding.kind === "outsidePeriod" && kind === "dayInPeriod" && tab === finding.tab && row === finding.row;
}

/** The faults of a tab's cells. What is wrong with a whole row stands in its first cell. */
export function cellFaults(
  check: WorkbookCheck,
  view: SheetView,
  views: Views,
  { words, language }: { readonly words: Words; readonly language: Language },
): CellFaults {
  const faults = new Map<string, CellFault>();
  for (const finding of check.findings) {
    if (!isRowFinding(finding)) continue;
    const { tab, row, column: header } = finding.kind === "row" ? finding.issue : finding;
    if (row === null || foldOf(tab) !== foldOf(view.name)) continue;
    const column = header === null ? 0 : columnOf(view, header);
    if (column === undefined) continue;
    const key = faultKey(row - 1, column);
    const before = faults.get(key);
    const mends =
      finding.kind === "row"
        ? mendsOf(finding.issue, check, view, views, words)
        : check.offers
            .filter((offer) => isDayFor(offer, finding))
            .map((offer) => ({
              label: words.didYouMean(offer.after, 1),
              sheet: view.name,
              edits: [{ row: row - 1, column, input: offer.after }],
            }));
    const known = new Set(before?.mends.map(({ label }) => label));
    faults.set(key, {
      reason: [before?.reason, reasonOf(finding, words, language)].filter(Boolean).join("\n"),
      mends: [...(before?.mends ?? []), ...mends.filter(({ label }) => !known.has(label))],
    });
  }
  return faults;
}
