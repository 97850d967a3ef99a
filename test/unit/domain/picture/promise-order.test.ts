import { inPromiseOrder } from "../../../../src/domain/picture/promise-order";

const unread = (row: string, before?: number) => ({ row, before });

test("what can't be read stands where its row does", () => {
  const rows = ["1.1", "1.2", "2.1"];
  expect(inPromiseOrder(rows, [unread("a", 0), unread("b", 1), unread("c", 1), unread("d", 3)])).toEqual([
    "a",
    "1.1",
    "b",
    "c",
    "1.2",
    "2.1",
    "d",
  ]);
});

test("it stands last where that isn't known, and alone where nothing else is there", () => {
  expect(inPromiseOrder(["1.1"], [unread("a")])).toEqual(["1.1", "a"]);
  expect(inPromiseOrder([], [unread("a", 0)])).toEqual(["a"]);
  expect(inPromiseOrder(["1.1"], [])).toEqual(["1.1"]);
});
