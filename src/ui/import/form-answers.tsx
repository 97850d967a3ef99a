// Answers that somebody must decide about: those that were changed after they were read, and those that can't be read.
import { useState } from "preact/hooks";
import type { AnswersInput } from "../../contract/form-inputs";
import type { AnsweredQuestion, ChangedAnswer, WaitingAnswer } from "../../contract/form-tab";
import type { Book } from "../../domain/book/book";
import { foldOf } from "../../domain/book/words";
import type { KnownWords } from "../../domain/import/guess-columns";
import { knownWords } from "../../domain/import/known-words";
import { describeFault } from "../../i18n/sentences/row-issues";
import { Field } from "../shared/components/field";
import { useFormsWords } from "./words";

export type Settle = (decisions: AnswersInput["decisions"], meanings: AnswersInput["words"]) => void;

/** So many are shown at once: of very many the next come when these are decided. */
const MOST_SHOWN = 20;

function Said({ said }: { readonly said: readonly AnsweredQuestion[] }) {
  return (
    <dl class="said">
      {said.map(({ header, said: text }) => (
        <div key={header}>
          <dt>{header}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ChangedProps {
  readonly edited: readonly ChangedAnswer[];
  readonly isBusy: boolean;
  readonly settle: Settle;
}

export function ChangedAnswers({ edited, isBusy, settle }: ChangedProps) {
  const { words } = useFormsWords();
  if (edited.length === 0) return null;
  const decide = (id: string, as: "update" | "keep" | "new") => () => {
    if (!isBusy) settle([{ id, as }], []);
  };
  return (
    <section aria-label={words.edited(edited.length)}>
      <h3>{words.edited(edited.length)}</h3>
      <ul class="answers">
        {edited.slice(0, MOST_SHOWN).map(({ id, row, rowId, said, mayUpdate }) => (
          <li key={id}>
            <p>{words.editedOne(row, rowId)}</p>
            <Said said={said} />
            {!mayUpdate && <p class="hint">{words.cannotUpdate}</p>}
            <div class="buttons">
              {mayUpdate && (
                <button type="button" class="plain" onClick={decide(id, "update")}>
                  {words.update}
                </button>
              )}
              <button type="button" class="plain" onClick={decide(id, "keep")}>
                {words.keep}
              </button>
              {mayUpdate && (
                <button type="button" class="plain" onClick={decide(id, "new")}>
                  {words.isNew}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {edited.length > 1 && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            if (!isBusy)
              settle(
                edited.map(({ id }) => ({ id, as: "keep" })),
                [],
              );
          }}
        >
          {words.keepAll}
        </button>
      )}
    </section>
  );
}

const LISTS: Readonly<Record<string, keyof Pick<KnownWords, "types" | "placeTypes" | "parties" | "audiences">>> = {
  type: "types",
  placeType: "placeTypes",
  parties: "parties",
  audiences: "audiences",
};

interface WaitingProps {
  readonly waiting: readonly WaitingAnswer[];
  readonly book: Book;
  readonly isBusy: boolean;
  readonly settle: Settle;
}

export function WaitingAnswers({ waiting, book, isBusy, settle }: WaitingProps) {
  const { words, language } = useFormsWords();
  const [means, setMeans] = useState<ReadonlyMap<string, string>>(new Map());
  if (waiting.length === 0) return null;
  const known = knownWords(book);
  const unknown = waiting
    .flatMap((one) => one.unknown)
    .filter(({ role, word }, at, all) => {
      const isFirst = all.findIndex((other) => other.role === role && foldOf(other.word) === foldOf(word)) === at;
      return LISTS[role] !== undefined && isFirst;
    });
  const chosen = unknown.flatMap(({ role, word }) => {
    const said = means.get(`${role} ${word}`) ?? "";
    return said === "" ? [] : [{ word, means: said }];
  });
  return (
    <section aria-label={words.waiting(waiting.length)}>
      <h3>{words.waiting(waiting.length)}</h3>
      {unknown.length > 0 && (
        <div class="columns">
          {unknown.map(({ role, word }, at) => (
            <Field key={`${role} ${word}`} id={`means-${at}`} label={words.means(word)}>
              {(ties) => (
                <select
                  {...ties}
                  value={means.get(`${role} ${word}`) ?? ""}
                  onChange={({ currentTarget }) => setMeans(new Map(means).set(`${role} ${word}`, currentTarget.value))}
                >
                  <option value="">{words.choose}</option>
                  {known[LISTS[role] ?? "types"].map((option) => (
                    <option key={option}>{option}</option>
                  ))}
                </select>
              )}
            </Field>
          ))}
          <button
            type="button"
            class="plain"
            aria-disabled={chosen.length === 0}
            onClick={() => {
              if (chosen.length > 0 && !isBusy) settle([], chosen);
            }}
          >
            {words.remember}
          </button>
        </div>
      )}
      <ul class="answers">
        {waiting.slice(0, MOST_SHOWN).map(({ id, row, said, issues, mayBeApproved }) => (
          <li key={id}>
            <p>{words.waitingOne(row)}</p>
            <Said said={said} />
            {issues.map((issue) => (
              <p class="fault" key={`${issue.column} ${issue.code}`}>
                {words.fault(issue.column ?? "", describeFault(issue, language))}
              </p>
            ))}
            {mayBeApproved && (
              <button
                type="button"
                class="plain"
                onClick={() => {
                  if (!isBusy) settle([{ id, as: "approve" }], []);
                }}
              >
                {words.approve}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
