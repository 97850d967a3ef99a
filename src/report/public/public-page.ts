// The page for the citizens: what was promised, what was done and how it goes. It shows no rows of the log, no IDs and
// no notes.

import type { Book, UnreadableCommitment } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { type PromiseReport, promisesOf, type ReportModel, reportModel } from "../../domain/follow-up/model";
import { shownStatus } from "../../domain/judging/judgement";
import { isOver } from "../../domain/judging/kinds/kind";
import { formatDate } from "../../i18n/format/dates";
import { formatList, formatNumber } from "../../i18n/format/figures";
import { STATUS_LOOK, type Tone } from "../../i18n/format/status-look";
import { judgementWords, statusWord } from "../../i18n/sentences/judgement";
import { type ShortText, shortTexts } from "../../i18n/sentences/short-texts";
import { pictureLabel } from "../../i18n/sentences/year-picture";
import { publicPage as words } from "../../i18n/sv/documents/public-page";
import {
  type Block,
  type DocumentLogo,
  mailLink,
  paragraph,
  plain,
  type ReportDocument,
  type Run,
} from "../blocks/blocks";
import { asFileName } from "../blocks/file-name";
import { headingColourOf } from "../blocks/heading-colour";
import { withKeptTogether } from "../blocks/kept-together";
import { logoOf } from "../blocks/logo";
import { shortNameOf } from "../blocks/promise-name";
import { periodText, sentences, wordingIn } from "../blocks/wording";
import { PAPER_PALETTE } from "../charts/picture-look";
import { CHART_WIDTH } from "../charts/svg";
import { type DrawnPicture, drawYearPicture } from "../charts/year-picture";
import { municipalityText } from "../follow-up/front";
import { resultText } from "../follow-up/result";

/** The page is in Swedish whatever language the workbook is shown in. */
const LANGUAGE = "sv";

export interface PublicPromise {
  readonly promise: string;
  readonly outcome: string;
  readonly status: { readonly sign: string; readonly word: string; readonly tone: Tone };
}

export interface PublicFocus {
  /** Empty for promises without a focus area that come first, which need no heading. */
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
  /** The year in one picture, for paper, for a wide screen and for a narrow one; null without promises. */
  readonly pictures: {
    readonly label: string;
    readonly paper: DrawnPicture;
    readonly wide: DrawnPicture;
    readonly narrow: DrawnPicture;
  } | null;
  readonly explanations: readonly string[];
  /** Whom to ask. */
  readonly questions: string;
  readonly shortTexts: readonly ShortText[];
  /** Where to write to, as it stands in Inställningar; empty where nothing does. */
  readonly contact: string;
  readonly logo: DocumentLogo | null;
  /** "#12355b" */
  readonly headingColour: string;
  readonly publisher: string;
  /** The file's name without its extension. */
  readonly name: string;
  readonly day: PlainDate;
}

function publicPromise(report: PromiseReport): PublicPromise {
  const { judgement, asksForReason } = report;
  const { commitment } = judgement;
  const { sign, tone } = STATUS_LOOK[shownStatus(judgement)];
  const reason = asksForReason && commitment.analysis ? words.reason(commitment.analysis) : "";
  return {
    promise: commitment.text || words.textMissing,
    outcome: sentences(resultText(report, wordingIn(LANGUAGE)), reason),
    status: { sign, tone, word: statusWord(judgement, LANGUAGE) },
  };
}

function unreadablePromise({ text }: UnreadableCommitment): PublicPromise {
  const { sign, tone } = STATUS_LOOK.notMeasurable;
  return {
    promise: text || words.textMissing,
    outcome: words.notAssessed,
    status: { sign, tone, word: judgementWords(LANGUAGE).notAssessed },
  };
}

/** "Vi gav 7 löften. 4 är uppfyllda och 3 är delvis uppfyllda." */
function standingText({ total, unreadable, setAside, counts }: ReportModel): string {
  const number = (value: number) => formatNumber(value, LANGUAGE);
  const verdict = wordingIn(LANGUAGE).words.verdict.standing;
  const standing = counts.map(({ status, count }) => words.part(number(count), ...verdict[status](count)));
  const unread = unreadable.length;
  const all = unread > 0 ? [...standing, words.part(number(unread), ...verdict.unread(unread))] : standing;
  return sentences(
    total > 0 && words.gave(number(total), total === 1),
    total > 0 && `${formatList(all, LANGUAGE)}.`,
    setAside > 0 && words.setAside(number(setAside), setAside === 1),
  );
}

/** What the words that the promises use stand for, where they use them. */
function explanationsOf(model: ReportModel): string[] {
  const texts = promisesOf(model).map(({ judgement: { commitment } }) => `${commitment.text} ${commitment.analysis}`);
  return words.explained.flatMap(({ pattern, text }) => (texts.some((said) => pattern.test(said)) ? [text] : []));
}

/** Pixels of the pictures. The narrow one fits a telephone with the page's margins. */
const WIDE = CHART_WIDTH;
const NARROW = 288;

