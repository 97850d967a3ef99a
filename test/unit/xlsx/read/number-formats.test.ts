import { isDateFormat } from "../../../../src/local/runtime/model/number-format";
import { numberFormatOf } from "../../../../src/xlsx/read/number-formats";

const format = (id: number, code?: string) => numberFormatOf(id, code, "yyyy-mm-dd");

test.each([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 77, 81])(
  "number %d alone shows a day, in whatever language",
  (id) => {
    expect(isDateFormat(format(id))).toBe(true);
    expect(format(id)).toMatch(/d|m/);
  },
);

test.each([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 75, 76, 78, 79, 80])(
  "number %d alone shows a time of day",
  (id) => {
    expect(format(id)).toMatch(/h|s/);
  },
);

test.each([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 40, 48, 49, 59, 60, 61, 62, 67, 68, 69, 70, 99, 164])(
  "number %d alone shows no day",
  (id) => {
    expect(isDateFormat(format(id))).toBe(false);
  },
);

test.each([0, 1, 14, 23, 30, 59, 60, 163, 164, 400])("number %d with a code of its own is what the code says", (id) => {
  expect(format(id, "yyyy-mm-dd")).toBe("yyyy-mm-dd");
  expect(format(id, "0.00")).toBe("0.00");
});

test.each([
  "yyyy-mm-dd",
  "yyyy\\-mm\\-dd;@",
  "[$-41D]yyyy\\-mm\\-dd",
  "[$-F800]dddd, mmmm dd, yyyy",
  "[$-x-sysdate]dddd, mmmm dd, yyyy",
  '[$-411]ggge"年"m"月"d"日"',
  'd". "mmmm yyyy',
  "dd/mm/yy",
  "M/D/YYYY",
  "åååå-mm-dd",
  "ÅÅÅÅ-MM-DD",
  "dd.mm.åååå",
  "TT.MM.JJJJ",
  "jj/mm/aaaa",
  "gg/mm/aaaa",
  "dd/mm/aaaa",
  "pp.kk.vvvv",
  "dd-mm-jjjj",
])("%s shows a day", (code) => {
  expect(isDateFormat(format(170, code))).toBe(true);
});

test.each(["0", "#,##0.00", '0 "dagar"', "[Red]0", "@", "General", '"mm"0', "0%", "kr 0"])(
  "%s shows no day",
  (code) => {
    expect(isDateFormat(format(170, code))).toBe(false);
  },
);
