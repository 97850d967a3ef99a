import { grouped } from "../../../../src/domain/area/grouped";

test("groups stand in the order in which they begin, and so do their items", () => {
  expect(grouped(["b1", "a1", "b2", "a2"], (text) => text.charAt(0))).toEqual([
    ["b1", "b2"],
    ["a1", "a2"],
  ]);
  expect(grouped([], String)).toEqual([]);
});
