// Every day of 113 years, with the leap year 2000 and the common year 2100, against a calendar that is counted here by its definition, day after day.
import fc from "fast-check";
import { daysOfIsoWeek, isoWeekOf, parseIsoWeek } from "../../../../src/domain/calendar/iso-week";
import { INTERVALS, lengthOf, unitContaining } from "../../../../src/domain/calendar/periods";
import {
  addDays,
  dateOf,
  daysBetween,
  fromDayNumber,
  lastSundayBefore,
  type PlainDate,
  parsePlainDate,
  partsOf,
  plainDate,
  plainDateOf,
  plainDateOfParts,
  toDayNumber,
} from "../../../../src/domain/calendar/plain-date";
import { formatDateAndWeekday } from "../../../../src/i18n/format/dates";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2102;

interface CountedDay {
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly daysInMonth: number;
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthsOf = (year: number) => [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number: number) => `${number < 10 ? "0" : ""}${number}`;

/** 1 January 1990 was a Monday, and 31 December 2102 will be a Sunday. */
function countedDays(): CountedDay[] {
  const days: CountedDay[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    lengthsOf(year).forEach((daysInMonth, index) => {
      for (let day = 1; day <= daysInMonth; day++) {
        const text = `${year}-${two(index + 1)}-${two(day)}`;
        days.push({ text, year, month: index + 1, day, weekday: days.length % 7, daysInMonth });
      }
    });
  }
  return days;
}

const DAYS = countedDays();
const wrong = (isRight: (date: PlainDate, day: CountedDay, index: number) => boolean) =>
  DAYS.filter((day, index) => !isRight(day.text as PlainDate, day, index)).map(({ text }) => text);

test("each is a day, its parts are its own, and the next one follows it", () => {
  expect(DAYS).toHaveLength(41_272);
  expect(wrong((date, { text }) => parsePlainDate(text) === date)).toEqual([]);
  expect(wrong((date, { year, month, day }) => plainDateOfParts({ year, month, day }) === date)).toEqual([]);
  expect(
    wrong((date, { year, month, day }) => {
      const parts = partsOf(date);
      return parts.year === year && parts.month === month && parts.day === day;
    }),
  ).toEqual([]);
  expect(wrong((date, _day, index) => index === DAYS.length - 1 || addDays(date, 1) === DAYS[index + 1]?.text)).toEqual(
    [],
  );
  expect(wrong((date, _day, index) => daysBetween(plainDate("1990-01-01"), date) === index)).toEqual([]);
});

test("no day comes after the last of a month", () => {
  const ends = DAYS.filter(({ day, daysInMonth }) => day === daysInMonth);
  expect(ends.filter(({ year, month, day }) => plainDateOfParts({ year, month, day: day + 1 }) !== null)).toEqual([]);
  expect(ends.filter(({ text, day }) => parsePlainDate(text.slice(0, 8) + two(day + 1)) !== null)).toEqual([]);
});

test("the weekdays go round, Monday first", () => {
  const names = "måndag tisdag onsdag torsdag fredag lördag söndag".split(" ");
  expect(wrong((date, { weekday }) => formatDateAndWeekday(date, "sv").startsWith(`${names[weekday]} `))).toEqual([]);
  expect(wrong((date, { weekday }) => daysBetween(lastSundayBefore(date), date) === weekday + 1)).toEqual([]);
});

test("a week is of the year that has its Thursday, and its number counts that year's Thursdays", () => {
  const thursdays = new Map<number, number>();
  const names = new Map<number, string>();
  DAYS.forEach(({ year, weekday }, index) => {
    if (weekday !== 3) return;
    const number = (thursdays.get(year) ?? 0) + 1;
    thursdays.set(year, number);
    names.set(index, `${year}-V${two(number)}`);
  });
  const nameOf = (index: number, weekday: number) => names.get(index - weekday + 3);
  const isInside = (index: number, weekday: number) => nameOf(index, weekday) !== undefined;
  expect(
    wrong((date, { weekday }, index) => !isInside(index, weekday) || isoWeekOf(date) === nameOf(index, weekday)),
  ).toEqual([]);
  for (const [year, weeks] of thursdays) {
    expect([parseIsoWeek(`${year}-V${weeks}`), parseIsoWeek(`${year}-V${weeks + 1}`)]).toEqual([
      `${year}-V${weeks}`,
      null,
    ]);
  }
  const mondays = DAYS.flatMap(({ text, weekday }, index) =>
    weekday === 0 && isInside(index, weekday)
      ? [{ monday: text, sunday: DAYS[index + 6]?.text, name: nameOf(index, 0) }]
      : [],
  );
  expect(
    mondays.filter(({ monday, sunday, name }) => {
      const week = parseIsoWeek(name ?? "");
      const days = week && daysOfIsoWeek(week);
      return days?.first !== monday || days.last !== sunday;
    }),
  ).toEqual([]);
});

const MONTHS_OF = { månad: 1, "varannan månad": 2, kvartal: 3, tertial: 4, halvår: 6, termin: 6, år: 12 } as const;

test.each(INTERVALS.filter((interval): interval is keyof typeof MONTHS_OF => interval in MONTHS_OF))(
  "the units of the calendar year: %s",
  (interval) => {
    const months = MONTHS_OF[interval];
    const edges = DAYS.filter(({ day, daysInMonth }) => day === 1 || day === daysInMonth);
    expect(
      edges.filter(({ text, year, month }) => {
        const first = Math.ceil(month / months) * months - months + 1;
        const last = first + months - 1;
        const unit = unitContaining(interval, text as PlainDate);
        return (
          unit.from !== `${year}-${two(first)}-01` || unit.to !== `${year}-${two(last)}-${lengthsOf(year)[last - 1]}`
        );
      }),
    ).toEqual([]);
  },
);

const anyDay = fc.constantFrom(...DAYS).map(({ text }) => text as PlainDate);

test("a day goes to a number, to a date and to its parts, and comes back", () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(fromDayNumber(toDayNumber(date))).toBe(date);
      expect(plainDateOf(dateOf(date))).toBe(date);
      expect(plainDateOfParts(partsOf(date))).toBe(date);
    }),
  );
});

test("days added are days between, both ways, and every unit holds the day it is asked for", () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: -2000, max: 2000 }),
      fc.constantFrom(...INTERVALS),
      (date, days, interval) => {
        const other = addDays(date, days);
        expect([daysBetween(date, other), addDays(other, -days)]).toEqual([days, date]);
        const unit = unitContaining(interval, date);
        expect(unit.from <= date && date <= unit.to && lengthOf(unit) >= (interval === "dygn" ? 1 : 7)).toBe(true);
      },
    ),
  );
});
