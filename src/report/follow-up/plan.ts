// The chapter on what stands around the promises: the agreement, the aim, and the plan with what is late first.
import type { PlanAction } from "../../domain/book/plan-actions";
import { daysBetween } from "../../domain/calendar/plain-date";
import { promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { formatNumber } from "../../i18n/format/figures";
import { promiseAnchors, promiseLink } from "../blocks/anchors";
import { type Block, named, paragraph, plain, type Text } from "../blocks/blocks";
import { shortened } from "../blocks/shortened";
import type { Wording } from "../blocks/wording";

/** More actions than this aren't listed, but counted. */
const MOST_LISTED = 24;
/** Characters. */
const LONGEST_ACTION = 120;

/** Days from the due day to the day it was done; 0 for an action that is in time, open or without a due day. */
function daysLate({ action, isOpen }: PlanAction): number {
  if (isOpen || action.done === null || action.due === null) return 0;
  return Math.max(0, daysBetween(action.due, action.done));
}

/** "Klar 2022-03-04", "Klar 2022-03-04, 3 dagar för sent", "Pågår": the state of an action on the as-of date. */
function actionState(line: PlanAction, { words }: Wording): string {
  const { actions, parts } = words;
  const { action, isOpen, isOverdue } = line;
  if (!isOpen) {
    if (action.done === null) return actions.states.Klar;
    const late = daysLate(line);
    return late > 0 ? parts.plan.doneLate(action.done, late) : actions.done(action.done);
  }
  const state = action.state === "Klar" ? actions.doneLater : actions.states[action.state];
  return isOverdue ? actions.overdue(state) : state;
}

/** What is late first, then what is open, then what was done; each by its day. */
function byUrgency(a: PlanAction, b: PlanAction): number {
  const rank = ({ isOpen, isOverdue }: PlanAction) => (isOverdue ? 0 : isOpen ? 1 : 2);
  const [left, right] = [a.action.due ?? "9999", b.action.due ?? "9999"];
  return rank(a) - rank(b) || (left < right ? -1 : left > right ? 1 : 0);
}

/** The agreement, the aim and the plan; nothing where none of them is there. */
export function planBlocks(model: ReportModel, wording: Wording): Block[] {
  const { words, language } = wording;
  const { actions: columns, missing, frame } = words;
  const { plan } = words.parts;
  const { agreement, aim } = model.settings;
  const anchors = promiseAnchors(model);
  const lines = promisesOf(model)
    .flatMap(({ actions, judgement }) => actions.map((line) => ({ line, id: judgement.commitment.id })))
    .sort((a, b) => byUrgency(a.line, b.line));
  const said: Block[] = [
    ...(agreement ? [named(frame.agreement, `${agreement.replace(/\.$/, "")}.`)] : []),
    ...(aim ? [named(frame.aim, `${aim.replace(/\.$/, "")}.`)] : []),
  ];
  if (said.length + lines.length === 0) return [];
  const heading: Block = { kind: "heading", level: 1, text: plan.heading, id: "plan" };
  if (lines.length === 0) return [heading, ...said];
  const countOf = (test: (line: PlanAction) => boolean) => lines.filter(({ line }) => test(line)).length;
  const sum = plan.sum(
    lines.length,
    countOf((line) => !line.isOpen),
    countOf((line) => daysLate(line) > 0),
    countOf((line) => line.isOverdue),
  );
  const rest = lines.length - MOST_LISTED;
  return [
    heading,
    ...said,
    paragraph(sum, { keepsWithNext: true }),
    {
      kind: "table",
      label: plan.label,
      columns: [
        { header: columns.action, share: 36 },
        { header: plan.promise, share: 8 },
        { header: columns.owner, share: 20 },
        { header: columns.due, share: 14 },
        { header: columns.state, share: 22 },
      ],
      rows: lines
        .slice(0, MOST_LISTED)
        .map(({ line, id }): Text[] => [
          plain(shortened(line.action.text, LONGEST_ACTION) || missing.place),
          [promiseLink(id, anchors)],
          plain(line.action.owner || missing.place),
          plain(line.action.due ?? columns.noDay),
          plain(actionState(line, wording)),
        ]),
    },
    ...(rest > 0 ? [paragraph(plan.more(rest, formatNumber(rest, language)), { look: "note" })] : []),
  ];
}
