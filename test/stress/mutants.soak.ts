// Every small fault that Stryker can make in the judge, one at a time: nine in ten must be noticed.
// Some never can be, since they change no answer:
// - a null test that is there for the types, before a comparison that is false of null anyway;
// - `>= 0` for `> 0` where an empty list gives the same as none, and the end of a range that nothing reaches;
// - a default for a missing element where none is ever missing;
// - another answer where the two are the same: rows asked in another order, a fraction times ten to the power of nought.
import { noticedOf, runMutants } from "./mutants/run-mutants";

const MINUTES = 60_000;

test(
  "the judge's tests notice nine faults in ten",
  () => {
    const run = runMutants(1);
    console.log([JSON.stringify(run.fates), ...run.unnoticed].join("\n"));
    expect(noticedOf(run)).toBeGreaterThanOrEqual(0.9);
  },
  120 * MINUTES,
);
