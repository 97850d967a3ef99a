// The verdict in a few sentences: how many promises are kept, which aren't and by how much, and what could still change.
import { type PromiseReport, promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { withoutParts } from "../../domain/judging/joint-status";
import { type Status, shownStatus } from "../../domain/judging/judgement";
import { isOver } from "../../domain/judging/kinds/kind";
import { formatDate } from "../../i18n/format/dates";
import { formatCapital, formatCountWord } from "../../i18n/format/figures";
import { needLine, outcomeLine } from "../../i18n/sentences/judgement";
import { fewLostNames } from "../../i18n/sentences/judgement-details";
import { type Block, paragraph } from "../blocks/blocks";
import { promiseName, shortNameOf } from "../blocks/promise-name";
import { listText, sentences, shortListText, type Wording } from "../blocks/wording";
import { isQuiet } from "./promise";

/** More promises than this aren't named in a sentence: the table on the next page names them all. */
const MOST_NAMED = 8;
/** Of more promises than this only the names are told, and the table says how far each came. */
const MOST_WITH_WHY = 4;

const NOT_KEPT = ["missed", "partly", "behind", "atRisk", "notMeasurable"] as const satisfies readonly Status[];

/** Those that the sentences count: a whole and not its parts. */
function countedPromises(model: ReportModel): PromiseReport[] {
  const promises = promisesOf(model);
  const whole = new Set(withoutParts(promises.map(({ judgement }) => judgement)));
  return promises.filter(({ judgement }) => whole.has(judgement));
}

/** "Fyra av sju löften är uppfyllda och tre är delvis uppfyllda", and what status it ends with. */
function standing(model: ReportModel, wording: Wording): { readonly text: string; readonly last: Status | "unread" } {
  const { verdict } = wording.words;
  const { language } = wording;
  const { asOf, period, counts, unreadable, total } = model;
  const isFinal = period !== null && isOver(period, asOf);
  const hasFulfilled = counts.some(({ status }) => status === "fulfilled");
  const [first, ...others] = [
    ...(isFinal && !hasFulfilled && total > 1 ? [{ status: "fulfilled", count: 0 } as const] : []),
    ...counts,
    ...(unreadable.length > 0 ? [{ status: "unread", count: unreadable.length } as const] : []),
  ];
  if (first === undefined) return { text: "", last: "unread" };
  const word = (count: number) => formatCountWord(count, language);
  const subject = verdict.subject(word(first.count), total, word(total), first.count === total);
  const [verb, rest] = verdict.standing[first.status](Math.max(first.count, 1));
  const hasBegun = period === null || asOf >= period.from;
  const start =
    isFinal || !hasBegun
      ? `${subject} ${verb} ${rest}`
      : verdict.onDay(formatDate(asOf, language), subject, verb, rest);
  // That none is fulfilled and that all are not fulfilled is one piece of news.
  const isSaid = first.count === 0 && others.length === 1 && others[0]?.status === "missed";
  const said = (isSaid ? [] : others).map(({ status, count }) =>
    [word(count), ...verdict.standing[status](count)].join(" "),
  );
  const last = said.length > 0 ? others[others.length - 1] : first;
  return { text: formatCapital(listText([start, ...said], wording)), last: last?.status ?? "unread" };
}

function standingSentence(model: ReportModel, wording: Wording): string {
  const { text } = standing(model, wording);
  return text === "" ? "" : `${text}.`;
}

/** The promise's name in a sentence; the start of a text is quoted, so that its ellipsis doesn't seem to end the sentence. */
function nameInSentence({ judgement: { commitment } }: PromiseReport, { words }: Wording): string {
  const name = promiseName(commitment);
  const start = shortNameOf(commitment);
  return start.endsWith("…") ? name.replace(start, () => words.verdict.quoted(start)) : name;
}

/** "1.1 SSPF-möte (4 av 5 tvåmånadersperioder, inte juli–augusti)": a promise and why it stands where it does. */
function nameWithWhy(report: PromiseReport, wording: Wording): string {
  const { judgement } = report;
  const { language, words } = wording;
  const need = needLine(judgement, language);
  const lost = fewLostNames(judgement, language);
  const why = [
    need ? words.verdict.needs(need) : outcomeLine(judgement, language).replace(" · ", ", "),
    lost && words.verdict.notIn(lost),
  ].filter((part) => part !== "");
  return `${nameInSentence(report, wording)} (${why.join(", ")})`;
}

/** The names of promises with a status, and how many more there are. */
interface NamedGroup {
  readonly status: (typeof NOT_KEPT)[number];
  readonly names: string;
  readonly count: number;
}

/** The promises that aren't kept, or that are at risk while the period runs, by name and status. */
function notKept(model: ReportModel, wording: Wording): NamedGroup[] {
  const { verdict } = wording.words;
  const counted = countedPromises(model);
  const groups = NOT_KEPT.flatMap((status) => {
    const promises = counted.filter(({ judgement }) => shownStatus(judgement) === status);
    return promises.length > 0 ? [{ status, promises }] : [];
  });
  const all = groups.reduce((sum, { promises }) => sum + promises.length, 0);
  let room = all > MOST_NAMED + 1 ? MOST_NAMED : all;
  return groups.map(({ status, promises }) => {
    const told = promises
      .slice(0, room)
      .map((promise) => (all > MOST_WITH_WHY ? nameInSentence(promise, wording) : nameWithWhy(promise, wording)));
    room -= told.length;
    const rest = promises.length - told.length;
    const names = rest > 0 ? [...told, verdict.more(rest, told.length === 0)] : told;
    return { status, names: listText(names, wording), count: promises.length };
  });
}

function unreadableSentence({ unreadable }: ReportModel, wording: Wording): string {
  const { verdict } = wording.words;
  if (unreadable.length === 0) return "";
  const unread = unreadable.slice(0, MOST_NAMED).map(({ id, row }) => id || verdict.row(row));
  const unnamed = unreadable.length - unread.length;
  return verdict.named.unread(listText(unnamed > 0 ? [...unread, verdict.more(unnamed, false)] : unread, wording));
}

/**
 * How many promises are kept, and which ones aren't: in one sentence where all that aren't have the status it ends with,
 * so that nothing is said twice.
 */
function newsSentences(model: ReportModel, wording: Wording): string {
  const { verdict } = wording.words;
  const { text, last } = standing(model, wording);
  const groups = notKept(model, wording);
  const [only] = groups;
  const unread = unreadableSentence(model, wording);
  if (groups.length === 1 && only && only.status === last) return sentences(`${text}: ${only.names}.`, unread);
  const named = groups.map(({ status, names, count }) => verdict.named[status](names, count));
  return sentences(text && `${text}.`, ...named, unread);
}

/** "2.1 och 3.2 kan bli uppfyllda om uppgifter som saknas på två rader fylls i."; empty where no row could change it. */
function completionSentence(model: ReportModel, wording: Wording): string {
  const open = countedPromises(model).filter(({ rowsToComplete }) => rowsToComplete !== null);
  if (open.length === 0) return "";
  const rows = open.reduce((sum, promise) => sum + (promise.rowsToComplete ?? 0), 0);
  const ids = open.map(({ judgement }) => judgement.commitment.id);
  const { verdict } = wording.words;
  const named = shortListText(ids, MOST_NAMED, wording);
  return verdict.couldBe(named, ids.length, formatCountWord(rows, wording.language), rows);
}

/** Where the period isn't over: until when the promises hold, or from when. */
function periodSentence({ period, asOf }: ReportModel, { words, language }: Wording): string {
  if (period === null || isOver(period, asOf)) return "";
  const { verdict } = words;
  return asOf < period.from
    ? verdict.notBegun(formatDate(period.from, language))
    : verdict.until(formatDate(period.to, language));
}

/** The verdict as one paragraph; empty where every promise is set aside. */
export function verdictText(model: ReportModel, wording: Wording): string {
  const { verdict } = wording.words;
  if (model.total + model.setAside === 0) return verdict.none;
  const isEmpty = promisesOf(model).every(isQuiet) && model.unreadable.length === 0;
  return sentences(
    isEmpty
      ? sentences(model.total > 0 && standingSentence(model, wording), verdict.nothingLogged)
      : newsSentences(model, wording),
    completionSentence(model, wording),
    periodSentence(model, wording),
  );
}

/** How many promises are kept and until when they hold, where a table below names every one. */
export function shortVerdictText(model: ReportModel, wording: Wording): string {
  if (model.total + model.setAside === 0) return wording.words.verdict.none;
  return sentences(model.total > 0 && standingSentence(model, wording), periodSentence(model, wording));
}

/** The verdict as a large paragraph, and what stands beside it: promises that are set aside. */
export function verdictBlocks(model: ReportModel, wording: Wording): Block[] {
  const { verdict } = wording.words;
  const { setAside } = model;
  const news = verdictText(model, wording);
  return [
    { kind: "heading", level: 1, text: verdict.heading, id: "verdict" },
    ...(news ? [paragraph(news, { look: "lead" })] : []),
    ...(setAside > 0 ? [paragraph(verdict.setAside(setAside))] : []),
  ];
}
