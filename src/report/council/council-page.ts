// The page for the municipal council: one page that ties each promise to its problem and to the actions of the plan.
import type { Book, Language } from "../../domain/book/book";
import type { PlanAction } from "../../domain/book/plan-actions";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { type CouncilReport, councilReport, type Renewal, type Tie } from "../../domain/follow-up/council-model";
import { formatDate, formatDay } from "../../i18n/format/dates";
import { outcomeLine } from "../../i18n/sentences/judgement";
import type { CouncilWords } from "../../i18n/sv/documents/council";
import { councilWords, statusReportWords } from "../../i18n/words";
import { type Block, paragraph, plain, type ReportDocument, type Text } from "../blocks/blocks";
import { asFileName } from "../blocks/file-name";
import { headingColourOf } from "../blocks/heading-colour";
import { withKeptTogether } from "../blocks/kept-together";
import { logoOf } from "../blocks/logo";
import { promiseName, unreadableName } from "../blocks/promise-name";
import { shortened } from "../blocks/shortened";
import {
  headingText,
  notAssessedRun,
  periodText,
  sentences,
  shortListText,
  statusRun,
  type Wording,
  wordingIn,
} from "../blocks/wording";
import { municipalityText } from "../follow-up/front";
import { shortVerdictText, verdictText } from "../follow-up/verdict";

/** Of more promises the actions are counted, and not named. See docs/rules.md#what-a-page-has-room-for. */
const MOST_WITH_ACTIONS = 12;
const MOST_ACTIONS = 2;
/** Characters of a problem and of a promise's name where the promises are many. */
const SHORT_PROBLEM = 34;
const SHORT_NAME = 44;
/** A line names at most this many promises or problems and counts the others. */
const MOST_NAMED = 12;

export interface CouncilPage {
  readonly report: CouncilReport;
  readonly document: ReportDocument;
  /** The file's name without its extension: "till fullmäktige Pajala 2023-01-31". */
  readonly name: string;
}

function renewalText(
  renewal: Renewal | null,
  words: CouncilWords["plan"],
  asOf: PlainDate,
  language: Language,
): string {
  if (renewal === null) return words.missing;
  const due = formatDate(renewal.due, language);
  return sentences(
    words.done(formatDate(renewal.done, language)),
    renewal.due < asOf ? words.overdue(due) : words.due(due),
  );
}

function actionText({ action, isOpen, isOverdue }: PlanAction, words: CouncilWords, language: Language): string {
  const text = headingText(action.text || action.id);
  const day = (date: PlainDate | null) => (date === null ? "" : formatDay(date, language));
  if (!isOpen) return words.done(text, day(action.done));
  return isOverdue ? words.overdue(text, day(action.due)) : words.open(text, day(action.due));
}

function actionsText({ actions }: Tie, isNamed: boolean, words: CouncilWords, language: Language): string {
  if (actions.length === 0) return words.noAction;
  if (!isNamed) {
    const done = actions.filter(({ isOpen }) => !isOpen).length;
    return words.counts(actions.length, done, actions.filter(({ isOverdue }) => isOverdue).length);
  }
  // What is late comes first, since it is what the council would ask about.
  const inOrder = [...actions].sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue));
  const rest = actions.length - MOST_ACTIONS;
  const named = (rest > 1 ? inOrder.slice(0, MOST_ACTIONS) : inOrder).map((row) => actionText(row, words, language));
  return [named.join(". "), ...(rest > 1 ? [words.more(rest)] : [])].join(", ");
}

function problemText({ focus }: Tie, before: Tie | undefined, isNamed: boolean, words: CouncilWords): string {
  const problems = focus.areas.map(({ problem }) => problem).filter((problem) => problem !== "");
  if (problems.length === 0) return words.noProblem;
  if (before?.focus === focus) return words.sameProblem;
  const text = problems.map(headingText).join(". ");
  return isNamed ? text : shortened(text, SHORT_PROBLEM);
}

