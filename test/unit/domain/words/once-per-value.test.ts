import { oncePerValue } from "../../../../src/domain/words/once-per-value";

function counted() {
  const asked: unknown[] = [];
  const work = oncePerValue((value: unknown) => {
    asked.push(value);
    return value === null ? null : `${value}!`;
  });
  return { asked, work };
}

test("a value that comes again is not worked out again, whatever it came to", () => {
  const { asked, work } = counted();
  expect([work("a"), work(null), work("a"), work(null)]).toEqual(["a!", null, "a!", null]);
  expect(asked).toEqual(["a", null]);
});

test("two lists that say the same are two values", () => {
  const { asked, work } = counted();
  work(["a"]);
  work(["a"]);
  expect(asked).toHaveLength(2);
});

test("more different values than a log repeats are let go, and still answered right", () => {
  const { asked, work } = counted();
  for (let value = 0; value <= 20_000; value++) work(value);
  expect(work(0)).toBe("0!");
  expect(work(20_000)).toBe("20000!");
  expect(asked).toHaveLength(20_002);
});
