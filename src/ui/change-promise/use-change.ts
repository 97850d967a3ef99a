// What people have changed of one promise and not saved yet, held against the row as it stood when it was opened.
import { useState } from "preact/hooks";
import type { PromiseChangeInput } from "../../contract/promise-inputs";
import type { ReplyError } from "../../contract/reply";
import {
  fieldsChanged,
  type PromiseContent,
  type PromiseField,
  type PromiseRow,
  type PromiseRule,
} from "../../domain/book/promise-rule";
import type { Period } from "../../domain/calendar/periods";
import { problemsOfRule, type RuleProblem, STOPPING } from "../../domain/propose/promise-draft";
import { callServer } from "../shared/server-client";
import { dropKeptDraft, useKeptDraft } from "../shared/use-kept-draft";

/** Changes of these leave Tolkning as it was. */
const BESIDE_THE_RULE: readonly PromiseField[] = [
  "focus",
  "owner",
  "partOf",
  "interpretation",
  "agreed",
  "assessment",
  "analysis",
];

type Changes = Partial<PromiseContent>;

/** What saving came to, where it didn't save. */
export type NotSaved =
  | { readonly kind: "failed"; readonly error: ReplyError }
  | { readonly kind: "changed"; readonly current: PromiseRow }
  | { readonly kind: "gone" };

function ruleOf(content: PromiseContent): PromiseRule {
  const {
    interpretation: _interpretation,
    agreed: _agreed,
    assessment: _assessment,
    analysis: _analysis,
    ...rule
  } = content;
  return rule;
}

/** The fields in which two readings of the row differ. */
export function fieldsUnlike({ seen }: PromiseRow, current: PromiseRow): PromiseField[] {
  const fields = Object.keys(current.content) as PromiseField[];
  return fields.filter((field) => seen[field] !== current.seen[field]);
}

/** Those of the changes that change anything: what can't be read is changed by whatever is chosen. */
function changesOf(row: PromiseRow, changes: Changes): Changes {
  return Object.fromEntries(fieldsChanged(row, changes).map((field) => [field, changes[field]]));
}

const touchesRule = (changes: Changes) =>
  (Object.keys(changes) as PromiseField[]).some((field) => !BESIDE_THE_RULE.includes(field));

export type ChangeProblem = RuleProblem | "reasonMissing" | "reviewMissing";

export const CHANGE_DRAFT = "lofteskollen-change-promise-1";

/** What was changed of a promise and not saved. */
export interface KeptChange {
  readonly id: string;
  readonly touched: Changes;
}

/** A change that was saved, and the change that takes it back; null where that would lose what couldn't be read. */
export interface SavedChange {
  readonly undo: PromiseChangeInput | null;
}

function undoOf(row: PromiseRow, changes: Changes, by: string): PromiseChangeInput | null {
  const fields = Object.keys(changes) as PromiseField[];
  if (fields.some((field) => row.unread.includes(field))) return null;
  const changed = Object.fromEntries(fields.map((field) => [field, row.content[field]]));
  return { id: row.id, seen: row.seen, since: changes, changed, by };
}

export function useChange(
  opened: PromiseRow,
  kept: KeptChange | null,
  period: Period | null,
  onSaved: (saved: SavedChange) => void,
) {
  const [row, setRow] = useState(opened);
  const [touched, setTouched] = useState<Changes>(kept?.touched ?? {});
  const [isReviewed, setReviewed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [notSaved, setNotSaved] = useState<NotSaved | null>(null);
  const [isTakenIn, setTakenIn] = useState(false);
  const changes = changesOf(row, touched);
  const content: PromiseContent = { ...row.content, ...touched };
  const rule = ruleOf(content);
  const isRuleChanged = touchesRule(changes);
  const isChanged = Object.keys(changes).length > 0;
  const isAtRisk = useKeptDraft(CHANGE_DRAFT, isChanged ? { id: row.id, touched: changes } : null);
  const ruleBefore = ruleOf(row.content);
  const problems = problemsOfRule(rule, period);
  // What was wrong before is no reason to refuse a change of something else.
  const wrongBefore = problemsOfRule(ruleBefore, period);
  const isReasonMissing = changes.assessment === "Inte aktuellt" && content.analysis.trim() === "";
  const stopping: ChangeProblem[] = [
    ...problems.filter((problem) => STOPPING.includes(problem) && !wrongBefore.includes(problem)),
    ...(isReasonMissing ? (["reasonMissing"] as const) : []),
    ...(isRuleChanged && !isReviewed ? (["reviewMissing"] as const) : []),
  ];

  function change(next: Changes) {
    setTouched((before) => ({ ...before, ...next }));
    if (touchesRule(next)) setReviewed(false);
  }

  /** Shows the row as it is now. A field that both have changed says what the other one wrote. */
  function takeIn(current: PromiseRow) {
    const others = fieldsUnlike(row, current);
    setTouched((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !others.some((one) => one === field))),
    );
    setRow(current);
    setReviewed(false);
    setNotSaved(null);
    setTakenIn(true);
  }

  async function save(by: string) {
    if (isBusy) return;
    setBusy(true);
    setNotSaved(null);
    setTakenIn(false);
    const reply = await callServer("changePromise", { id: row.id, seen: row.seen, changed: changes, by });
    setBusy(false);
    if (!reply.ok) setNotSaved({ kind: "failed", error: reply.error });
    else if (reply.value.kind === "stored") {
      dropKeptDraft(CHANGE_DRAFT);
      onSaved({ undo: undoOf(row, changes, by) });
    } else setNotSaved(reply.value);
  }

  return {
    row,
    content,
    rule,
    /** The rule as the row has it. */
    ruleBefore,
    /** The fields that can't be read and that nobody has touched. */
    unread: row.unread.filter((field) => !(field in touched)),
    isChanged,
    isAtRisk,
    isRuleChanged,
    isReviewed,
    problems,
    stopping,
    isBusy,
    notSaved,
    isTakenIn,
    change,
    setReviewed,
    takeIn,
    save,
  };
}

export type Changing = ReturnType<typeof useChange>;
