import fc from "fast-check";
import { titleOf } from "../../../../src/ui/activity/promise-title";

test.each([
  ["Sök med hund i skolmiljö.", "3.2 Sök med hund i skolmiljö"],
  [
    "Minst tre medborgarkontakter i snitt per vecka på utvalda platser",
    "3.2 Minst tre medborgarkontakter i snitt per\u00a0…",
  ],
  ["Polis, skola, socialtjänst och fritid, alla möts regelbundet", "3.2 Polis, skola, socialtjänst och fritid\u00a0…"],
  ["Brottsförebyggandesamverkansrådssammanträdesprotokoll", "3.2 Brottsförebyggandesamverkansrådssammanträd\u00a0…"],
  ["", "3.2"],
])("%s", (text, title) => {
  expect(titleOf({ id: "3.2", text })).toBe(title);
});

test("never longer than about a line", () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => titleOf({ id: "1.1", text }).length <= 48));
});
