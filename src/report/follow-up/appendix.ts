// The appendix: every row that counted, promise by promise, so that each figure can be checked by adding up.

import { promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { amountOf, countedOccasions } from "../../domain/judging/occasions";
import { amountText } from "../../i18n/sentences/judgement";
import { activityTable } from "../blocks/activity-tables";
import { type Block, paragraph } from "../blocks/blocks";
import { listText, type Wording } from "../blocks/wording";

/** A table and a sum for each promise with rows that counted; nothing when there are no promises. */
export function appendixBlocks(model: ReportModel, wording: Wording): Block[] {
  const { words, language } = wording;
  const { appendix } = words;
  const promises = promisesOf(model);
  const counted = promises.filter(({ judgement }) => judgement.rows.counted.length > 0);
  const without = promises.flatMap(({ judgement }) =>
    judgement.rows.counted.length > 0 ? [] : [judgement.commitment.id],
  );
  const heading: Block = { kind: "heading", level: 1, text: appendix.heading, id: "appendix", startsPage: true };
  if (counted.length === 0) return promises.length === 0 ? [] : [heading, paragraph(appendix.none)];
  return [
    heading,
    paragraph(appendix.intro),
    ...(without.length > 0 ? [paragraph(appendix.without(listText(without, wording)))] : []),
    ...counted.flatMap(({ judgement }, index): Block[] => {
      const { commitment, rows } = judgement;
      const label = words.rows.labels(words.rows.counted, commitment.id);
      const table = activityTable(label, rows.counted, wording, commitment.audiences.length > 0);
      return [
        { kind: "heading", level: 2, text: appendix.promise(commitment.id), id: `appendix${index + 1}` },
        ...(table ? [{ ...table, isDense: true }] : []),
        paragraph(appendix.sum(amountText(commitment, amountOf(countedOccasions(judgement)), language)), {
          look: "note",
        }),
      ];
    }),
  ];
}
