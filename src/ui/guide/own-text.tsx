// People's own promise text: pasted, read, looked through, and made a workbook of.
import { useEffect, useMemo, useState } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import type { Language } from "../../domain/book/book";
import { readContact } from "../../domain/propose/contact";
import { keptList, listOfKept } from "../../domain/propose/kept-list";
import { partiesNamedIn } from "../../domain/propose/parties-of";
import { isUnsettled } from "../../domain/propose/promise-draft";
import { promiseIds } from "../../domain/propose/promise-ids";
import { contacts } from "../../i18n/reading/contacts";
import { swedish } from "../../i18n/reading/swedish";
import { titleOf } from "../activity/promise-title";
import { TextReview } from "../promise/text-review";
import { isDone } from "../promise/text-source";
import { useDrafts } from "../promise/use-drafts";
import type { Read, Work } from "../promise/use-reading";
import { useGuideWords } from "../promise/words";
import { useKeptInView } from "../shared/use-kept-in-view";
import { BasicsForm } from "./basics-form";
import { type Basics, ownBook, problemsOfBasics, unstorable } from "./own-book";
import type { Starting } from "./use-start";

interface OwnTextProps {
  readonly data: SidebarData;
  readonly starting: Starting;
  readonly read: Read<Basics>;
  /** Keeps what was changed, so that a page that is closed or loaded anew has it. */
  keep(work: Work<Basics>): void;
  /** Goes back to the text. */
  again(): void;
  onLanguage(language: Language): void;
}

const contactIn = ({ source, proposed: { municipality, policeArea } }: Read) =>
  readContact(source, [municipality.value, policeArea.value], contacts);

/** What the text says about the workbook as a whole, and what the workbook says already. */
function basicsOf(read: Read, { book: { settings } }: SidebarData): Basics {
  const { proposed } = read;
  const period = proposed.period.value ?? settings.period;
  return {
    municipality: proposed.municipality.value || settings.municipality,
    policeArea: proposed.policeArea.value || settings.policeArea,
    from: period?.from ?? null,
    to: period?.to ?? null,
    parties: partiesNamedIn(proposed.proposals, [], swedish.parties),
    receivers: settings.receivers,
    contact: settings.contact || contactIn(read).value,
  };
}

/** The promises that were read, until they are a workbook. */
export function OwnText({ data, starting, onLanguage, read, again, keep }: OwnTextProps) {
  const { words, language } = useGuideWords();
  const { proposed } = read;
  const [basics, setBasics] = useState((): Basics => ({ ...basicsOf(read, data), ...read.begun?.basics }));
  const [isAsked, setAsked] = useState(false);
  const [isWarned, setWarned] = useState(false);
  const { from, to, municipality } = basics;
  const period = useMemo(() => (from !== null && to !== null && from <= to ? { from, to } : null), [from, to]);
  const around = useMemo(
    () => ({ period, municipality, lists: data.book.lists, words: swedish }),
    [period, municipality, data],
  );
  const begun = useMemo(() => (read.begun === null ? null : listOfKept(read.begun.list)), [read]);
  const drafts = useDrafts(proposed, around, begun);
  const [first] = useState({ list: drafts.list, basics });
  useEffect(() => {
    if (drafts.list !== first.list || basics !== first.basics) keep({ list: keptList(drafts.list), basics });
  }, [drafts.list, basics, first, keep]);
  const settings = useMemo(() => ({ period, excludedWeeks: [], memberOf: {} }), [period]);
  const problems = problemsOfBasics(basics);
  const wrong = unstorable(drafts.list.drafts, basics);
  const toMend = problems.length + wrong.length;
  const count = drafts.list.drafts.length;
  const ids = promiseIds(read.source, drafts.list.drafts, proposed);
  const nameOf = (at: number) => words.promise(ids[at] ?? "");
  const unsettled = drafts.list.drafts.flatMap((draft, at) => (isUnsettled(draft, period) ? [at] : []));
  const [firstLeft = 0] = unsettled;
  const create = () => {
    setAsked(true);
    if (count === 0 || starting.isBusy) return;
    if (toMend === 0 && unsettled.length > 0 && !isWarned) setWarned(true);
    else if (toMend === 0)
      starting.start({ kind: "own", book: ownBook(basics, proposed, drafts.list.drafts, ids, language) });
    else document.getElementById("mend")?.focus();
  };
  const main = useKeptInView<HTMLButtonElement>(isWarned ? unsettled.join() : "");
  return (
    <form
      noValidate
      // Enter in a field makes nothing: only the button does, or the keys that say so.
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => isDone(event) && create()}
    >
      <p>
        <button type="button" class="quiet flush" onClick={again}>
          {words.backToText}
        </button>
      </p>
      <BasicsForm
        basics={basics}
        proposed={proposed}
        contact={contactIn(read)}
        source={read.source}
        problems={isAsked ? problems : []}
        today={data.today}
        onChange={(change) => setBasics({ ...basics, ...change })}
        onLanguage={onLanguage}
      />
      <TextReview read={read} drafts={drafts} ids={ids} settings={settings} today={data.today} />
      {isAsked && toMend > 0 && (
        <p class="notice tone-red" role="alert" id="mend" tabIndex={-1}>
          {words.mend(toMend)}{" "}
          {[...problems.map((problem) => words.problems[problem]), ...wrong.map((at) => `${nameOf(at)}.`)].join(" ")}
        </p>
      )}
      {isWarned && toMend === 0 && unsettled.length > 0 && (
        <div class="notice tone-amber" role="alert">
          <p>{words.unsettled}</p>
          <ul>
            {unsettled.map((at) => (
              <li key={at}>{titleOf({ id: ids[at] ?? "", text: drafts.list.drafts[at]?.rule.text ?? "" })}</li>
            ))}
          </ul>
          <button type="button" class="plain" onClick={() => show(firstLeft)}>
            {words.lookOver(ids[firstLeft] ?? "")}
          </button>
        </div>
      )}
      <p class="hint">{words.createHint}</p>
      <button type="button" class="main" ref={main} onClick={create} aria-disabled={starting.isBusy || count === 0}>
        {starting.isBusy ? words.making : isWarned && unsettled.length > 0 ? words.createAnyway : words.create(count)}
      </button>
    </form>
  );

  /** Moves to a promise, whose first button is where its questions are answered. */
  function show(at: number) {
    const card = document.querySelectorAll(".drafts > li")[at];
    card?.scrollIntoView({ block: "start" });
    card?.querySelector<HTMLElement>(".asked button, button")?.focus({ preventScroll: true });
  }
}
