import { answerOf } from "../../../helpers/local/script-world";

const inZone = (timeZone: string, body: string): unknown => answerOf(body, { timeZone });

describe("Date in the script", () => {
  test("follows the runtime's clock", () =>
    expect(answerOf("return [new Date().toISOString(), Date.now() === new Date().getTime()];")).toEqual([
      "2022-06-30T10:00:00.000Z",
      true,
    ]));

  test("reads the manifest's zone, whatever zone the process is in", () => {
    expect(inZone("Europe/Stockholm", "return new Date().getHours();")).toBe(12);
    expect(
      inZone("Asia/Kolkata", "const d = new Date(); return [d.getHours(), d.getMinutes(), d.getTimezoneOffset()];"),
    ).toEqual([15, 30, -330]);
    expect(inZone("Pacific/Kiritimati", "return new Date(2022, 0, 1).toISOString();")).toBe("2021-12-31T10:00:00.000Z");
    expect(inZone("America/Los_Angeles", "return String(new Date(Date.UTC(2022, 0, 1)));")).toBe(
      "Fri Dec 31 2021 16:00:00 GMT-0800",
    );
  });

  test("a day without a zone is UTC, a time without one is local", () =>
    expect(
      answerOf(
        `return ["2022-06-30", "2022-06-30T12:00", "2022-06-30T12:00Z", "June 30, 2022"].map((text) => new Date(text).toISOString());`,
      ),
    ).toEqual([
      "2022-06-30T00:00:00.000Z",
      "2022-06-30T10:00:00.000Z",
      "2022-06-30T12:00:00.000Z",
      "2022-06-29T22:00:00.000Z",
    ]));

  test("the last Sunday in March has 23 hours, the last in October 25", () =>
    expect(
      answerOf(`const hours = (month, day) => (new Date(2022, month, day + 1) - new Date(2022, month, day)) / 3600000;
        return [hours(2, 27), hours(9, 30)];`),
    ).toEqual([23, 25]));

  test("setters keep the wall clock over a change of the clocks", () =>
    expect(
      answerOf(
        `const date = new Date(2022, 2, 26, 12); date.setDate(27); return [date.getHours(), date.toISOString()];`,
      ),
    ).toEqual([12, "2022-03-27T10:00:00.000Z"]));

  test("is a Date to instanceof, to toString and to subclasses", () =>
    expect(
      answerOf(`class Own extends Date { year() { return this.getFullYear(); } }
        const own = new Own(2022, 0, 1);
        return [own instanceof Date, own.year(), Object.prototype.toString.call(new Date()), typeof Date(), new Date(NaN).getTime()];`),
    ).toEqual([true, 2022, "[object Date]", "string", null]));
});

test("a spreadsheet in another zone than the script gives its midnight as that zone's", () =>
  expect(
    answerOf(
      `sheet.getRange(1, 1).setValue("2022-03-04");
       return [sheet.getRange(1, 1).getValue().toISOString(), book.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];`,
      { timeZone: "America/New_York" },
    ),
  ).toEqual(["2022-03-03T23:00:00.000Z", "Europe/Stockholm", "America/New_York"]));

test("formatDate takes the zone it is given", () =>
  expect(
    answerOf(
      `return Utilities.formatDate(new Date(Date.UTC(2022, 11, 31, 23, 30)), "Europe/Stockholm", "yyyy-MM-dd'T'HH:mm:ssZ");`,
    ),
  ).toBe("2023-01-01T00:30:00+0100"));
