// The sidebar: where the promises stand, and the form that logs what is done for them.
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import { judgeBook } from "../../domain/judging/judge";
import { nextStepOf } from "../../domain/summary/next-step";
import { remindersOf } from "../../domain/summary/reminders";
import { formatDate } from "../../i18n/format/dates";
import type { EntryPage } from "../activity/entry";
import { errorText } from "../activity/error-text";
import { typeChoices } from "../activity/form/form-fields";
import { LogForm } from "../activity/form/log-form";
import { HeldBookPage, type ReadyPage } from "../activity/held-book-page";
import { useEntry } from "../activity/use-entry";
import type { HeldBook, Refreshing } from "../activity/use-held-book";
import { useWording } from "../activity/words";
import { Reminders } from "./reminders";
import { Standing } from "./standing";
import { isEmptyBook, StartGuide } from "./start-guide";
import { ThingOfToday } from "./thing-of-today";
import { useOutdated } from "./use-outdated";
import { goingWays, WayButton, WaysProvider } from "./ways";
import { useLead } from "./words";

/** What the sidebar hasn't saved goes back into its form. */
const SIDEBAR: EntryPage = { key: "lofteskollen-unsaved-2", isPhone: false };

export function App() {
  return <HeldBookPage>{(ready) => <Page {...ready} />}</HeldBookPage>;
}

function Page({ data, readAt, isOld, held, heading }: ReadyPage) {
  const { refreshing, refresh } = held;
  const { words, lead } = useLead();
  return (
    <>
      <header>
        <h1>{heading}</h1>
        <div class="as-of">
          <span>
            {words.standing.asOf(data.today)}
            {!isOld && `, ${lead.readAt(readAt)}`}
          </span>
          <button type="button" class="quiet" aria-disabled={refreshing === "running"} onClick={refresh}>
            {words.standing.refresh}
          </button>
          <RefreshNotice refreshing={refreshing} readAt={isOld ? readAt : null} />
        </div>
      </header>
      <Content data={data} held={held} />
    </>
  );
}

interface ContentProps {
  readonly data: SidebarData;
  readonly held: HeldBook;
}

/** The thing of today first, then how it goes, then the form. An empty workbook has but its guide, and the form once there is something to choose. */
function Content({ data, held }: ContentProps) {
  const { book, today } = data;
  const entry = useEntry(data, held, SIDEBAR);
  const outdated = useOutdated(book);
  const judgements = useMemo(() => judgeBook(book, today), [book, today]);
  const reminders = useMemo(() => remindersOf(book, judgements, today, outdated), [book, judgements, today, outdated]);
  const isEmpty = isEmptyBook(book);
  const step = isEmpty ? null : nextStepOf(book, judgements, reminders, today);
  const { asked, others } = typeChoices(book);
  const isOpening = useRef(true);
  useEffect(() => {
    isOpening.current = false;
  }, []);
  return (
    <WaysProvider value={goingWays(entry)}>
      {isEmpty ? (
        <StartGuide book={book} />
      ) : (
        <>
          <Ended data={data} />
          {step && <ThingOfToday step={step} data={data} />}
          <Standing data={data} judgements={judgements} />
          <Reminders reminders={reminders} />
        </>
      )}
      {asked.length + others.length > 0 && (
        <LogForm entry={entry} data={data} held={held} isOpening={isOpening.current} />
      )}
    </WaysProvider>
  );
}

/** Says that the workbook's period is over, and what a new one takes. */
function Ended({ data: { book, today } }: Pick<ContentProps, "data">) {
  const { lead, language } = useLead();
  const { period } = book.settings;
  if (period === null || today <= period.to) return null;
  return (
    <div class="ended">
      <p>
        {lead.ended(formatDate(period.to, language))} {lead.endedNext}
      </p>
      <p>
        <WayButton way={{ kind: "menu", name: "newPeriod" }}>{lead.newPeriod}</WayButton>
      </p>
    </div>
  );
}

interface RefreshNoticeProps {
  readonly refreshing: Refreshing;
  readonly readAt: string | null;
}

/** Says when the data were read, until they have been read anew. */
function RefreshNotice({ refreshing, readAt }: RefreshNoticeProps) {
  const wording = useWording();
  const { standing, result } = wording.words;
  const running = readAt ? standing.fetching : standing.refreshing;
  const texts = { no: "", running, done: standing.refreshed, lagging: result.summaryLags };
  return (
    <span class="refresh-notice" role="status">
      {readAt && `${standing.readAt(readAt)} `}
      {typeof refreshing === "string" ? texts[refreshing] : errorText(refreshing.error, wording)}
    </span>
  );
}
