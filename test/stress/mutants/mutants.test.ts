// A hundredth of test/stress/mutants.soak.ts: so few that a share says little, but a judge whose tests notice nothing shows.
import { noticedOf, runMutants } from "./run-mutants";

test("the judge's tests notice faults", () => {
  expect(noticedOf(runMutants(100))).toBeGreaterThanOrEqual(0.7);
});
