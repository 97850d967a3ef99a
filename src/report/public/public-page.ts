// The page for the citizens: what was promised, what was done and how it goes. It shows no rows of the log, no IDs and
// no notes.

import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { type PromiseReport, type ReportModel, reportModel } from "../../domain/follow-up/model";
import { type Judgement, shownStatus } from "../../domain/judging/judgement";
import { isOver } from "../../domain/judging/kinds/kind";
import { formatDate } from "../../i18n/format/dates";
import { formatFigure, formatList, formatNumber } from "../../i18n/format/figures";
import { STATUS_LOOK, type Tone } from "../../i18n/format/status-look";
import { amountText, countWords, statusWord } from "../../i18n/sentences/judgement";
import { lostLine, placesLine } from "../../i18n/sentences/judgement-details";
import { type ShortText, shortTexts } from "../../i18n/sentences/short-texts";
import { publicPage as words } from "../../i18n/sv/documents/public-page";
import { type Block, paragraph, plain, type ReportDocument } from "../blocks/blocks";
import { asFileName } from "../blocks/file-name";
import { periodText, sentences, wordingIn } from "../blocks/wording";
import { municipalityText } from "../follow-up/front";

/** The page is in Swedish whatever language the workbook is shown in. */
const LANGUAGE = "sv";

export interface PublicPromise {
  readonly promise: string;
  readonly outcome: string;
  readonly status: { readonly sign: string; readonly word: string; readonly tone: Tone };
}

export interface PublicFocus {
  readonly name: string;
  readonly problems: readonly string[];
  readonly promises: readonly PublicPromise[];
}

export interface PublicPage {
  readonly title: string;
  /** The period is over, and the page is written in the past tense. */
  readonly hasEnded: boolean;
  readonly intro: string;
  /** How many promises have each status; empty without promises. */
  readonly standing: string;
  readonly asOf: string;
  readonly focuses: readonly PublicFocus[];
  readonly notes: readonly string[];
  readonly shortTexts: readonly ShortText[];
  readonly publisher: string;
  /** The file's name without its extension. */
  readonly name: string;
  readonly day: PlainDate;
}

function measuredText({ commitment, reason, counted, target, baseline }: Judgement): string {
  const number = (value: number) => formatNumber(value, LANGUAGE);
  const goal = words.goal(number(target ?? 0), commitment.comparison === "Högst");
  return sentences(
    reason === "noValue" ? words.noValue : words.value(number(counted)),
    goal,
    baseline !== undefined && words.valueBefore(number(baseline)),
  );
}

function outcomeText(judgement: Judgement): string {
  const { commitment, counted, target, averageToDate, lateBy, progress, asOf } = judgement;
  const { kind, interval } = commitment;
  const number = (value: number) => formatNumber(value, LANGUAGE);
  if (kind === "Milstolpe") {
    if (lateBy !== undefined) return words.doneLate;
    if (counted > 0 || progress === 1) return words.done;
    return isOver(commitment.period, asOf) ? words.notDoneAtAll : words.notDone;
  }
  if (kind === "Mätvärde" && target !== null) return measuredText(judgement);
  if (judgement.status === "notApplicable") return words.notApplicable;
  if (target === null) return words.countedOnly(number(counted), isOver(commitment.period, asOf));
  if (kind === "Varje" && judgement.places) {
    return sentences(words.everyPlace(number(counted), number(target)), words.places(placesLine(judgement, LANGUAGE)));
  }
  if (kind === "Varje" && interval) return words.every(number(counted), number(target), words.units[interval]);
  const count = words.counted(number(counted), amountText(commitment, target, LANGUAGE));
  if (judgement.places) return sentences(count, words.places(placesLine(judgement, LANGUAGE)));
  if (averageToDate === undefined || !interval) return count;
  const figure = formatFigure(averageToDate, commitment.target ?? 0, LANGUAGE);
  return sentences(count, words.average(figure, words.perUnit[interval]));
}

function publicPromise({ judgement, asksForReason }: PromiseReport): PublicPromise {
  const { commitment } = judgement;
  const { sign, tone } = STATUS_LOOK[shownStatus(judgement)];
  const reason = asksForReason && commitment.analysis ? words.reason(commitment.analysis) : "";
  return {
    promise: commitment.text || words.textMissing,
    outcome: sentences(outcomeText(judgement), lostLine(judgement, LANGUAGE), reason),
    status: { sign, tone, word: statusWord(judgement, LANGUAGE) },
  };
}

