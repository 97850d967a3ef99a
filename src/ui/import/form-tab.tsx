// One tab that may hold a form's answers: what its questions are about, and the answers that wait for a decision.
import { useState } from "preact/hooks";
import type { FormInput } from "../../contract/form-inputs";
import type { FormTab } from "../../contract/form-tab";
import type { Book } from "../../domain/book/book";
import { ANSWER_ROLES, type AnswerRole } from "../../domain/import/forms/answers";
import { knownWords } from "../../domain/import/known-words";
import { Field, FieldGroup } from "../shared/components/field";
import { faultHere } from "./fault-here";
import { ChangedAnswers, type Settle, WaitingAnswers } from "./form-answers";
import { useFormsWords } from "./words";

interface FormTabProps {
  readonly tab: FormTab;
  readonly book: Book;
  readonly isBusy: boolean;
  save(input: FormInput): void;
  readonly settle: Settle;
}

export function FormTabSection({ tab, book, isBusy, save, settle }: FormTabProps) {
  const { words, language } = useFormsWords();
  return (
    <section aria-label={tab.tab} class="form-tab">
      <h2>{tab.tab}</h2>
      <p>{tab.isRead ? words.isRead(tab.read) : words.notRead}</p>
      {tab.issues.map((issue) => (
        <p class="notice tone-amber" key={`${issue.code} ${issue.value}`}>
          {faultHere(issue, words, language)}
        </p>
      ))}
      <ChangedAnswers edited={tab.edited} isBusy={isBusy} settle={settle} />
      <WaitingAnswers waiting={tab.waiting} book={book} isBusy={isBusy} settle={settle} />
      <details open={!tab.isRead || tab.issues.length > 0}>
        <summary>{words.mapping}</summary>
        <Questions tab={tab} book={book} isBusy={isBusy} save={save} />
      </details>
    </section>
  );
}

/** A role belongs to one question: the one that had it before is passed over. */
const withRole = (roles: readonly AnswerRole[], at: number, role: AnswerRole) =>
  roles.map((other, index) => (index === at ? role : other === role ? "skip" : other));

function Questions({ tab, book, isBusy, save }: Omit<FormTabProps, "settle">) {
  const { words } = useFormsWords();
  const [roles, setRoles] = useState(tab.roles);
  const [type, setType] = useState(tab.type);
  const [isTold, setTold] = useState(false);
  const lacksStamp = !roles.includes("stamp");
  const asksWhat = roles.includes("type") || roles.includes("commitments");
  const lacksWhat = !asksWhat && type === "";
  const id = (part: string) => `${part}-${tab.tab}`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTold(true);
        if (!lacksStamp && !lacksWhat && !isBusy)
          save({ tab: tab.tab, headers: [...tab.headers], roles: [...roles], type: asksWhat ? "" : type });
      }}
    >
      <FieldGroup
        id={id("questions")}
        label={words.questions}
        error={isTold && lacksStamp ? words.stampMissing : undefined}
      >
        <div class="columns">
          {tab.headers.map((header, at) => (
            <Field
              key={header}
              id={id(`question-${at}`)}
              label={header}
              hint={tab.examples[at] ? words.example((tab.examples[at] ?? "").slice(0, 40)) : undefined}
            >
              {(ties) => (
                <select
                  {...ties}
                  value={roles[at]}
                  onChange={({ currentTarget: { value } }) =>
                    setRoles(withRole(roles, at, ANSWER_ROLES.find((role) => role === value) ?? "skip"))
                  }
                >
                  {ANSWER_ROLES.map((role) => (
                    <option key={role} value={role}>
                      {words.roles[role]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
        </div>
      </FieldGroup>
      {!asksWhat && (
        <Field id={id("type")} label={words.type} error={isTold && lacksWhat ? words.typeMissing : undefined}>
          {(ties) => (
            <select {...ties} value={type} onChange={({ currentTarget }) => setType(currentTarget.value)}>
              <option value="">{words.choose}</option>
              {knownWords(book).types.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      <button type="submit" class={tab.isRead ? "plain" : "main"} aria-disabled={isBusy}>
        {tab.isRead ? words.save : words.start}
      </button>
    </form>
  );
}
