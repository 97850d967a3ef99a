// The dialog Läs in aktiviteter: a pasted list is shown as it is understood and would count, and then logged.
import { useMemo, useState } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import { type ColumnRole, dateOrderOf } from "../../domain/import/guess-columns";
import type { DateOrder } from "../../domain/import/list-dates";
import { type RowDefaults, readRows } from "../../domain/import/list-rows";
import { type PastedTable, readPastedList } from "../../domain/import/pasted-list";
import { useWording } from "../activity/words";
import { FailureNotice } from "../shared/components/failure-notice";
import { Field } from "../shared/components/field";
import { InWorkbookLanguage } from "../shared/components/language";
import { errorText } from "../shared/error-text";
import { judgedRows, knownWords } from "./judged-rows";
import { ColumnSettings, DefaultSettings } from "./list-settings";
import { ListSource } from "./list-source";
import { Preview } from "./preview";
import { type Importing, type Progress, useImport } from "./use-import";
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
        <List data={data} importing={importing} progress={progress} />
      )}
      {progress && progress.phase !== "stopped" && <Outcome progress={progress} another={importing.another} />}
    </main>
  );
}

interface ListProps {
  readonly data: SidebarData;
  readonly importing: Importing;
  readonly progress: Progress | null;
}

function List({ data, importing, progress }: ListProps) {
  const { words } = useImportWords();
  const { errors } = useWording().words;
  const { book, today, choices } = data;
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<readonly ColumnRole[] | null>(null);
  const [order, setOrder] = useState<DateOrder | null>(null);
  const [ticks, setTicks] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [role, setRole] = useState(data.me);
  const [defaults, setDefaults] = useState<RowDefaults>({ type: choices?.type ?? "", placeType: "", parties: [] });
  const known = useMemo(() => knownWords(book), [book]);
  const table = useMemo(() => readPastedList(text, known, today), [text, known, today]);
  const columns = chosen ?? table.columns;
  const dates = table.rows.map(({ cells }) => cells[columns.indexOf("date")] ?? "");
  const ownOrder = dateOrderOf(dates);
  const rows = useMemo(
    () => readRows(table, columns, { known, defaults, order: order ?? ownOrder, today }),
    [table, columns, known, defaults, order, ownOrder, today],
  );
  const judged = useMemo(() => judgedRows(rows, data, ticks), [rows, data, ticks]);
  const taken = judged.flatMap(({ row, isTaken }) => (isTaken && row.activity ? [row.activity] : []));
  const asksOrder =
    order !== null || rows.some(({ problems }) => problems.some(({ code }) => code === "dateAmbiguous"));

  function replace(next: string) {
    setText(next);
    setChosen(null);
    setTicks(new Map());
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (taken.length > 0) importing.read(taken, role.trim());
      }}
    >
      <p>{words.intro}</p>
      <ListSource
        text={text}
        onText={replace}
        isList={(tab) => readPastedList(tab, known, today).columns.includes("date")}
      />
      {text.trim() !== "" && table.rows.length === 0 && <p role="status">{words.nothing}</p>}
      {table.rows.length > 0 && (
        <>
          <LeftOut table={table} />
          <ColumnSettings table={table} columns={columns} onColumns={setChosen} />
          <DefaultSettings
            known={known}
            defaults={defaults}
            order={order}
            asksOrder={asksOrder}
            onDefaults={setDefaults}
            onOrder={setOrder}
          />
          <Preview rows={judged} onTick={(line, isTaken) => setTicks(new Map(ticks).set(line, isTaken))} />
          <Field id="role" label={words.role} hint={words.roleHint}>
            {(ties) => <input {...ties} value={role} onInput={(event) => setRole(event.currentTarget.value)} />}
          </Field>
          {progress?.error && (
            <div class="notice tone-red" role="alert">
              <p>{words.stopped(progress.stored)}</p>
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

function Outcome({ progress, another }: { readonly progress: Progress; another(): void }) {
  const { words } = useImportWords();
  const { phase, all, stored, already } = progress;
  if (phase === "running") {
    const done = stored + already;
    return (
      <div role="status">
        <p>{words.working(done, all)}</p>
        <progress max={all} value={done} aria-label={words.working(done, all)} />
      </div>
    );
  }
  return (
    <>
      <p class="notice tone-green" role="status">
        {words.done(stored, already)}
      </p>
      <button type="button" class="main" onClick={another} ref={(button) => button?.focus()}>
        {words.another}
      </button>
    </>
  );
}
