// Answers that somebody must decide about: those that were changed after they were read, and those that can't be read.
import { useState } from "preact/hooks";
import type { AnswersInput } from "../../contract/form-inputs";
import type { AnsweredQuestion, ChangedAnswer, ChangedQuestion, WaitingAnswer } from "../../contract/form-tab";
import type { Book } from "../../domain/book/book";
import { foldOf } from "../../domain/book/words";
import type { KnownWords } from "../../domain/import/guess-columns";
import { knownWords } from "../../domain/import/known-words";
import { LISTED_ROLES, type ListedRole } from "../../domain/import/other-words";
import { Field } from "../shared/components/field";
import { faultHere } from "./fault-here";
import { useFormsWords } from "./words";

export type Settle = (
  decisions: AnswersInput["decisions"],
  meanings?: AnswersInput["words"],
  added?: AnswersInput["added"],
) => void;

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

/** The log's row beside the answer; what they say alike is told in one cell. */
function Compared({ said }: { readonly said: readonly ChangedQuestion[] }) {
  const { words } = useFormsWords();
  return (
    <table class="compared">
      <thead>
        <tr>
          <th scope="col">{words.question}</th>
          <th scope="col">{words.inLog}</th>
          <th scope="col">{words.inAnswer}</th>
        </tr>
      </thead>
      <tbody>
        {said.map(({ header, said: text, logged }) => {
          const isAlike = logged === null || foldOf(logged) === foldOf(text);
          return (
            <tr key={header}>
              <th scope="row">{header}</th>
              {isAlike ? (
                <td colSpan={2}>{text}</td>
              ) : (
                <>
                  <td>{logged || words.empty}</td>
                  <td>
                    <strong>{text || words.empty}</strong>
                  </td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface ChangedProps {
  readonly edited: readonly ChangedAnswer[];
  readonly isBusy: boolean;
  readonly settle: Settle;
}

export function ChangedAnswers({ edited, isBusy, settle }: ChangedProps) {
  const { words, language } = useFormsWords();
  if (edited.length === 0) return null;
  const decide = (id: string, as: "update" | "keep" | "new") => () => {
    if (!isBusy) settle([{ id, as }]);
  };
  return (
    <section aria-label={words.edited(edited.length)}>
      <h3>{words.edited(edited.length)}</h3>
      <ul class="answers">
        {edited.slice(0, MOST_SHOWN).map(({ id, row, rowId, said, issues, mayUpdate }) => (
          <li key={id}>
            <p>{words.editedOne(row, rowId)}</p>
            <Compared said={said} />
            {issues.map((issue) => (
              <p class="fault" key={issue.column}>
                {words.fault(issue.column ?? "", faultHere(issue, words, language))}
              </p>
            ))}
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
            if (!isBusy) settle(edited.map(({ id }) => ({ id, as: "keep" })));
          }}
        >
          {words.keepAll}
        </button>
      )}
    </section>
  );
}

/** The choice that makes the word one of Listor, which is no word of a list. */
const NEW_WORD = "+";

const isListed = (role: string): role is ListedRole => LISTED_ROLES.some((listed) => listed === role);

const LISTS: Readonly<Record<ListedRole, keyof Pick<KnownWords, "types" | "placeTypes" | "parties" | "audiences">>> = {
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
  const decide = (id: string, as: "approve" | "skip") => () => {
    if (!isBusy) settle([{ id, as }]);
  };
  const known = knownWords(book);
  const unknown = waiting
    .flatMap((one) => one.unknown.flatMap(({ role, word }) => (isListed(role) ? [{ role, word }] : [])))
    .filter(
      ({ role, word }, at, all) =>
        all.findIndex((other) => other.role === role && foldOf(other.word) === foldOf(word)) === at,
    );
  const said = unknown.map((one) => ({ ...one, means: means.get(`${one.role} ${one.word}`) ?? "" }));
  const meant = said.flatMap(({ word, means: own }) => (own === "" || own === NEW_WORD ? [] : [{ word, means: own }]));
  const added = said.flatMap(({ role, word, means: own }) => (own === NEW_WORD ? [{ role, word }] : []));
  const isChosen = meant.length + added.length > 0;
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
                  {known[LISTS[role]].map((option) => (
                    <option key={option}>{option}</option>
                  ))}
                  <option value={NEW_WORD}>{words.newWord}</option>
                </select>
              )}
            </Field>
          ))}
          <button
            type="button"
            class="plain"
            aria-disabled={!isChosen}
            onClick={() => {
              if (isChosen && !isBusy) settle([], meant, added);
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
                {words.fault(issue.column ?? "", faultHere(issue, words, language))}
              </p>
            ))}
            <div class="buttons">
              {mayBeApproved && (
                <button type="button" class="plain" onClick={decide(id, "approve")}>
                  {words.approve}
                </button>
              )}
              <button type="button" class="plain" onClick={decide(id, "skip")}>
                {words.skip}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
