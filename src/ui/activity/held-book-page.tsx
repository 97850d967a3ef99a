// A page that opens on the workbook and holds it: what it shows until there is something to show, and after a bug.
import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";
import type { Settings } from "../../domain/book/book";
import type { Period } from "../../domain/calendar/periods";
import { partsOf } from "../../domain/calendar/plain-date";
import { LanguageContext } from "../shared/components/language";
import { errorText } from "./error-text";
import { type HeldBook, type Loading, useHeldBook } from "./use-held-book";
import { useWording } from "./words";

/** The page is built once for each language, with that language's words alone. */
const PAGE_LANGUAGE = document.documentElement.lang === "en" ? "en" : "sv";

export interface ReadyPage extends Extract<Loading, { readonly phase: "ready" }> {
  readonly held: HeldBook;
  /** What the page is about: "Medborgarlöften · Pajala 2022". */
  readonly heading: string;
}

interface HeldBookPageProps {
  children(ready: ReadyPage): ComponentChildren;
}

export function HeldBookPage({ children }: HeldBookPageProps) {
  const held = useHeldBook();
  return (
    <LanguageContext.Provider value={PAGE_LANGUAGE}>
      <Guarded held={held}>{children}</Guarded>
    </LanguageContext.Provider>
  );
}

interface PageProps extends HeldBookPageProps {
  readonly held: HeldBook;
}

/** A bug leaves no blank page. What was unsaved is kept, and comes back when the page starts again. */
function Guarded({ held, children }: PageProps) {
  const { words } = useWording();
  const [error, reset] = useErrorBoundary((thrown) => console.error(thrown));
  if (error === undefined) return <Page held={held}>{children}</Page>;
  return (
    <main>
      <h1>{words.name}</h1>
      <div class="notice tone-red" role="alert">
        <p>{words.broken}</p>
        <button
          type="button"
          class="plain"
          onClick={() => {
            reset();
            held.load();
          }}
        >
          {words.startAgain}
        </button>
      </div>
    </main>
  );
}

/** "2022" for a calendar year, else both days. */
function periodText({ from, to }: Period): string {
  const { year } = partsOf(from);
  return from === `${year}-01-01` && to === `${year}-12-31` ? String(year) : `${from} – ${to}`;
}

function subjectOf({ municipality, period }: Pick<Settings, "municipality" | "period">): string {
  return [municipality, period ? periodText(period) : ""].filter(Boolean).join(" ");
}

function Page({ held, children }: PageProps) {
  const { loading, load } = held;
  const wording = useWording();
  const { words } = wording;
  if (loading.phase === "ready") {
    const heading = [words.name, subjectOf(loading.data.book.settings)].filter(Boolean).join(" · ");
    return <main>{children({ ...loading, held, heading })}</main>;
  }
  return (
    <main>
      <h1>{words.name}</h1>
      {loading.phase === "loading" ? (
        <p class="loading" role="status">
          {words.loading}
        </p>
      ) : (
        <div class="notice tone-red" role="alert">
          <h2>{words.loadFailed}</h2>
          <p>{errorText(loading.error, wording)}</p>
          <button type="button" class="plain" onClick={load}>
            {words.retry}
          </button>
        </div>
      )}
    </main>
  );
}
