// The form of the new period: its days, what comes along and what doesn't, and the press that makes it.
import { useState } from "preact/hooks";
import type { NextPeriodOffer } from "../../domain/book/next-period-offer";
import { nextFileName, periodFault } from "../../domain/calendar/next-period";
import type { Period } from "../../domain/calendar/periods";
import { readDate } from "../../domain/calendar/typed-day";
import { formatDate } from "../../i18n/format/dates";
import { TextField } from "../shared/components/text-field";
import { usePeriodWords } from "./words";

interface PeriodFormProps {
  readonly offer: NextPeriodOffer;
  readonly isBusy: boolean;
  onBegin(period: Period): void;
}

export function PeriodForm({ offer, isBusy, onBegin }: PeriodFormProps) {
  const { words, language } = usePeriodWords();
  const { ended, file } = offer;
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string }>(offer.period);
  const [isCopy, setCopy] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const from = readDate(typed.from, offer.period.from, "future");
  const to = readDate(typed.to, offer.period.to, "future");
  const period = from && to && { from, to };
  const fault = period && periodFault(period, ended);
  const said = (day: typeof from) => (day === null ? undefined : formatDate(day, language));
  const unread = (day: typeof from) => (day === null ? words.dayUnread : undefined);
  const fromError = fault === "early" ? words.faults.early : unread(from);
  const toError = fault === "backwards" || fault === "long" ? words.faults[fault] : unread(to);
  const lacksCopy = file === null && !isCopy;

  const make = () => {
    setChecked(true);
    if (isBusy) return;
    if (fromError || toError || lacksCopy || period === null) {
      document.getElementById(fromError ? "from" : toError ? "to" : "is-copy")?.focus();
      return;
    }
    onBegin(period);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <p>{words.ended(ended)}</p>
      <div class="days">
        <TextField
          id="from"
          label={words.from}
          hint={said(from)}
          error={fromError}
          value={typed.from}
          onChange={(text) => setTyped({ ...typed, from: text })}
        />
        <TextField
          id="to"
          label={words.to}
          hint={said(to)}
          error={toError}
          value={typed.to}
          onChange={(text) => setTyped({ ...typed, to: text })}
        />
      </div>
      <Contents offer={offer} />
      {file === null ? (
        <>
          <p class="notice tone-amber">{words.copyHint}</p>
          <label class="check">
            <input
              id="is-copy"
              type="checkbox"
              checked={isCopy}
              aria-describedby={isChecked && lacksCopy ? "copy-missing" : undefined}
              onChange={(event) => setCopy(event.currentTarget.checked)}
            />
            <span>{words.isCopy}</span>
          </label>
          {isChecked && lacksCopy && (
            <p class="error" id="copy-missing" role="alert">
              {words.isCopyMissing}
            </p>
          )}
        </>
      ) : (
        period && fault === null && <p>{words.file(nextFileName(file, ended, period))}</p>
      )}
      <button type="submit" class="main" aria-disabled={isBusy}>
        {isBusy ? words.making : words.make}
      </button>
    </form>
  );
}

function Contents({ offer }: Pick<PeriodFormProps, "offer">) {
  const { words } = usePeriodWords();
  const { promises, actions, activities, outcomes, running, ownTabs, file } = offer;
  return (
    <>
      <section aria-labelledby="along">
        <h2 id="along">{words.alongHeading}</h2>
        <ul>
          <li>{words.along(promises)}</li>
          {actions > 0 && <li>{words.actions(actions)}</li>}
          {activities > 0 && <li>{words.activities(activities)}</li>}
          <li>{words.outcomes(outcomes)}</li>
        </ul>
        {running.length > 0 && <p>{words.running(running.join(", "))}</p>}
        <p class="hint">{words.ownDays}</p>
      </section>
      <section aria-labelledby="left">
        <h2 id="left">{words.leftHeading}</h2>
        <p>
          {words.left} {file !== null && words.leftInFile(file)}{" "}
          {ownTabs.length > 0 && words.ownTabs(ownTabs.join(", "))}
        </p>
      </section>
    </>
  );
}
