import type { CountedBy, PeriodOutcome } from "../../../../src/domain/book/period-outcome";
import { breaksSeries, ruleChanges } from "../../../../src/domain/years/rule-change";
import { anOutcome, RULE } from "../../../helpers/make";

const changes = (told: Partial<PeriodOutcome>) => ruleChanges(anOutcome(2022), anOutcome(2023, told));
const ruled = (told: Partial<CountedBy>) => changes({ rule: { ...RULE, target: 3, ...told } });

test.each<[what: string, found: ReturnType<typeof changes>, expected: object[], breaks: boolean]>([
  ["nothing", changes({}), [], false],
  ["the target", ruled({ target: 2 }), [{ field: "target", before: 3, after: 2 }], false],
  [
    "a party more",
    ruled({ requiredParties: ["Kommun"] }),
    [{ field: "requiredParties", added: ["Kommun"], removed: [] }],
    false,
  ],
  [
    "a type for another",
    ruled({ activityTypes: ["Möte"] }),
    [{ field: "activityTypes", added: ["Möte"], removed: ["Kontakt"] }],
    false,
  ],
  ["the order and case of words alone", ruled({ activityTypes: ["kontakt"] }), [], false],
  ["what nobody has said, said", ruled({ counts: "Antal", spread: "Tillsammans", comparison: "Minst" }), [], false],
  ["the unit", ruled({ unit: "timmar" }), [{ field: "unit", before: "", after: "timmar" }], true],
  ["the kind", changes({ kind: "Antal" }), [{ field: "kind", before: "Snitt", after: "Antal" }], true],
  [
    "the words alone",
    changes({ text: "Nya ord" }),
    [{ field: "text", before: anOutcome(2022).text, after: "Nya ord" }],
    false,
  ],
  [
    "the words and a unit of time",
    changes({ text: "Nya ord", interval: "månad" }),
    [{ field: "interval", before: "vecka", after: "månad" }],
    true,
  ],
  ["a rule that nobody has kept", changes({ rule: null }), [], false],
])("%s", (_what, found, expected, breaks) => {
  expect(found).toEqual(expected);
  expect(found.some(breaksSeries)).toBe(breaks);
});
