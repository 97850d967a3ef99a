// The dialog Kontrollera arbetsboken: what can be mended here, what people must mend, and what tells of persons.
import type { Mend } from "../../domain/checks/findings";
import { formatNumber } from "../../i18n/format/figures";
import { InWorkbookLanguage } from "../shared/components/language";
import { errorText } from "../shared/error-text";
import { Findings, unlistedOf } from "./findings";
import { Days, Mends, NewWords, Offers } from "./mends";
import { type Checking, useCheck } from "./use-check";
import { useCheckWords } from "./words";

export function App() {
  const checking = useCheck();
  return (
    <InWorkbookLanguage language={checking.check?.language ?? "sv"}>
      <Page {...checking} />
    </InWorkbookLanguage>
  );
}

const idsOf = (mends: readonly Mend[]): string => mends.map(({ id }) => id).join();

function Page(checking: Checking) {
  const { words } = useCheckWords();
  const { check, error, isBusy, load } = checking;
  const offered = (check?.offers ?? []).filter(({ kind }) => kind === "listWord");
  const [newWords, instead] = [offered.filter((one) => !one.isInstead), offered.filter((one) => one.isInstead)];
  const days = (check?.offers ?? []).filter(({ kind }) => kind === "dayInPeriod");
  const columns = (check?.offers ?? []).filter(({ kind }) => kind === "column");
  return (
    <main>
      <h1 class="unseen">{words.heading}</h1>
      <Verdict {...checking} />
      {error !== null && (
        <div class="notice tone-red" role="alert">
          {check === null && <h2>{words.loadFailed}</h2>}
          <p>{errorText(error, words.errors)}</p>
        </div>
      )}
      {check !== null && (
        <>
          <Mends key={idsOf(check.mends)} {...checking} mends={check.mends} instead={instead} />
          <NewWords key={idsOf(newWords)} {...checking} mends={newWords} />
          <Days key={idsOf(days)} {...checking} mends={days} unlisted={unlistedOf(check.findings, "outsidePeriod")} />
          <Findings {...checking} check={check} />
          <Offers key={idsOf(columns)} {...checking} mends={columns} />
        </>
      )}
      <div>
        <button type="button" class="plain" aria-disabled={isBusy} onClick={load}>
          {check === null && error !== null ? words.retry : words.again}
        </button>
      </div>
    </main>
  );
}

/** A line that screen readers read out whenever it changes. */
function Verdict({ check, isBusy, hasMended }: Checking) {
  const { words, language } = useCheckWords();
  if (check === null) return <p role="status">{isBusy ? words.loading : ""}</p>;
  const { mended, findings, mends } = check;
  const count = Math.max(findings.length, mends.length);
  const figure = (number: number) => formatNumber(number, language);
  const done = mended > 0 ? words.mended(figure(mended), mended === 1) : words.notMended;
  const left = count > 0 ? words.found(figure(count), count === 1) : words.allWell;
  return <p role="status">{isBusy ? words.loading : [hasMended ? done : "", left].filter(Boolean).join(" ")}</p>;
}
