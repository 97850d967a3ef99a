// Budgets on what an operation asks of Google: counts of round trips and cells, never times.
import { operationCosts } from "../bench/operations";

const [few, many] = [100, 1000].map((count) => operationCosts(count));

test("logging costs the same at any number of rows, and at most six round trips", () => {
  expect(few?.log).toEqual(many?.log);
  expect(many?.log.calls).toBeLessThanOrEqual(6);
});

test("correcting takes at most seven round trips", () => {
  expect(few?.correct.roundTrips).toBe(many?.correct.roundTrips);
  expect(many?.correct.roundTrips).toBeLessThanOrEqual(7);
});

test("opening and refreshing take as many round trips at any number of rows", () => {
  for (const operation of ["openSidebar", "refresh", "report"] as const) {
    expect(few?.[operation].roundTrips).toBe(many?.[operation].roundTrips);
  }
});
