// What is remembered of a form is kept in texts that a property holds, and comes back as it was.
import fc from "fast-check";
import { isFull, keptForms, packForm } from "../../../src/application/kept-forms";
import { answerId } from "../../../src/domain/import/forms/answer-ids";
import type { FormMapping } from "../../../src/domain/import/forms/answers";
import type { SettledRow } from "../../../src/domain/import/forms/settled-answers";

const mapping: FormMapping = { key: "AB", tab: "Svar", headers: ["När"], roles: ["stamp"], type: "Patrull" };
const id = fc
  .tuple(fc.nat(5), fc.constantFrom("AB", "CD"), fc.nat(40_000), fc.nat(5))
  .map(([time, key, row, said]) => answerId(`${time}`, key, row, `${said}`));

test("rows come back as they were, in their order, whatever is said of them", () => {
  const row = fc.record({ says: id, isReleased: fc.boolean() });
  fc.assert(
    fc.property(fc.array(fc.tuple(id, row)), (rows) => {
      const settled = new Map(rows);
      const kept = packForm({ mapping, settled, approved: [] });
      expect(keptForms(kept).map((form) => [...form.settled])).toEqual([[...settled]]);
    }),
  );
});

const many = (count: number) =>
  new Map(
    Array.from({ length: count }, (_, at): [string, SettledRow] => {
      const row = answerId(`${at}`, "AB", at, "x");
      return [row, { says: row, isReleased: false }];
    }),
  );

test("8,000 rows are kept in texts of less than 9 KB, and more are too many", () => {
  expect(isFull(many(7900))).toBe(false);
  expect(isFull(many(8100))).toBe(true);
  const kept = packForm({ mapping, settled: many(20_000), approved: [] });
  expect(Math.max(...Object.values(kept).map(({ length }) => length))).toBeLessThan(9000);
  expect(Object.values(kept).reduce((sum, { length }) => sum + length, 0)).toBeLessThan(200_000);
});

test("only what has changed is written, and texts that are needed no more are emptied", () => {
  const kept = packForm({ mapping, settled: many(1200), approved: [] });
  expect(Object.keys(kept)).toHaveLength(4);
  expect(packForm({ mapping, settled: many(1200), approved: [] }, kept)).toEqual({});
  const fewer = packForm({ mapping, settled: many(10), approved: [] }, kept);
  expect(Object.keys(fewer)).toHaveLength(3);
  expect(keptForms({ ...kept, ...fewer })[0]?.settled).toEqual(many(10));
});
