import { aCommitment, anActivity, judged } from "../../../../helpers/make";

const ongoing = aCommitment({ kind: "Löpande", target: null });

test.each([
  ["Uppfyllt", "fulfilled", 1],
  ["Delvis uppfyllt", "partly", 0.5],
  ["Inte uppfyllt", "missed", 0],
] as const)("people's word decides: %s is %s at any time", (assessment, status, progress) => {
  for (const asOf of ["2021-01-01", "2022-06-01", "2024-01-01"]) {
    expect(judged({ ...ongoing, assessment }, asOf)).toMatchObject({ status, progress, target: null });
  }
});

test.each([
  ["2021-12-31", "notStarted", undefined],
  ["2022-01-01", "notMeasurable", "noAssessment"],
  ["2022-06-01", "notMeasurable", "noAssessment"],
  ["2023-06-01", "notMeasurable", "noAssessment"],
])("without it, it is on %s %s", (asOf, status, reason) => {
  const judgement = judged(ongoing, asOf, [anActivity("2021-06-01"), anActivity("2022-01-01")]);
  expect(judgement.status).toBe(status);
  expect(judgement.reason).toBe(reason);
});

test("the rows are its evidence", () => {
  expect(judged(ongoing, "2022-06-01", [anActivity("2022-01-01", { amount: 4 })]).counted).toBe(4);
});
