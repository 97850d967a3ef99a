// What is to be asked of a promise: remarks with their countable wording, each with its answers, and what is still open.
import type { PromiseRule } from "../../domain/book/promise-rule";
import type { Period } from "../../domain/calendar/periods";
import { type PromiseDraft, questionsLeft, remarksLeft } from "../../domain/propose/promise-draft";
import type { Remark, RemarkCode } from "../../domain/propose/remark";
import { remarkLine } from "../../i18n/sentences/proposal";
import { useGuideWords, usePromiseWords, useProposalWords } from "./words";

interface AskedNoticeProps {
  readonly draft: PromiseDraft;
  /** What the promise is called where several are on the page; empty where it is alone. */
  readonly name: string;
  readonly period: Period | null;
  onAccept(code: RemarkCode): void;
  onChange(change: Partial<PromiseRule>): void;
}

interface Answer {
  readonly label: string;
  readonly change: Partial<PromiseRule>;
}

/** The answers to a remark that asks which of a few; the rule stays as it is by "Det stämmer". */
function useAnswers({ rule, proposal }: PromiseDraft): (remark: Remark) => readonly Answer[] {
  const { words } = useGuideWords();
  const { spreads } = usePromiseWords().words;
  return ({ code }) => {
    const parties = proposal.parties.value;
    if (code === "eitherParty")
      return [
        ...parties.map((party) => ({ label: words.only(party), change: { requiredParties: [party], owner: party } })),
        { label: words.allOf(parties), change: { requiredParties: parties } },
      ];
    if (code === "severalPlaces" && rule.places.length > 1)
      return (["Tillsammans", "Var och en", "Alla"] as const).map((spread) => ({
        label: spreads[spread],
        change: { spread },
      }));
    return [];
  };
}

export function AskedNotice({ draft, name, period, onAccept, onChange }: AskedNoticeProps) {
  const { words, language } = useGuideWords();
  const { questions } = useProposalWords().words;
  const answersTo = useAnswers(draft);
  const remarks = remarksLeft(draft, period);
  const open = questionsLeft(draft, period);
  if (remarks.length + open.length === 0) return null;
  return (
    <div class="notice tone-amber asked">
      {remarks.length > 0 && (
        <ul aria-label={words.ask}>
          {remarks.map((remark) => {
            const line = remarkLine(remark, language);
            const answers = answersTo(remark);
            const about = <span class="unseen"> {[name, line].filter(Boolean).join(": ")}</span>;
            return (
              <li key={remark.code}>
                <span>
                  <span aria-hidden="true">▲ </span>
                  {line}
                </span>
                {answers.map(({ label, change }) => (
                  <button type="button" class="link" key={label} onClick={() => onChange(change)}>
                    {label}
                    {about}
                  </button>
                ))}
                <button type="button" class="link" onClick={() => onAccept(remark.code)}>
                  {remark.code === "eitherParty" ? words.anyOfThem : words.accept}
                  {about}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {open.length > 0 && (
        <p>
          {words.open}: {open.map((question) => questions[question]).join(" ")}
        </p>
      )}
    </div>
  );
}
