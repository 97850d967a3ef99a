import { fromBase64, toBase64 } from "../../../../src/ui/documents/base64";

test("base64 of any length is what the rest of the world makes, and is read back", () => {
  for (const length of [0, 1, 2, 3, 24575, 24576, 24577, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    const text = Buffer.from(bytes).toString("base64");
    expect(toBase64(bytes)).toBe(text);
    expect(fromBase64(text)).toEqual(bytes);
  }
});
