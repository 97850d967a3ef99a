// How the plan was carried out and what was communicated: actions with their states, and communication by channel and
// promise.
import type { Communication } from "../../domain/book/book";
import type { PlanAction } from "../../domain/book/plan-actions";
import { daysBetween } from "../../domain/calendar/plain-date";
import { promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { formatNumber } from "../../i18n/format/figures";
import { promiseAnchors, promiseLink } from "../blocks/anchors";
import { type Block, paragraph, plain, type Text } from "../blocks/blocks";
import { headingText, listText, sentences, type Wording } from "../blocks/wording";

/** Days from the due day to the day it was done; 0 for an action that is in time, open or without a due day. */
function daysLate({ action, isOpen }: PlanAction): number {
  if (isOpen || action.done === null || action.due === null) return 0;
  return Math.max(0, daysBetween(action.due, action.done));
}

/** "Klar 2022-03-04", "Klar 2022-03-04, 3 dagar sent", "Pågår": the state of an action on the as-of date. */
export function actionState(line: PlanAction, { words }: Wording): string {
  const { actions, parts } = words;
  const { action, isOpen, isOverdue } = line;
  if (!isOpen) {
    if (action.done === null) return actions.states.Klar;
    const late = daysLate(line);
    return late > 0 ? parts.implementation.doneLate(action.done, late) : actions.done(action.done);
  }
  const state = action.state === "Klar" ? actions.doneLater : actions.states[action.state];
  return isOverdue ? actions.overdue(state) : state;
}

/** How many actions are done, late and open, and a table of them all. */
export function implementationBlocks(model: ReportModel, wording: Wording): Block[] {
  const { words, language } = wording;
  const { actions: columns, missing } = words;
  const { implementation } = words.parts;
  const heading: Block = { kind: "heading", level: 1, text: implementation.heading, id: "implementation" };
  const anchors = promiseAnchors(model);
  const lines = promisesOf(model).flatMap(({ actions, judgement }) =>
    actions.map((line) => ({ line, commitment: judgement.commitment })),
  );
  if (lines.length === 0) return [heading, paragraph(implementation.none)];
  const number = (value: number) => formatNumber(value, language);
  const countOf = (test: (line: PlanAction) => boolean) => number(lines.filter(({ line }) => test(line)).length);
  const sum = implementation.sum(
    number(lines.length),
    lines.length === 1,
    countOf((line) => !line.isOpen),
    countOf((line) => daysLate(line) > 0),
    countOf((line) => line.isOpen),
    countOf((line) => line.isOverdue),
  );
  return [
    heading,
    paragraph(sum, { keepsWithNext: true }),
    {
      kind: "table",
      label: implementation.label,
      columns: [
        { header: columns.action, share: 25.5 },
        { header: implementation.promise, share: 7 },
        { header: implementation.focus, share: 16.5 },
        { header: columns.owner, share: 21 },
        { header: columns.due, share: 12 },
        { header: columns.state, share: 18 },
      ],
      rows: lines.map(({ line, commitment }): Text[] => [
        plain(headingText(line.action.text) || missing.place),
        [promiseLink(commitment.id, anchors)],
        plain(commitment.focus || missing.place),
        plain(line.action.owner || missing.owner),
        plain(line.action.due ?? columns.noDay),
        plain(actionState(line, wording)),
      ]),
    },
  ];
}

/** A link when the address is one that a reader can open, otherwise plain text. */
function linked(text: string, link: string): Text {
  return /^(https?:\/\/|mailto:)\S+$/i.test(link) ? [{ text, link }] : plain(text);
}

function countBy(
  rows: readonly Communication[],
  names: (row: Communication) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of names(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** How much was communicated by channel and promise, and a table of it all. */
export function communicationBlocks(model: ReportModel, wording: Wording): Block[] {
  const { words, language } = wording;
  const { communication, missing, parts } = words;
  const { communications: rows } = model;
  const heading: Block = { kind: "heading", level: 1, text: communication.heading, id: "communication" };
  if (rows.length === 0) return [heading, paragraph(communication.none)];
  const number = (value: number) => formatNumber(value, language);
  const channels = [...countBy(rows, (row) => [row.channel || missing.place])].map(([name, count]) =>
    parts.communication.count(name, number(count)),
  );
  const byPromise = countBy(rows, (row) => row.commitments);
  const ids = promisesOf(model).map(({ judgement }) => judgement.commitment.id);
  const aboutAll = rows.filter((row) => row.commitments.length === 0).length;
  const told = [...new Set([...ids, ...byPromise.keys()])].flatMap((id) => {
    const count = byPromise.get(id);
    return count === undefined ? [] : [parts.communication.aboutPromise(id, number(count))];
  });
  const promises = [...(aboutAll > 0 ? [parts.communication.aboutAll(number(aboutAll))] : []), ...told];
  const untold = ids.filter((id) => !byPromise.has(id));
  return [
    heading,
    paragraph(
      sentences(
        parts.communication.sum(rows.length),
        parts.communication.byChannel(listText(channels, wording)),
        parts.communication.byPromise(listText(promises, wording)),
      ),
    ),
    ...(untold.length > 0 ? [paragraph(parts.communication.notTold(listText(untold, wording)), { look: "note" })] : []),
    {
      kind: "table",
      label: parts.communication.list,
      columns: [
        { header: communication.date, share: 14 },
        { header: communication.channel, share: 18 },
        { header: communication.sender, share: 18 },
        { header: communication.title, share: 38 },
        { header: communication.promises, share: 12 },
      ],
      rows: rows.map((row) => [
        plain(row.date),
        plain(row.channel || missing.place),
        plain(row.sender || missing.place),
        linked(row.title || row.link || missing.place, row.link),
        plain(row.commitments.join(", ") || communication.all),
      ]),
    },
  ];
}
