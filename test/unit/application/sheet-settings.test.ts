import { isSwedish, SWEDISH, settingsMends } from "../../../src/application/sheet-settings";

test.each<[locale: string, timeZone: string, isRight: boolean]>([
  ["sv_SE", "Europe/Stockholm", true],
  ["sv", "Europe/Stockholm", true],
  ["en_US", "Europe/Stockholm", false],
  ["sv_SE", "America/New_York", false],
  ["es_SV", "Europe/Stockholm", false],
])("%s and %s", (locale, timeZone, isRight) => {
  expect(isSwedish({ locale, timeZone })).toBe(isRight);
  expect(settingsMends({ locale, timeZone })).toHaveLength(isRight ? 0 : 1);
});

test("the mend says what the sheet is set to and what it will be", () =>
  expect(settingsMends({ ...SWEDISH, locale: "en_US" })).toMatchObject([
    { kind: "sheetSettings", before: "en_US, Europe/Stockholm", after: "sv_SE, Europe/Stockholm", tab: "" },
  ]));
