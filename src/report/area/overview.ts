// The first page of an area: how the promises stand, municipality by municipality and kind by kind, and what is needed.
import type { Area, AreaNeed, AreaSource, PeriodStanding } from "../../domain/area/area";
import type { AreaMember } from "../../domain/area/area-member";
import type { Kind } from "../../domain/book/commitment";
import { STATUSES, type Status, shownStatus } from "../../domain/judging/judgement";
import { formatList, formatNumber } from "../../i18n/format/figures";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { countWords, needLine, outcomeLine, targetLine } from "../../i18n/sentences/judgement";
import { areaWords } from "../../i18n/words";
import {
  type Block,
  type ParagraphBlock,
  paragraph,
  plain,
  type Run,
  type TableBlock,
  type Text,
} from "../blocks/blocks";
import { promiseName } from "../blocks/promise-name";
import type { Wording } from "../blocks/wording";
import { nameAmong, pageAnchor, periodName, sourceName } from "./area-names";

/** Promises in the list of what is needed: as many as leave room for the picture on the page. */
const MOST_NEEDS = 12;

/** "2022: 4 arbetsböcker med 27 löften: 3 uppfyllda och 24 enligt plan." */
export function standingText(standing: PeriodStanding, isOnly: boolean, { language }: Wording): string {
  return areaWords(language).standing(
    isOnly ? "" : periodName(standing.period, language),
    standing.workbooks,
    formatNumber(standing.promises, language),
    standing.promises === 1,
    formatList(countWords(standing, language), language),
  );
}

/** "▲ 2.1" in the status's colours. */
function signRun(status: Status, id: string): Run {
  const { sign, tone } = STATUS_LOOK[status];
  return { text: `${sign}\u00a0${id}`.trim(), tone };
}

function kindCell({ promises }: AreaMember, kind: Kind): Text {
  const own = promises.filter(({ judgement }) => judgement.commitment.kind === kind);
  if (own.length === 0) return plain("–");
  return own.flatMap(({ judgement }, at): Run[] => [
    ...(at > 0 ? [{ text: " " }] : []),
    signRun(shownStatus(judgement), judgement.commitment.id),
  ]);
}

function unreadCell({ unreadable }: AreaMember): Text {
  if (unreadable.length === 0) return plain("–");
  return plain(unreadable.map(({ id, row }) => id || String(row)).join(", "));
}

export function overviewTable(area: Area, { language }: Wording, hasPages: boolean): TableBlock | null {
  const { sources, kinds, standings } = area;
  if (sources.length === 0) return null;
  const words = areaWords(language);
  const hasUnread = sources.some(({ member }) => member.unreadable.length > 0);
  const hasPeriods = standings.length > 1;
  const municipality = (source: AreaSource, at: number): Text => {
    const text = sourceName(source, language);
    return hasPages ? [{ text, goesTo: pageAnchor(at) }] : plain(text);
  };
  return {
    kind: "table",
    label: words.tableLabel,
    hasRowHeaders: true,
    isDense: true,
    columns: [
      { header: words.municipality, share: 20 },
      ...(hasPeriods ? [{ header: words.period, share: 12 }] : []),
      ...kinds.map((kind) => ({ header: words.kinds[kind], share: 14 })),
      ...(hasUnread ? [{ header: words.unread, share: 10 }] : []),
    ],
    rows: sources.map((source, at) => [
      municipality(source, at),
      ...(hasPeriods ? [plain(periodName(source.member.period, language))] : []),
      ...kinds.map((kind) => kindCell(source.member, kind)),
      ...(hasUnread ? [unreadCell(source.member)] : []),
    ]),
  };
}

/** What the signs in the table mean: those that stand in it. */
export function signKey({ sources }: Area, { language, judging }: Wording): ParagraphBlock {
  const used = new Set(sources.flatMap(({ member }) => member.promises.map(({ judgement }) => shownStatus(judgement))));
  const signs = STATUSES.filter((status) => used.has(status)).map(
    (status) => `${STATUS_LOOK[status].sign} ${judging.statuses[status].toLowerCase()}`,
  );
  return paragraph(areaWords(language).key(signs.length > 0 ? `${signs.join(" · ")}.` : ""), { look: "note" });
}

/** "▲ Pajala, 2.1 Medborgarkontakt: 84 till, 3,2 per vecka resten av året." */
export function needText(area: Area, { member, judgement }: AreaNeed, { language }: Wording): Text {
  const { commitment } = judgement;
  const outcome = outcomeLine(judgement, language);
  const goal = commitment.kind === "Mätvärde" ? targetLine(commitment, language) : "";
  const need = needLine(judgement, language) || (goal ? areaWords(language).goal(outcome, goal) : outcome);
  return [
    signRun(shownStatus(judgement), ""),
    { text: ` ${nameAmong(area, member, language)}, ${promiseName(commitment)}: `, isBold: true },
    { text: `${need}.` },
  ];
}

/** What is behind or at risk while its period runs, and what is needed by when. */
export function needBlocks(area: Area, wording: Wording): Block[] {
  const words = areaWords(wording.language);
  if (area.sources.every(({ member }) => member.promises.length === 0)) return [];
  if (area.needs.length === 0) return [paragraph(words.noNeeds)];
  const rest = area.needs.length - MOST_NEEDS;
  const shown = rest > 1 ? area.needs.slice(0, MOST_NEEDS) : area.needs;
  const items = shown.map((need) => needText(area, need, wording));
  return [
    { kind: "heading", level: 2, text: words.needs, id: "needs" },
    { kind: "list", items: rest > 1 ? [...items, plain(words.moreNeeds(rest))] : items },
  ];
}
