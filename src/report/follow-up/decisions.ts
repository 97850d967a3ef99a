// What the receivers are asked to decide: the reasons and actions that are lacking, late actions, rows to complete and
// the proposals for the next promise.
import { promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { type Block, plain } from "../blocks/blocks";
import { shortened } from "../blocks/shortened";
import { listText, type Wording } from "../blocks/wording";

/** More promises than this aren't named, but counted. */
const MOST_NAMED = 8;
/** Characters. */
const LONGEST_ACTION = 80;

function idsText(ids: readonly string[], wording: Wording): string {
  const rest = ids.length - MOST_NAMED;
  return rest > 1
    ? `${ids.slice(0, MOST_NAMED).join(", ")} ${wording.words.decisions.more(rest)}`
    : listText(ids, wording);
}

/** A list of at most five questions; nothing where nothing is to be decided. */
export function decisionBlocks(model: ReportModel, wording: Wording): Block[] {
  const { decisions } = wording.words;
  const promises = promisesOf(model);
  const idsOf = (rows: typeof promises) => rows.map(({ judgement }) => judgement.commitment.id);
  const fellShort = promises.filter(
    ({ asksForReason, judgement }) => asksForReason && judgement.status !== "notApplicable",
  );
  const without = fellShort.filter(({ actions }) => !actions.some(({ isOpen }) => isOpen));
  const unresolved = promises.filter(({ judgement }) => judgement.rows.unresolved.length > 0);
  const rows = unresolved.reduce((sum, { judgement }) => sum + judgement.rows.unresolved.length, 0);
  const late = promises.flatMap(({ actions }) => actions.filter(({ isOverdue }) => isOverdue));
  const [first] = late;
  const items = [
    ...(without.length > 0 ? [decisions.actions(idsText(idsOf(without), wording), without.length)] : []),
    ...(first && late.length === 1
      ? [decisions.lateAction(shortened(first.action.text || wording.words.missing.place, LONGEST_ACTION))]
      : late.length > 1
        ? [decisions.lateActions(late.length)]
        : []),
    ...(rows > 0 ? [decisions.rows(rows, idsText(idsOf(unresolved), wording))] : []),
    ...(model.unreadable.length > 0 ? [decisions.unread(model.unreadable.length)] : []),
    ...(model.settings.proposals ? [decisions.proposals] : []),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: decisions.heading, id: "decisions" },
    { kind: "list", items: items.map(plain) },
  ];
}
