// The dialog Kom igång: people's own promise text, the example, or empty tabs. Nothing is written before the last press.
import { useState } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import type { Language } from "../../domain/book/book";
import { TextSource } from "../promise/text-source";
import { useReading } from "../promise/use-reading";
import { useGuideWords } from "../promise/words";
import { DraftAtRisk, DraftOffer } from "../shared/components/draft-offer";
import { FailureNotice } from "../shared/components/failure-notice";
import { InWorkbookLanguage } from "../shared/components/language";
import { Radios } from "../shared/components/radios";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { type Basics, emptyBook } from "./own-book";
import { OwnText } from "./own-text";
import { GUIDE_DRAFT, type Made, type Starting, useStart } from "./use-start";

export function App() {
  const starting = useStart();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? starting.data?.book.settings.language ?? "sv";
  return (
    <InWorkbookLanguage language={language}>
      <Page starting={starting} onLanguage={setChosen} />
    </InWorkbookLanguage>
  );
}

interface PageProps {
  readonly starting: Starting;
  onLanguage(language: Language): void;
}

function Page({ starting, onLanguage }: PageProps) {
  const { words, language } = useGuideWords();
  const { data, loadError, made, error, load } = starting;
  return (
    <main>
      <h1 class="unseen">{words.heading}</h1>
      {data === null && loadError === null && <p role="status">{words.loading}</p>}
      {loadError && (
        <FailureNotice
          heading={words.loadFailed}
          text={errorText(loadError, CALL_ERRORS[language])}
          retry={words.retry}
          onRetry={load}
        />
      )}
      {data && made === null && <Choice data={data} starting={starting} onLanguage={onLanguage} />}
      {error && (
        <p class="notice tone-red" role="alert">
          {errorText(error, CALL_ERRORS[language])}
        </p>
      )}
      {made && <Done made={made} close={starting.close} />}
    </main>
  );
}

const STARTS = ["own", "example", "empty"] as const;
type Start = (typeof STARTS)[number];

/** Whether the workbook has promises, readable or not: then only tabs that are missing can be made. */
const isOccupied = ({ book }: SidebarData) => book.commitments.length + book.unreadable.length > 0;

function Choice({ data, starting, onLanguage }: PageProps & { readonly data: SidebarData }) {
  const { words, language } = useGuideWords();
  const [kind, setKind] = useState<Start>("own");
  const { isBusy, start } = starting;
  const reading = useReading<Basics>(data.book.lists, GUIDE_DRAFT);
  const { text, read, failed } = reading;
  const make = () =>
    start(kind === "example" ? { kind } : { kind: "own", book: emptyBook(data.book.settings, language) });
  if (read !== null)
    return (
      <OwnText
        data={data}
        starting={starting}
        read={read}
        again={reading.again}
        keep={reading.keep}
        onLanguage={onLanguage}
      />
    );
  if (isOccupied(data)) {
    return (
      <>
        <p>{words.occupiedHint}</p>
        <button
          type="button"
          class="main"
          aria-disabled={isBusy}
          onClick={() => start({ kind: "own", book: emptyBook(data.book.settings, language) })}
        >
          {isBusy ? words.making : words.makeMissing}
        </button>
      </>
    );
  }
  if (reading.offered !== null)
    return <DraftOffer text={reading.offered} onResume={reading.resume} onDrop={reading.drop} />;
  return (
    <>
      <DraftAtRisk isAtRisk={reading.isAtRisk} />
      <fieldset class="field">
        <legend>{words.start}</legend>
        <div class="starts">
          <Radios name="start" options={STARTS} labels={words.starts} chosen={kind} onChoose={setKind} />
        </div>
      </fieldset>
      {kind === "own" ? (
        <TextSource text={text} failed={failed} onText={reading.setText} onRead={reading.readText} />
      ) : (
        <>
          <p>{kind === "example" ? words.exampleHint : words.emptyHint}</p>
          <button type="button" class="main" aria-disabled={isBusy} onClick={make}>
            {isBusy ? words.making : words.make}
          </button>
        </>
      )}
    </>
  );
}

function Done({ made, close }: { readonly made: Made; close(): void }) {
  const { words } = useGuideWords();
  const text =
    made.kind === "occupied"
      ? words.occupied
      : made.promises > 0
        ? words.madeOwn(made.promises)
        : made.tabs.length > 0
          ? words.made(made.tabs.join(", "))
          : words.nothingMade;
  return (
    <>
      <p class={`notice tone-${made.kind === "occupied" ? "amber" : "green"}`} role="status">
        {text}
      </p>
      {made.kind === "made" && <p>{words.madeNext}</p>}
      <button type="button" class="main" onClick={close} ref={(button) => button?.focus()}>
        {words.close}
      </button>
    </>
  );
}
