// Checks days and moments around both clock changes of a year, in Europe and in America, in the script's time zone and
// in the sheet's.
import { allRight, type Checks, type Scratch, tally, typeEach } from "./check";

/** The days when the clocks change and the days after them, a leap day and a new year's day. */
const DAYS = [
  "2022-03-13",
  "2022-03-14",
  "2022-03-27",
  "2022-03-28",
  "2022-10-30",
  "2022-10-31",
  "2022-11-06",
  "2022-11-07",
  "2024-02-29",
  "2025-01-01",
];
/** Whether the month comes first when a day is typed, by the sheet's country. */
const MONTH_FIRST: Readonly<Record<string, boolean>> = { sv_SE: false, en_US: true };
const PATTERN = "yyyy-MM-dd HH:mm:ss";
const HOUR = 3_600_000;
const HOURS_AROUND = 48;

/** Every hour of the two days around each clock change. */
function moments(): Date[] {
  const starts = [
    Date.UTC(2022, 2, 12, 12),
    Date.UTC(2022, 2, 26, 12),
    Date.UTC(2022, 9, 29, 12),
    Date.UTC(2022, 10, 5, 12),
  ];
  return starts.flatMap((start) => Array.from({ length: HOURS_AROUND }, (_, hour) => new Date(start + hour * HOUR)));
}

const MOMENTS = 4 * HOURS_AROUND;

function writeMoments({ sheet }: Scratch, sent: readonly Date[]) {
  const cells = sheet.getRange(1, 1, sent.length, 1).setNumberFormat("yyyy-mm-dd hh:mm:ss");
  return cells.setValues(sent.map((moment) => [moment]));
}

export const timeChecks: Checks<"time"> = {
  scriptMidnights: {
    expected: [allRight(DAYS.length)],
    probe: () =>
      tally(DAYS, (day) => {
        const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
        const shown = Utilities.formatDate(new Date(year, month - 1, date), Session.getScriptTimeZone(), PATTERN);
        return shown === `${day} 00:00:00` ? null : `${day} → ${shown}`;
      }),
  },
  sheetMidnights: {
    expected: [allRight(DAYS.length)],
    probe: ({ sheet, book }) => {
      const zone = book.getSpreadsheetTimeZone();
      const cells = sheet.getRange(1, 1, DAYS.length, 1).setValues(DAYS.map((day) => [day]));
      const values: unknown[][] = cells.getValues();
      return tally(DAYS, (day, index) => {
        const value = values[index]?.[0];
        const shown = value instanceof Date ? Utilities.formatDate(value, zone, PATTERN) : String(value);
        return shown === `${day} 00:00:00` ? null : `${day} → ${shown}`;
      });
    },
  },
  momentsBack: {
    expected: [allRight(MOMENTS)],
    probe: (scratch) => {
      const sent = moments();
      const zone = scratch.book.getSpreadsheetTimeZone();
      const values: unknown[][] = writeMoments(scratch, sent).getValues();
      const readings = sent.map((moment) => Utilities.formatDate(moment, zone, PATTERN));
      /** The hour that comes twice, of which the cell can't tell which of the two it was. */
      const isTwofold = (reading: string) => readings.indexOf(reading) !== readings.lastIndexOf(reading);
      return tally(sent, (moment, index) => {
        const value = values[index]?.[0];
        const isBack = value instanceof Date && value.getTime() === moment.getTime();
        if (isBack || isTwofold(readings[index] ?? "")) return null;
        return `${moment.toISOString()} → ${value instanceof Date ? value.toISOString() : String(value)}`;
      });
    },
  },
  momentsShown: {
    expected: [allRight(MOMENTS)],
    probe: (scratch) => {
      const sent = moments();
      const zone = scratch.book.getSpreadsheetTimeZone();
      const shown = writeMoments(scratch, sent).getDisplayValues();
      return tally(sent, (moment, index) => {
        const reading = Utilities.formatDate(moment, zone, PATTERN);
        const text = shown[index]?.[0] ?? "";
        return text === reading ? null : `${reading} → ${text}`;
      });
    },
  },
  dayByCountry: {
    expected: [allRight(1)],
    probe: (scratch) => {
      const typed = "4/3/2022";
      const isMonthFirst = MONTH_FIRST[scratch.book.getSpreadsheetLocale()];
      if (isMonthFirst === undefined) return null;
      const [[kind, text] = []] = typeEach(scratch, [typed]);
      return tally([typed], () =>
        (text === "2022-04-03 00:00:00") === isMonthFirst ? null : `${typed} → ${kind} ${text}`,
      );
    },
  },
};
