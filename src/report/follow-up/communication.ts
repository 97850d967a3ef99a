// The chapter on what was told to the residents: how often, through which channels, about which promises, and a table.
import type { Communication } from "../../domain/book/book";
import { promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { formatNumber } from "../../i18n/format/figures";
import { type Block, paragraph, plain, type Text } from "../blocks/blocks";
import { shortened } from "../blocks/shortened";
import { listText, sentences, type Wording } from "../blocks/wording";

/** More messages than this aren't listed, but counted; the latest are kept. */
const MOST_LISTED = 24;
/** Characters. */
const LONGEST_TITLE = 120;

/** A link when the address is one that a reader can open, otherwise plain text. */
function linked(text: string, link: string): Text {
  return /^(https?:\/\/|mailto:)\S+$/i.test(link) ? [{ text, link }] : plain(text);
}

function countBy(rows: readonly Communication[], nameOf: (row: Communication) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return [...counts];
}

/** How much was communicated, and a table of it; nothing where nothing was. */
export function communicationBlocks(model: ReportModel, wording: Wording): Block[] {
  const { words, language } = wording;
  const { communication, missing } = words;
  const { communications: rows } = model;
  if (rows.length === 0) return [];
  const number = (value: number) => formatNumber(value, language);
  const channels = countBy(rows, ({ channel }) => channel || communication.noChannel).map(([name, count]) =>
    communication.byChannel(name, number(count)),
  );
  const told = new Set(rows.flatMap(({ commitments }) => commitments));
  const untold = promisesOf(model).flatMap(({ judgement: { commitment } }) =>
    told.has(commitment.id) ? [] : [commitment.id],
  );
  const rest = rows.length - MOST_LISTED;
  return [
    { kind: "heading", level: 1, text: communication.heading, id: "communication" },
    paragraph(
      sentences(
        communication.sum(number(rows.length), rows.length, listText(channels, wording)),
        untold.length > 0 && untold.length <= 12 && communication.notTold(listText(untold, wording)),
      ),
      { keepsWithNext: true },
    ),
    {
      kind: "table",
      label: communication.list,
      columns: [
        { header: communication.date, share: 14 },
        { header: communication.channel, share: 18 },
        { header: communication.sender, share: 16 },
        { header: communication.title, share: 38 },
        { header: communication.promises, share: 14 },
      ],
      rows: rows
        .slice(-MOST_LISTED)
        .map((row) => [
          plain(row.date),
          plain(row.channel || missing.place),
          plain(row.sender || missing.place),
          linked(shortened(row.title || row.link || missing.place, LONGEST_TITLE), row.link),
          plain(row.commitments.join(", ") || communication.all),
        ]),
    },
    ...(rest > 0 ? [paragraph(communication.more(rest, number(rest)), { look: "note" })] : []),
  ];
}
