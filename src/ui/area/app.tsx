// The dialog Lägen från kommunerna: files are taken in at the left, and the area's page stands at the right.
import { useMemo } from "preact/hooks";
import { isOutdated, latestStatuses } from "../../domain/area/latest-statuses";
import { areaHtml } from "../../report/area/area-html";
import { FileButtons } from "../documents/file-buttons";
import { Preview } from "../documents/preview";
import { HTML_MIME_TYPE, saveFile } from "../documents/save-file";
import { FailureNotice } from "../shared/components/failure-notice";
import { InWorkbookLanguage } from "../shared/components/language";
import { errorText } from "../shared/error-text";
import { areaDocument } from "./area-document";
import { Outcomes } from "./outcomes";
import { TakeIn } from "./take-in";
import { type Statuses, type Taking, useStatuses } from "./use-statuses";
import { useAreaWords } from "./words";

export function App() {
  const taking = useStatuses();
  return (
    <InWorkbookLanguage language={taking.statuses?.language ?? "sv"}>
      <Page {...taking} />
    </InWorkbookLanguage>
  );
}

function Page(taking: Taking) {
  const { words } = useAreaWords();
  const { statuses, error, isBusy, load } = taking;
  if (statuses === null) {
    return (
      <main class="start">
        <h1>{words.heading}</h1>
        {error === null ? (
          <p role="status">{words.loading}</p>
        ) : (
          <FailureNotice
            heading={words.loadFailed}
            text={errorText(error, words.errors)}
            retry={words.retry}
            onRetry={load}
          />
        )}
      </main>
    );
  }
  return (
    <main class="dialog">
      <div class="choices">
        <h1>{words.heading}</h1>
        <p>{words.intro}</p>
        <TakeIn isBusy={isBusy} onTake={taking.take} />
        <Outcomes outcomes={taking.outcomes} altered={statuses.altered} />
        {error !== null && (
          <p class="notice tone-red" role="alert">
            {errorText(error, words.errors)}
          </p>
        )}
        <Kept {...statuses} />
      </div>
      <AreaPreview {...statuses} />
    </main>
  );
}

/** The latest day of each municipality. */
function Kept({ contents, today }: Statuses) {
  const { words } = useAreaWords();
  const latest = latestStatuses(contents);
  if (latest.length === 0) return <p>{words.none}</p>;
  return (
    <section>
      <h2>{words.listHeading}</h2>
      <ul>
        {latest.map((content) => (
          <li key={`${content.member.municipality} ${content.member.period?.from}`}>
            {words.told(content.member.municipality, content.asOf)}
            {isOutdated(content, today) && <strong class="tone-amber"> {words.old}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AreaPreview({ contents, today }: Statuses) {
  const { words, language } = useAreaWords();
  const latest = useMemo(() => latestStatuses(contents), [contents]);
  const document = useMemo(() => areaDocument(latest, today, language, words), [latest, today, language]);
  if (latest.length === 0) return null;
  const name = words.fileName(today);
  const saveHtml = async () => saveFile(new TextEncoder().encode(areaHtml(document)), `${name}.html`, HTML_MIME_TYPE);
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 class="unseen" id="preview">
        {words.preview}
      </h2>
      <div class="files">
        <FileButtons document={document} name={name} html={{ make: saveHtml, isFirst: false }} />
      </div>
      <Preview document={document} />
    </section>
  );
}
