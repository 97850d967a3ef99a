import fc from "fast-check";
import { crc32, joinedCrc } from "../../../../../src/local/xlsx/package/crc32";

test("the sum of the nine figures is the one that the algorithm is known by", () => {
  // https://reveng.sourceforge.io/crc-catalogue/17plus.htm#crc.cat.crc-32-iso-hdlc
  expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
});

test("the sum of two pieces is that of the whole", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (first, second) => {
      const whole = crc32(Buffer.concat([first, second]));
      expect(joinedCrc(crc32(first), crc32(second), second.length)).toBe(whole);
    }),
  );
});
