// What is to be asked of a promise: remarks with their countable wording, each with its answers, and what is still open.
import type { PromiseRule } from "../../domain/book/promise-rule";
import type { Period } from "../../domain/calendar/periods";
import { type Answer, answersTo } from "../../domain/propose/answers";
import {
  fieldOfQuestion,
  fieldOfRemark,
  type PromiseDraft,
  questionsBeside,
  type RuleField,
  remarksLeft,
} from "../../domain/propose/promise-draft";
import type { Question, RemarkCode } from "../../domain/propose/remark";
import { questionLine, remarkLine } from "../../i18n/sentences/proposal";
import { suggestedType } from "../../i18n/sentences/suggested-type";
import { useGuideWords, usePromiseWords } from "./words";

interface AskedNoticeProps {
  readonly draft: PromiseDraft;
  /** What the promise is called where several are on the page; empty where it is alone. */
  readonly name: string;
  readonly period: Period | null;
  onAccept(code: RemarkCode): void;
  onChange(change: Partial<PromiseRule>): void;
  /** Goes to the field where what was read can be changed; null: to the promise's words, where no field says it. */
  onFix(field: RuleField | null): void;
  /** Takes the promise away. */
  onDrop(): void;
  /** Says what Tolkning will be; null for what the rule says. */
  onSentence(text: string | null): void;
}

/** What an answer is called on its button. */
function useLabels({ rule, proposal }: PromiseDraft): (answer: Answer) => string {
  const { words } = useGuideWords();
  const { spreads } = usePromiseWords().words;
  return ({ code, party = "" }) =>
    ({
      ...spreads,
      onlyParty: words.only(party),
      allParties: words.allOf(proposal.parties.value),
      anyParty: words.anyOfThem,
      eachYear: words.eachYear,
      wholePeriod: words.wholePeriod,
      eachDay: words.eachDay(rule.weekdays.length),
      oneOfTheDays: words.oneOfTheDays,
      atLeast: words.atLeast,
      isPromise: words.isPromise,
      isNone: words.drop,
      right: words.accept,
      asWritten: words.letStand,
    })[code];
}

export function AskedNotice({ draft, name, period, onAccept, onChange, onFix, onDrop, onSentence }: AskedNoticeProps) {
  const { words, language } = useGuideWords();
  const labelOf = useLabels(draft);
  const remarks = remarksLeft(draft, period);
  const open = questionsBeside(draft, period);
  const answerWith = (code: RemarkCode, answer: Answer) => {
    if (answer.code === "isNone") onDrop();
    else if (answer.change === null) onAccept(code);
    else onChange(answer.change);
  };
  const form = usePromiseWords().words;
  const isOld = draft.isInterpretationOld;
  if (remarks.length + open.length === 0 && !isOld) return null;
  return (
    <div class="notice tone-amber asked">
      {isOld && (
        <p>
          {words.oldSentence}{" "}
          {[
            { label: form.byRule, text: null },
            { label: words.accept, text: draft.interpretation },
          ].map(({ label, text }) => (
            <button type="button" class="link" key={label} onClick={() => onSentence(text)}>
              {label}
              <span class="unseen"> {[name, words.oldSentence].filter(Boolean).join(": ")}</span>
            </button>
          ))}
        </p>
      )}
      {remarks.length > 0 && (
        <ul aria-label={words.ask}>
          {remarks.map((remark) => {
            const line = remarkLine(remark, language);
            const answers = answersTo(remark.code, draft);
            const about = <span class="unseen"> {[name, line].filter(Boolean).join(": ")}</span>;
            return (
              <li key={remark.code}>
                <span>
                  <span aria-hidden="true">▲ </span>
                  {line}
                </span>
                {answers.map((answer) => (
                  <button
                    type="button"
                    class="link"
                    key={labelOf(answer)}
                    onClick={() => answerWith(remark.code, answer)}
                  >
                    {labelOf(answer)}
                    {about}
                  </button>
                ))}
                {answers.length === 1 && (
                  <button type="button" class="link" onClick={() => onFix(fieldOfRemark(remark.code))}>
                    {answers[0]?.code === "asWritten" ? words.mendIt : words.fix}
                    {about}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {open.length > 0 && (
        <>
          <p>{words.open}:</p>
          <ul aria-label={words.open}>
            {open.map((question) => (
              <li key={question}>
                <OpenQuestion draft={draft} question={question} name={name} onChange={onChange} onFix={onFix} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface OpenQuestionProps extends Pick<AskedNoticeProps, "draft" | "name" | "onChange" | "onFix"> {
  readonly question: Question;
}

/** A question, the answer that the promise's own words suggest, and the way to its field. */
function OpenQuestion({ draft, question, name, onChange, onFix }: OpenQuestionProps) {
  const { words, language } = useGuideWords();
  const type = question === "what" ? suggestedType(draft.rule.text) : "";
  const line = questionLine(question, "", language);
  const about = <span class="unseen"> {[name, line].filter(Boolean).join(": ")}</span>;
  return (
    <>
      <span>{line}</span>
      {type !== "" && (
        <button type="button" class="link" onClick={() => onChange({ activityTypes: [type] })}>
          {words.chooseType(type)}
          {about}
        </button>
      )}
      <button type="button" class="link" onClick={() => onFix(fieldOfQuestion(question))}>
        {type === "" ? words.answerIt : words.answerElse}
        {about}
      </button>
    </>
  );
}
