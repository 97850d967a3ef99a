// Days in no promise's time are told of, and may be moved to the same day of the period.
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { daysInPeriod, findOutsidePeriod } from "../../../../src/workbook/mending/find-outside-period";
import { aWorkbook, PATROLS, type RowByHeader } from "../../../helpers/tabs";

const period = (from: string, to: string): RowByHeader[] => [
  { Inställning: "Period från", Värde: from },
  { Inställning: "Period till", Värde: to },
];
const own = (from: string, to: string): RowByHeader => ({ ...PATROLS, "Löfte-ID": "2.1", Från: from, Till: to });
const YEAR = period("2022-01-01", "2022-12-31");

function looked(
  settings: readonly RowByHeader[],
  promises: readonly RowByHeader[],
  day: string,
  more: RowByHeader = {},
) {
  const rows = [{ "Aktivitet-ID": "A-1", Datum: day, Aktivitetstyp: "Patrull", ...more }];
  const tabs = tabsFrom(aWorkbook({ Inställningar: settings, Löften: promises, Aktiviteter: rows }));
  const book = decodeBook(tabs);
  const found = findOutsidePeriod(tabs, book);
  return { found, offered: daysInPeriod(found, tabs, book).map(({ after }) => after) };
}

test.each<[string, RowByHeader[], RowByHeader[], day: string, offered: string[] | null]>([
  ["the period's last day", YEAR, [PATROLS], "2022-12-31", null],
  ["the year after", YEAR, [PATROLS], "2023-05-07", ["2022-05-07"]],
  ["the year before", YEAR, [PATROLS], "2021-05-07", ["2022-05-07"]],
  ["a promise of next year's time", YEAR, [PATROLS, own("2023-01-01", "2023-06-30")], "2023-05-07", null],
  ["after every promise's time", YEAR, [PATROLS, own("2023-01-01", "2023-03-31")], "2023-05-07", ["2022-05-07"]],
  ["a day that the period's year lacks", YEAR, [PATROLS], "2024-02-29", []],
  ["a day outside half a year", period("2022-01-01", "2022-06-30"), [PATROLS], "2022-09-01", []],
  ["of two years the nearest", period("2021-01-01", "2022-12-31"), [PATROLS], "2024-05-07", ["2022-05-07"]],
  ["no period in the settings", [], [own("2022-01-01", "2022-12-31")], "2023-05-07", []],
  ["no period at all", [], [], "2023-05-07", null],
])("%s", (_name, settings, promises, day, offered) => {
  const finding = { kind: "outsidePeriod", tab: "Aktiviteter", row: 2, column: "Datum", value: day, unlisted: 0 };
  expect(looked(settings, promises, day)).toEqual({ found: offered ? [finding] : [], offered: offered ?? [] });
});

test("a struck row is passed over", () => {
  expect(looked(YEAR, [PATROLS], "2023-05-07", { Läge: "Struken" }).found).toEqual([]);
});
