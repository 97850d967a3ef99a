import fc from "fast-check";
import { sheetLocale } from "../../../../../src/local/runtime/model/locale";
import { displayText, isDateFormat } from "../../../../../src/local/runtime/model/number-format";
import { isoText, serialOfDay } from "../../../../../src/local/runtime/model/serial-date";

const SWEDISH = sheetLocale("sv_SE");
const ENGLISH = sheetLocale("en_US");
/** 30 June 2022, 09:20. */
const MORNING = 44_742 + 560 / 1440;

test.each([
  ["General", 1234.5, "1234,5", "1234.5"],
  ["General", 0.1 + 0.2, "0,3", "0.3"],
  ["", -3, "-3", "-3"],
  ["@", 12, "12", "12"],
  ["0", 2.5, "3", "3"],
  ["0.00", 3.2, "3,20", "3.20"],
  ["#,##0", 1_234_567, "1\u00a0234\u00a0567", "1,234,567"],
  ["#,##0.00", -1234.567, "-1\u00a0234,57", "-1,234.57"],
  ["0 %", 0.45, "45 %", "45 %"],
  ["0.0%", 0.455, "45,5%", "45.5%"],
  ['0 "st"', 4, "4 st", "4 st"],
  ['0;-0;"noll"', 0, "noll", "noll"],
  ["000-00", 1234, "012-34", "012-34"],
  ["yyyy-mm-dd", MORNING, "2022-06-30", "2022-06-30"],
  ["yyyy-mm-dd hh:mm", MORNING, "2022-06-30 09:20", "2022-06-30 09:20"],
  ["m/d/yyyy", MORNING, "6/30/2022", "6/30/2022"],
  ["h:mm AM/PM", MORNING, "9:20 fm", "9:20 AM"],
  ["[h]:mm", 1.5, "36:00", "36:00"],
  ["d mmm yyyy", MORNING, "30 juni 2022", "30 Jun 2022"],
  ["dddd d mmmm", MORNING, "torsdag 30 juni", "Thursday 30 June"],
  ["mmm", 44_562, "jan.", "Jan"],
  ["yyyy-mm-dd", 0, "1899-12-30", "1899-12-30"],
])("%s shows %d as %s in Swedish and %s in English", (format, value, swedish, english) => {
  expect(displayText(value, format, SWEDISH)).toBe(swedish);
  expect(displayText(value, format, ENGLISH)).toBe(english);
});

test("texts, truth values and empty cells are shown whatever the format", () => {
  for (const format of ["General", "@", "0.00", "yyyy-mm-dd"]) {
    expect(displayText("4 mars", format, SWEDISH)).toBe("4 mars");
    expect(displayText(true, format, SWEDISH)).toBe("SANT");
    expect(displayText(false, format, ENGLISH)).toBe("FALSE");
    expect(displayText(null, format, SWEDISH)).toBe("");
  }
});

test("a format that can't be read shows the number alone", () => {
  expect(displayText(1.5, "0;0;0;0;0", SWEDISH)).toBe("1,5");
});

test("a moment before midnight is shown on the day that a script reads", () => {
  const late = 44_742.999_999_9;
  expect(displayText(late, "yyyy-mm-dd hh:mm:ss", SWEDISH)).toBe("2022-06-30 23:59:59");
  expect(isoText(late)).toBe("2022-06-30 23:59:59");
  expect(displayText(MORNING + 0.5 / 86_400, "ss.0", ENGLISH)).toBe("00.5");
});

test("every day is shown as it is read", () => {
  const [first, last] = [serialOfDay(1899, 12, 30) ?? 0, serialOfDay(2100, 1, 1) ?? 0];
  fc.assert(
    fc.property(fc.double({ min: first, max: last, noNaN: true }), (serial) => {
      expect(displayText(serial, "yyyy-mm-dd", SWEDISH)).toBe(isoText(serial).slice(0, 10));
    }),
  );
});

test.each(["yyyy-mm-dd", "hh:mm", "[h]:mm", "d/m", "mmm", "yyyy\\-mm\\-dd;@", "[$-41D]d mmmm yyyy", "mm:ss.0"])(
  "%s is of days or times",
  (format) => expect(isDateFormat(format)).toBe(true),
);

test.each(["General", "@", "", "0", "#,##0.00", '0 "dagar"', "[Red]0", "0.00E+00", '"mm"', "0;-0;;@"])(
  "%j is not",
  (format) => expect(isDateFormat(format)).toBe(false),
);