function standingText({ judged, setAside, counts }: ReportModel): string {
  const list = formatList(countWords(counts, 0, LANGUAGE), LANGUAGE);
  return sentences(
    judged > 0 && words.standing(formatNumber(judged, LANGUAGE), judged === 1, list),
    setAside > 0 && words.setAside(formatNumber(setAside, LANGUAGE), setAside === 1),
  );
}

/** What the page shows of the workbook as of the day. */
export function publicPage(book: Book, asOf: PlainDate): PublicPage {
  const model = reportModel(book, asOf);
  const wording = wordingIn(LANGUAGE);
  const { settings, period, counts, judged } = model;
  const { municipality, policeArea, shortFinnish, shortEnglish, shortMeankieli } = settings;
  const hidden = model.unreadable.length;
  const hasEnded = period !== null && isOver(period, asOf);
  return {
    title: words.title(municipality, hasEnded),
    hasEnded,
    intro: words.intro(period ? periodText(period, wording) : ""),
    standing: standingText(model),
    asOf: words.asOf(formatDate(asOf, LANGUAGE)),
    focuses: model.focuses
      .filter(({ promises }) => promises.length > 0)
      .map(({ name, areas, promises }) => ({
        name: name || words.withoutFocus,
        problems: areas.map(({ problem }) => problem).filter((problem) => problem !== ""),
        promises: promises.map(publicPromise),
      })),
    notes: [...(judged + model.setAside === 0 ? [words.none] : []), ...(hidden > 0 ? [words.unreadable(hidden)] : [])],
    shortTexts: shortTexts({
      municipality,
      total: judged,
      asOf,
      counts,
      own: { fi: shortFinnish, en: shortEnglish, fit: shortMeankieli },
    }),
    publisher: [municipalityText(model, wording), policeArea && wording.words.policeArea(policeArea)]
      .filter((part) => part !== "")
      .join(" · "),
    name: asFileName(words.fileName(municipality, asOf)),
    day: asOf,
  };
}

/** The name with a zero-width space after each slash, where a long name may then break: "Narkotika/Droger". */
function breakable(name: string): string {
  return name.replace(/\/(?=\S)/g, "/\u200b");
}

/** All promises in one table, so that those of an ordinary year fit on one sheet of paper. */
function promiseBlocks({ focuses, hasEnded }: PublicPage): Block[] {
  const rows = focuses.flatMap(({ name, promises }) =>
    promises.map(({ promise, outcome, status }) => [
      plain(breakable(name)),
      plain(promise),
      plain(outcome),
      [{ text: `${status.sign}\u00a0${status.word}`, tone: status.tone }],
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      label: words.allLabel(hasEnded),
      columns: [
        { header: words.columns.focus, share: 18 },
        { header: words.columns.promise, share: 38 },
        { header: words.columns.outcome, share: 23 },
        { header: words.status(hasEnded), share: 21 },
      ],
      rows,
    },
  ];
}

function problemBlocks(focuses: readonly PublicFocus[]): Block[] {
  const items = focuses.flatMap(({ name, problems }) => problems.map((problem) => plain(words.whyOne(name, problem))));
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.why, id: "why" },
    { kind: "list", items },
  ];
}

/** The page as a report, for Word and Google Docs. */
export function publicDocument(page: PublicPage): ReportDocument {
  const wording = wordingIn(LANGUAGE);
  return {
    language: LANGUAGE,
    title: page.title,
    day: page.day,
    author: page.publisher,
    header: page.title,
    page: { before: wording.words.page, between: wording.words.pageOf },
    blocks: [
      { kind: "heading", level: 1, text: page.title, id: "public" },
      ...(page.standing ? [paragraph(page.standing, { look: "lead" })] : []),
      paragraph(sentences(page.intro, page.asOf)),
      ...page.notes.map((note) => paragraph(note)),
      ...promiseBlocks(page),
      ...problemBlocks(page.focuses),
      ...(page.shortTexts.length > 0
        ? [{ kind: "heading", level: 2, text: words.otherLanguages, id: "languages" } as const]
        : []),
      ...page.shortTexts.map(
        ({ name, text, language }): Block => ({
          kind: "paragraph",
          text: [
            { text: `${name}: `, isBold: true, language },
            { text, language },
          ],
        }),
      ),
      paragraph(page.publisher, { look: "note" }),
    ],
  };
}
