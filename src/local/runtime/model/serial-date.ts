// Dates of spreadsheets: days since 1899-12-30 on the wall clock of the spreadsheet's zone, and the time of day as a
// fraction. https://developers.google.com/workspace/sheets/api/guides/formats#date_and_time_format_patterns

const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** A wall clock's reading, without a zone. Months are 1–12. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** The wall clock's reading in milliseconds since 1970, as if it showed UTC. */
export function wallMs(serial: number): number {
  return EPOCH + Math.round(serial * DAY_MS);
}

/** The serial without its parts of a second. */
export function wholeSeconds(serial: number): number {
  return serialOfWallMs(Math.floor(wallMs(serial) / 1000) * 1000);
}

export function serialOfWallMs(ms: number): number {
  return (ms - EPOCH) / DAY_MS;
}

export function wallClock(serial: number): WallClock {
  const date = new Date(wallMs(serial));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** The serial of a calendar day; null when there is no such day (31 June). */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? serialOfWallMs(date.getTime()) : null;
}

const pad = (number: number, length = 2): string => String(number).padStart(length, "0");

/** "2022-06-30", or "2022-06-30 09:15:00" where there is a time of day. */
export function isoText(serial: number): string {
  const clock = wallClock(serial);
  const day = `${pad(clock.year, 4)}-${pad(clock.month)}-${pad(clock.day)}`;
  const isWholeDay = clock.hour + clock.minute + clock.second + clock.millisecond === 0;
  return isWholeDay ? day : `${day} ${pad(clock.hour)}:${pad(clock.minute)}:${pad(clock.second)}`;
}
