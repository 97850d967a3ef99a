import fc from "fast-check";
import { makeId } from "../../../../src/domain/book/made-id";

test("eight letters or digits that can't be taken for each other", () => {
  const random = fc.noShrink(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(fc.infiniteStream(random), (numbers) => {
      const next = () => numbers.next().value;
      expect(makeId("A", next)).toMatch(/^A-[0-9A-HJKMNP-TV-Z]{8}$/);
    }),
  );
});

test("each number chooses its letter", () => {
  const numbers = [0, 1 / 32, 10 / 32, 31.99 / 32, 0, 0, 0, 0.5];
  expect(makeId("U", () => numbers.shift() ?? 0)).toBe("U-01AZ000G");
});
