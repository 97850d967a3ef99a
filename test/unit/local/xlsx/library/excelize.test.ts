import { lookedAt, newExcelize } from "../../../../../src/local/xlsx/library/excelize";

test("nothing of the library is loaded before it is needed", () => {
  expect("Go" in globalThis).toBe(false);
  expect(newExcelize().NewFile).toBeInstanceOf(Function);
  expect("Go" in globalThis).toBe(true);
});

test("code that nobody has looked at isn't run", () => {
  expect(() => lookedAt(new Uint8Array([0, 97, 115, 109]))).toThrow("npm ci");
});
