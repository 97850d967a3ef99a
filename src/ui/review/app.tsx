// The dialog Granska en löftestext: what a text promises and what can't be counted, to be settled before anybody signs.
// Nothing is written in the workbook.
import { useMemo, useState } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import { promiseIds } from "../../domain/propose/promise-ids";
import { swedish } from "../../i18n/reading/swedish";
import { reviewHtml } from "../../report/review/html";
import { reviewPage } from "../../report/review/review-page";
import { HTML_MIME_TYPE, saveFile } from "../documents/save-file";
import { PromisePage } from "../promise/promise-page";
import { TextReview } from "../promise/text-review";
import { TextSource } from "../promise/text-source";
import { useDrafts } from "../promise/use-drafts";
import { type Read, useReading } from "../promise/use-reading";
import { useGuideWords } from "../promise/words";
import { DraftAtRisk, DraftOffer } from "../shared/components/draft-offer";
import { callServer } from "../shared/server-client";

export function App() {
  return (
    <PromisePage fetch={() => callServer("loadSidebar")} useHeading={() => useGuideWords().words.reviewHeading}>
      {(data) => <Review data={data} />}
    </PromisePage>
  );
}

function Review({ data }: { readonly data: SidebarData }) {
  const { words } = useGuideWords();
  const reading = useReading(data.book.lists, "lofteskollen-review-1");
  const { text, read, failed, offered, isAtRisk, setText, readText, again } = reading;
  if (read !== null) return <Reviewed data={data} read={read} again={again} />;
  if (offered !== null) return <DraftOffer text={offered} onResume={reading.resume} onDrop={reading.drop} />;
  return (
    <>
      <p>{words.reviewIntro}</p>
      <DraftAtRisk isAtRisk={isAtRisk} />
      <TextSource text={text} failed={failed} onText={setText} onRead={readText} />
    </>
  );
}

function Reviewed({ data, read, again }: { readonly data: SidebarData; readonly read: Read; again(): void }) {
  const { words, language } = useGuideWords();
  const { proposed, source } = read;
  const [saved, setSaved] = useState("");
  const period = proposed.period.value;
  const municipality = proposed.municipality.value;
  const around = useMemo(
    () => ({ period, municipality, lists: data.book.lists, words: swedish }),
    [period, municipality, data],
  );
  const drafts = useDrafts(proposed, around);
  const settings = useMemo(() => ({ period, excludedWeeks: [], memberOf: {} }), [period]);
  const { impossibleDate, isCut } = proposed;
  const ids = promiseIds(source, drafts.list.drafts, proposed);
  const print = () => {
    const page = reviewPage(
      {
        municipality,
        period,
        drafts: drafts.list.drafts,
        ids,
        notUnderstood: drafts.list.notUnderstood,
        impossibleDate: impossibleDate && source.slice(impossibleDate.start, impossibleDate.end),
        isCut,
      },
      language,
    );
    const file = saveFile(new TextEncoder().encode(reviewHtml(page)), `${page.name}.html`, HTML_MIME_TYPE);
    setSaved(words.printed(file.name));
  };
  return (
    <>
      <button type="button" class="quiet flush" onClick={again}>
        {words.backToText}
      </button>
      <TextReview read={read} drafts={drafts} ids={ids} settings={settings} today={data.today} />
      <button type="button" class="main" onClick={print}>
        {words.print}
      </button>
      <p role="status">{saved}</p>
    </>
  );
}