/** Whether there is room for every promise's actions, and for what the verdict says of each. */
const areNamed = ({ ties }: CouncilReport) => ties.length <= MOST_WITH_ACTIONS;

function tieBlocks(report: CouncilReport, wording: Wording, words: CouncilWords): Block[] {
  const { ties } = report;
  if (ties.length === 0) return [];
  const { language } = wording;
  const isNamed = areNamed(report);
  const rows = ties.map((tie, at): Text[] => {
    const { promise } = tie;
    const isRead = "judgement" in promise;
    const name = isRead ? promiseName(promise.judgement.commitment) : unreadableName(promise, wording);
    return [
      plain(isNamed ? name : shortened(name, SHORT_NAME)),
      plain(problemText(tie, ties[at - 1], isNamed, words)),
      plain(actionsText(tie, isNamed, words, language)),
      isRead
        ? [{ text: `${outcomeLine(promise.judgement, language)}. ` }, statusRun(promise.judgement, wording)]
        : [notAssessedRun(wording)],
    ];
  });
  return [
    {
      kind: "table",
      label: words.tableLabel,
      hasRowHeaders: true,
      isDense: true,
      columns: [
        { header: words.columns.promise, share: isNamed ? 22 : 32 },
        { header: words.columns.problem, share: isNamed ? 27 : 20 },
        { header: words.columns.actions, share: isNamed ? 28 : 16 },
        { header: words.columns.status, share: isNamed ? 23 : 32 },
      ],
      rows,
    },
  ];
}

function gapsText({ unanswered, withoutAction }: CouncilReport, wording: Wording, words: CouncilWords): string {
  const named = (names: readonly string[]) => shortListText(names, MOST_NAMED, wording);
  return sentences(
    unanswered.length > 0 && words.unanswered(named(unanswered.map(({ name }) => name)), unanswered.length === 1),
    withoutAction.length > 0 &&
      words.withoutAction(named(withoutAction.map(({ judgement }) => judgement.commitment.id))),
  );
}

function blocksOf(report: CouncilReport, wording: Wording, title: string): Block[] {
  const { language } = wording;
  const words = councilWords(language);
  const { model, situation, plan } = report;
  const { asOf, settings, period } = model;
  const policeArea = settings.policeArea && wording.words.policeArea(settings.policeArea);
  const parties = statusReportWords(language).parties(
    municipalityText(model, wording),
    policeArea,
    period ? periodText(period, wording) : "",
  );
  const gaps = gapsText(report, wording, words);
  return [
    { kind: "heading", level: 1, text: title, id: "council" },
    paragraph(parties, { look: "note" }),
    paragraph(areNamed(report) ? verdictText(model, wording) : shortVerdictText(model, wording), { look: "lead" }),
    paragraph(
      situation === null && plan === null
        ? words.bothMissing
        : sentences(
            renewalText(situation, words.situation, asOf, language),
            renewalText(plan, words.plan, asOf, language),
          ),
    ),
    ...tieBlocks(report, wording, words),
    ...(gaps ? [paragraph(gaps)] : []),
    paragraph(words.purpose, { look: "note" }),
  ];
}

/** The page as of the day, with its model. */
export function councilPage(book: Book, asOf: PlainDate, language: Language): CouncilPage {
  const report = councilReport(book, asOf);
  const wording = wordingIn(language);
  const words = councilWords(language);
  const { settings } = report.model;
  const title = words.title(formatDate(asOf, language));
  return {
    report,
    document: {
      language,
      title,
      day: asOf,
      author: municipalityText(report.model, wording),
      ...logoOf(settings, wording),
      headingColour: headingColourOf(settings),
      isOnePage: true,
      header: title,
      page: { before: wording.words.page, between: wording.words.pageOf },
      blocks: withKeptTogether(blocksOf(report, wording, title)),
    },
    name: asFileName(words.fileName(settings.municipality, asOf)),
  };
}
