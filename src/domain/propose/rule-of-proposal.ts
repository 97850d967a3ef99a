// A proposal as a rule, without the words that it rests on.
import type { PromiseRule } from "../book/promise-rule";
import type { Proposal } from "./proposal";

/** What a proposal says, without the words it rests on. */
export function ruleOfProposal(proposal: Proposal): PromiseRule {
  const isMeasured = proposal.kind.value === "Mätvärde";
  return {
    focus: proposal.focus.value,
    text: proposal.text,
    kind: proposal.kind.value,
    target: proposal.target.value,
    interval: proposal.interval.value,
    activityTypes: proposal.activityTypes.value,
    placeTypes: proposal.placeTypes.value,
    requiredParties: proposal.requiredParties.value,
    performedBy: proposal.performedBy.value,
    audiences: proposal.audiences.value,
    requirement: proposal.requirement.value,
    from: proposal.from.value,
    to: proposal.to.value,
    owner: proposal.owner.value,
    places: proposal.places.value,
    spread: proposal.spread.value,
    weekdays: proposal.weekdays.value,
    counts: proposal.counts.value,
    unit: proposal.unit.value,
    partOf: "",
    measure: isMeasured ? proposal.measure.value : "",
    comparison: isMeasured ? proposal.comparison.value : null,
  };
}
