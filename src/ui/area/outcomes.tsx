// What became of each file, and which rows of the tab have been changed by hand.
import { errorText } from "../shared/error-text";
import type { Outcome } from "./use-statuses";
import { useAreaWords } from "./words";

interface OutcomesProps {
  readonly outcomes: readonly Outcome[];
  readonly altered: readonly string[];
}

export function Outcomes({ outcomes, altered }: OutcomesProps) {
  const { words } = useAreaWords();
  const lineOf = (outcome: Outcome): string => {
    if (outcome.kind === "notTaken") return words.notTaken[outcome.why](outcome.name ?? words.pasted);
    if (outcome.kind === "failed") return errorText(outcome.error, words.errors);
    const { member, asOf } = outcome.content;
    return (outcome.kind === "kept" ? words.taken : words.already)(member.municipality, asOf);
  };
  const refused = outcomes.filter(({ kind }) => kind === "notTaken" || kind === "failed");
  const taken = outcomes.filter(({ kind }) => kind === "kept" || kind === "already");
  const bad = [...refused.map(lineOf), ...altered.map((name) => words.notTaken.altered(words.row(name)))];
  return (
    <>
      <div role="status">
        {taken.map((outcome) => (
          <p key={lineOf(outcome)}>{lineOf(outcome)}</p>
        ))}
      </div>
      {bad.length > 0 && (
        <div class="notice tone-red" role="alert">
          {bad.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </>
  );
}