function picturesOf({ picture }: ReportModel): PublicPage["pictures"] {
  if (picture === null) return null;
  const options = { language: LANGUAGE, nameOf: shortNameOf, hasIds: false, palette: PAPER_PALETTE } as const;
  return {
    label: pictureLabel(picture, LANGUAGE),
    paper: drawYearPicture(picture, { ...options, isLow: true, width: WIDE }),
    wide: drawYearPicture(picture, { ...options, width: WIDE }),
    narrow: drawYearPicture(picture, { ...options, width: NARROW }),
  };
}

/** What the page shows of the workbook as of the day. */
export function publicPage(book: Book, asOf: PlainDate): PublicPage {
  const model = reportModel(book, asOf);
  const wording = wordingIn(LANGUAGE);
  const { settings, period, counts, total, setAside, unreadable } = model;
  const publishers = [
    municipalityText(model, wording),
    settings.policeArea && wording.words.policeArea(settings.policeArea),
  ];
  const named = publishers.filter((part) => part !== "");
  const { municipality, shortFinnish, shortEnglish, shortMeankieli } = settings;
  const hasEnded = period !== null && isOver(period, asOf);
  return {
    title: words.title(municipality, hasEnded),
    hasEnded,
    intro: words.intro(period ? periodText(period, wording) : ""),
    standing: standingText(model),
    asOf: words.asOf(formatDate(asOf, LANGUAGE)),
    focuses: model.focuses
      .filter(({ promises, unreadable }) => promises.length + unreadable.length > 0)
      .map(({ name, areas, promises, unreadable }, place) => ({
        name: name || (place === 0 ? "" : words.withoutFocus),
        problems: areas.map(({ problem }) => problem).filter((problem) => problem !== ""),
        promises: [...promises.map(publicPromise), ...unreadable.map(unreadablePromise)],
      })),
    notes: total + setAside === 0 ? [words.none] : [],
    shortTexts: shortTexts({
      municipality,
      total,
      asOf,
      counts,
      unread: unreadable.length,
      own: { fi: shortFinnish, en: shortEnglish, fit: shortMeankieli },
    }),
    pictures: picturesOf(model),
    explanations: explanationsOf(model),
    questions: words.questions(municipality && wording.words.municipality(municipality), settings.policeArea),
    contact: settings.contact,
    logo: logoOf(settings, wording).logo ?? null,
    headingColour: headingColourOf(settings),
    publisher: named.join(" · "),
    name: asFileName(words.fileName(municipality, asOf)),
    day: asOf,
  };
}

/** All promises in one table, so that those of an ordinary year fit on one sheet of paper. */
function promiseBlocks({ focuses, hasEnded }: PublicPage): Block[] {
  const rows = focuses.flatMap(({ promises }) =>
    promises.map(({ promise, outcome, status }) => [
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
        { header: words.columns.promise, share: 42 },
        { header: words.columns.outcome, share: 38 },
        { header: words.status(hasEnded), share: 20 },
      ],
      rows,
      isDense: true,
    },
  ];
}

function problemBlocks(focuses: readonly PublicFocus[]): Block[] {
  const items = focuses.flatMap(({ name, problems }) =>
    problems.map((problem) => plain(name === "" ? problem : words.whyOne(name, problem))),
  );
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.why, id: "why" },
    { kind: "list", items },
  ];
}

function pictureBlock({ pictures }: PublicPage): Block[] {
  return pictures === null ? [] : [{ kind: "chart", label: pictures.label, ...pictures.paper }];
}

function explanationBlocks(explanations: readonly string[]): Block[] {
  if (explanations.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.words, id: "words" },
    { kind: "list", items: explanations.map(plain) },
  ];
}

function contactRuns({ contact }: PublicPage): Run[] {
  const link = mailLink(contact);
  return contact ? [{ text: ` ${words.writeTo} ` }, { text: contact, ...(link && { link }) }, { text: "." }] : [];
}

/** The page as a report, for Word and Google Docs. */
export function publicDocument(page: PublicPage): ReportDocument {
  const wording = wordingIn(LANGUAGE);
  return {
    language: LANGUAGE,
    title: page.title,
    day: page.day,
    author: page.publisher,
    ...(page.logo && { logo: page.logo }),
    headingColour: page.headingColour,
    header: page.title,
    page: { before: wording.words.page, between: wording.words.pageOf },
    blocks: withKeptTogether([
      { kind: "heading", level: 1, text: page.title, id: "public" },
      paragraph(page.publisher, { look: "note" }),
      ...(page.standing ? [paragraph(page.standing, { look: "lead" })] : []),
      paragraph(sentences(page.intro, page.asOf)),
      ...page.notes.map((note) => paragraph(note)),
      ...pictureBlock(page),
      ...promiseBlocks(page),
      ...problemBlocks(page.focuses),
      ...explanationBlocks(page.explanations),
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
      { kind: "paragraph", text: [{ text: page.questions }, ...contactRuns(page)] },
    ]),
  };
}
