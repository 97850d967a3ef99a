// What the list as a whole does for each promise.
import type { EffectOutcome } from "../../domain/judging/explained/draft-effect";
import { titleOf } from "../activity/promise-title";
import type { JudgedRow } from "./judged-rows";
import { useImportWords } from "./words";

const KEPT: ReadonlySet<EffectOutcome> = new Set(["counted", "booked"]);
const NEAR: ReadonlySet<EffectOutcome> = new Set(["nearMiss", "unresolved"]);

export function PromiseTotals({ rows }: { readonly rows: readonly JudgedRow[] }) {
  const { words } = useImportWords();
  const taken = rows.filter(({ isTaken }) => isTaken);
  const effects = taken.flatMap((row) => row.effects);
  const commitments = [...new Set(effects.map(({ commitment }) => commitment))];
  const number = (id: string, outcomes: ReadonlySet<EffectOutcome>) =>
    effects.filter(({ commitment, outcome }) => commitment.id === id && outcomes.has(outcome)).length;
  const without = taken.filter((row) => row.effects.length === 0).length;
  if (taken.length === 0) return null;
  return (
    <ul>
      {commitments.map((commitment) => (
        <li key={commitment.id}>
          {words.total(titleOf(commitment), number(commitment.id, KEPT), number(commitment.id, NEAR))}
        </li>
      ))}
      {without > 0 && <li>{words.totalWithout(without)}</li>}
    </ul>
  );
}
