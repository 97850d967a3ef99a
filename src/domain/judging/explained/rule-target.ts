// What a rule asks of its whole period, before anything is logged: 3 a week in 2022 is 157.
import type { Settings } from "../../book/book";
import type { Commitment } from "../../book/commitment";
import type { PromiseRule } from "../../book/promise-rule";
import type { Period } from "../../calendar/periods";
import { judge } from "../judge";

type Days = Pick<Settings, "period" | "excludedWeeks" | "memberOf">;

/** The rule as the judge takes it; null where it has no period, or one that ends before it begins. */
export function commitmentOf(rule: PromiseRule, id: string, period: Period | null): Commitment | null {
  const from = rule.from ?? period?.from ?? null;
  const to = rule.to ?? period?.to ?? null;
  if (from === null || to === null || to < from) return null;
  return {
    ...rule,
    id,
    period: { from, to },
    interpretation: "",
    agreed: null,
    assessment: null,
    analysis: "",
  };
}

/**
 * How much must count in the whole period: occasions, or units of Varje. Null where the rule doesn't say it in full, or
 * says nothing that is counted.
 */
export function ruleTarget(rule: PromiseRule, settings: Days): number | null {
  const commitment = commitmentOf(rule, "", settings.period);
  if (commitment === null || rule.kind === "Milstolpe" || rule.kind === "Mätvärde") return null;
  return judge(commitment, [], [], settings, commitment.period.from).target;
}
