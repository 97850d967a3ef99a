import { createTickets } from "../../../../../src/local/desk/server/tickets";

test("a ticket is good once, and for two minutes", () => {
  let now = 0;
  const tickets = createTickets(() => now);
  const [first, second] = [tickets.issue(), tickets.issue()];
  expect(first).toMatch(/^\/open\/[0-9a-f]{32}$/);
  expect(tickets.redeem(`/open/${"0".repeat(32)}`)).toBe(false);
  expect([tickets.redeem(first), tickets.redeem(first)]).toEqual([true, false]);
  now = 120_001;
  expect(tickets.redeem(second)).toBe(false);
});
