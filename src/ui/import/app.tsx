// The dialog Läs in aktiviteter: a pasted list is shown as it is understood and would count, and then logged.
import { useState } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import type { PastedTable } from "../../domain/import/pasted-list";
import { useWording } from "../activity/words";
import { DraftAtRisk, DraftOffer } from "../shared/components/draft-offer";
import { FailureNotice } from "../shared/components/failure-notice";
import { Field } from "../shared/components/field";
import { InWorkbookLanguage } from "../shared/components/language";
import { errorText } from "../shared/error-text";
import { keptDraft, useKeptDraft } from "../shared/use-kept-draft";
import { ColumnSettings, DefaultSettings } from "./list-settings";
import { ListSource } from "./list-source";
import { Outcome } from "./outcome";
import { Preview } from "./preview";
import { IMPORT_DRAFT, type Importing, type Progress, useImport } from "./use-import";
import { type KeptList, useList } from "./use-list";
import { WordMeanings } from "./word-meanings";
import { useImportWords } from "./words";

export function App() {
  const importing = useImport();
  return (
    <InWorkbookLanguage language={importing.data?.book.settings.language ?? "sv"}>
      <Page {...importing} />
    </InWorkbookLanguage>
  );
}

function Page(importing: Importing) {
  const { words } = useImportWords();
  const { errors } = useWording().words;
  const { data, loadError, load, progress } = importing;
  return (
    <main>
      <h1>{words.heading}</h1>
      {data === null && loadError === null && <p role="status">{words.loading}</p>}
      {loadError && (
        <FailureNotice
          heading={words.loadFailed}
          text={errorText(loadError, errors)}
          retry={words.retry}
          onRetry={load}
        />
      )}
      {data && (progress === null || progress.phase === "stopped") && (
        <ListOrOffer data={data} importing={importing} progress={progress} />
      )}
      {progress && progress.phase !== "stopped" && (
        <Outcome progress={progress} undo={importing.undo} another={importing.another} />
      )}
    </main>
  );
}

interface ListProps {
  readonly data: SidebarData;
  readonly importing: Importing;
  readonly progress: Progress | null;
}

const readKept = () =>
  keptDraft<KeptList>(IMPORT_DRAFT, ({ text, said }) => typeof text === "string" && Array.isArray(said));

/** A list that was never read in is offered; one that stopped on its way is gone on with. */
function ListOrOffer(props: ListProps) {
  const { next } = props.importing;
  const [kept] = useState(() => (props.progress ? readKept() : (next ?? readKept())));
  const [from, setFrom] = useState<KeptList | null | undefined>(
    props.progress || next || kept === null ? kept : undefined,
  );
  if (from !== undefined || kept === null) return <List {...props} kept={from ?? null} />;
  return <DraftOffer text={kept.text} onResume={() => setFrom(kept)} onDrop={() => setFrom(null)} />;
}

function List({ data, importing, progress, kept }: ListProps & { readonly kept: KeptList | null }) {
  const { words } = useImportWords();
  const { errors } = useWording().words;
  const [role, setRole] = useState(data.me);
  const list = useList(data, kept);
  const isAtRisk = useKeptDraft(IMPORT_DRAFT, list.toKeep);
  const { table, taken } = list;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (taken.length > 0) importing.read(taken, list.left, list.meanings, role.trim());
      }}
    >
      <p>{words.intro}</p>
      <DraftAtRisk isAtRisk={isAtRisk} />
      <ListSource text={list.text} rows={list.tooMany} onText={list.setText} isList={list.isList} />
      {list.text.trim() !== "" && list.tooMany === 0 && table.rows.length === 0 && <p role="status">{words.nothing}</p>}
      {table.rows.length > 0 && (
        <>
          <LeftOut table={table} />
          <ColumnSettings table={table} columns={list.ownColumns} onColumns={list.setColumns} />
          <DefaultSettings
            known={list.known}
            defaults={list.defaults}
            order={list.order}
            asksOrder={list.asksOrder}
            onDefaults={list.setDefaults}
            onOrder={list.setOrder}
          />
          <WordMeanings others={list.others} said={list.said} say={list.say} />
          <Preview rows={list.rows} known={list.known} mended={list.mended} mend={list.mend} onTick={list.tick} />
          <Field id="role" label={words.role} hint={words.roleHint}>
            {(ties) => <input {...ties} value={role} onInput={(event) => setRole(event.currentTarget.value)} />}
          </Field>
          {progress?.error && (
            <div class="notice tone-red" role="alert">
              <p>{words.stopped(progress.stored.length)}</p>
              <p>{errorText(progress.error, errors)}</p>
            </div>
          )}
          <button type="submit" class="main" aria-disabled={taken.length === 0}>
            {taken.length > 0 ? words.start(taken.length) : words.nothingToRead}
          </button>
        </>
      )}
    </form>
  );
}

/** What of the text is no row of the list, to be looked at: nothing is dropped in silence. */
function LeftOut({ table: { above, below } }: { readonly table: PastedTable }) {
  const { words } = useImportWords();
  if (above.length + below.length === 0) return null;
  return (
    <details>
      <summary>{words.leftOut(above.length, below.length)}</summary>
      <ul>
        {[...above, ...below].map(({ line, cells }) => (
          <li key={line}>{cells.filter(Boolean).join(" ")}</li>
        ))}
      </ul>
    </details>
  );
}
