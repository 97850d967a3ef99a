// What the receivers are asked to decide: the reasons and actions that are lacking, late actions, rows to complete and
// the proposals for the next promise.
import { promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { type Block, plain } from "../blocks/blocks";
import { shortened } from "../blocks/shortened";
import { shortListText, type Wording } from "../blocks/wording";

/** More promises than this aren't named, but counted. */
const MOST_NAMED = 8;
/** Characters. */
const LONGEST_ACTION = 80;

/** A list of at most five questions; nothing where nothing is to be decided. */
export function decisionBlocks(model: ReportModel, wording: Wording): Block[] {
  const { decisions } = wording.words;
  const promises = promisesOf(model);
  const idsText = (rows: typeof promises) =>
    shortListText(
      rows.map(({ judgement }) => judgement.commitment.id),
      MOST_NAMED,
      wording,
    );
  const fellShort = promises.filter(
    ({ asksForReason, judgement }) => asksForReason && judgement.status !== "notApplicable",
  );
  const without = fellShort.filter(({ actions }) => !actions.some(({ isOpen }) => isOpen));
  const unresolved = promises.filter(({ judgement }) => judgement.rows.unresolved.length > 0);
  const rows = unresolved.reduce((sum, { judgement }) => sum + judgement.rows.unresolved.length, 0);
  const late = promises.flatMap(({ actions }) => actions.filter(({ isOverdue }) => isOverdue));
  const [first] = late;
  const items = [
    ...(without.length > 0 ? [decisions.actions(idsText(without), without.length)] : []),
    ...(first && late.length === 1
      ? [decisions.lateAction(shortened(first.action.text || wording.words.missing.place, LONGEST_ACTION))]
      : late.length > 1
        ? [decisions.lateActions(late.length)]
        : []),
    ...(rows > 0 ? [decisions.rows(rows, idsText(unresolved))] : []),
    ...(model.unreadable.length > 0 ? [decisions.unread(model.unreadable.length)] : []),
    ...(model.settings.proposals ? [decisions.proposals] : []),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: decisions.heading, id: "decisions" },
    { kind: "list", items: items.map(plain) },
  ];
}
