import fc from "fast-check";
import { contentId, makeId } from "../../../../src/domain/book/ids";

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

test.each([
  ["", "I-NN7MLXSA4OYJ"],
  ["2022-03-01 Kontakt", "I-MM6UKXA8HJ5I"],
])("the ID of a content is the same everywhere: %j", (content, id) => {
  expect(contentId("I", content)).toBe(id);
});

test("unlike contents have unlike IDs", () => {
  const contents = Array.from({ length: 2_000 }, (_, index) => `2022-03-01 Kontakt ${index}`);
  expect(new Set(contents.map((content) => contentId("I", content))).size).toBe(contents.length);
});
