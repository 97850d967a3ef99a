import fc from "fast-check";
import { base64Bytes } from "../../../../src/domain/logo/base64-bytes";

test("reads what the rest of the world writes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(base64Bytes(Buffer.from(bytes).toString("base64"))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test.each(["a", "ab=", "a===", "åäö=", "ab d", "<svg", "-_-_"])("%s is no base64", (text) => {
  expect(base64Bytes(text)).toBeNull();
});
