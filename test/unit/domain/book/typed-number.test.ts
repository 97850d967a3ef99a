import fc from "fast-check";
import { readTypedNumber } from "../../../../src/domain/book/typed-number";

test.each([
  ["0", 0],
  ["7", 7],
  ["007", 7],
  ["+5", 5],
  ["-2", -2],
  ["−2", -2],
  ["–2", -2],
  ["2,5", 2.5],
  ["2.5", 2.5],
  ["0.125", 0.125],
  ["1.0000", 1],
  ["1234.567", 1234.567],
  ["2,125", 2.125],
  ["1 000", 1000],
  ["1\u00a0000", 1000],
  ["1\u202f000", 1000],
  ["1\u2009000", 1000],
  ["1\u3000000", 1000],
  ["12 345 678,9", 12_345_678.9],
  [" 3 ", 3],
  ["'3", 3],
  ["\ufeff3\u200b", 3],
  ["1\u00ad0", 10],
])("%j is %d", (text, number) => {
  expect(readTypedNumber(text)).toEqual({ number });
});

test.each(["1.000", "12.000", "1.250", "1.000.000", "1.000,50", "1,000", "1,000.50", "1,250,000", "-1.000", "'1.000"])(
  "%j may be a thousand or have decimals",
  (text) => {
    expect(readTypedNumber(text)).toEqual({ number: null, why: "thousandOrDecimals" });
  },
);

test.each(["80 %", "80%", "2,5 %", "80\u00a0%", "80\u202f%", "5 ‰", "80٪", "80 procent", "1 000 %"])(
  "%j is a share",
  (text) => {
    expect(readTypedNumber(text)).toMatchObject({ number: null, why: "percent" });
  },
);

test.each([
  "",
  " ",
  "1e2",
  "1E+2",
  "0x10",
  "0b1",
  "0o7",
  "½",
  "1½",
  "1/2",
  "Infinity",
  "NaN",
  "två",
  "5 st",
  "1 0",
  "10000 000",
  "1 00",
  "1  000 0",
  ",5",
  ".5",
  "5,",
  "1,2,3",
  "1.2.3",
  "--1",
  "1-",
  "(5)",
  "1_000",
  "1'000",
  "²",
  "٣",
  "１２",
  "SANT",
  "2022-03-04",
  "%",
  "tio %",
])("%j is no number", (text) => {
  expect(readTypedNumber(text)).toEqual({ number: null, why: "noNumber" });
});

test("every number comes back from the way Swedes write it, whatever space parts its thousands", () => {
  const space = fc.constantFrom("", " ", "\u00a0", "\u202f", "\u2009");
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(99), space, (whole, hundredths, gap) => {
      const decimals = hundredths === 0 ? "" : `,${String(hundredths).padStart(2, "0")}`;
      const text = String(whole).replace(/\B(?=(\d{3})+$)/g, gap) + decimals;
      expect(readTypedNumber(text)).toEqual({ number: Number(String(whole) + decimals.replace(",", ".")) });
    }),
  );
});

test("a text with any other sign than figures, spaces, comma, dot and a sign before is no number", () => {
  const sign = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 1 })
    .filter((one) => !/[\d\s.,'\p{DI}\p{Cc}]/u.test(one));
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(4), sign, (figures, at, other) => {
      const text = String(figures);
      const cut = Math.min(Math.max(1, at), text.length);
      expect(readTypedNumber(text.slice(0, cut) + other + text.slice(cut)).number).toBeNull();
    }),
  );
});
