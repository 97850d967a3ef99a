// Words of the year picture, in English.
import type { YearPictureWords } from "../sv/year-picture";

export const yearPicture: YearPictureWords = {
  label: (isYear) => (isYear ? "The year in one picture" : "The period in one picture"),
  goal: (value, target) => `${value} (target ${target})`,
  notMeasured: "not measured",
  doneOn: (day) => `done ${day}`,
  done: "done",
  notDone: "not done",
  notes: {
    lacking: (amount) => `${amount} missing`,
    lost: (units) => `none in ${units}`,
    lostUnits: (count, units) => `none in ${count} ${units}`,
    unresolved: (count, isOne) => `${count} unclear ${isOne ? "row" : "rows"}`,
    late: (days, isOne) => `${days} ${isOne ? "day" : "days"} late`,
    ahead: (amount) => `${amount} ahead of plan`,
    behind: (amount) => `${amount} behind plan`,
  },
  keys: {
    counted: "counts",
    open: "does not count, or unclear",
    booked: "planned",
    nothing: "nothing",
    outside: "to come, or not in force",
    bars: (unit) => `counted ${unit}`,
    target: (figure) => `target ${figure}`.trim(),
    below: "pale: below target",
    lead: "curve: ahead of (above) or behind (below) plan",
    gap: "gap",
    excluded: (weeks) => `excluded: ${weeks}`,
    today: (day) => `as of ${day}`,
  },
  quarter: (number, year) => `Q${number}\u00a0${year}`,
  weeks: (first, last) => (first === last ? `week ${first}` : `weeks ${first}–${last}`),
  moreWeeks: (count) => `${count} more spans`,
  alternative: {
    first: (what, period, counts) => `${what}, ${period}: ${counts}.`,
    none: "No promise has been assessed",
    row: (name, outcome, status) => `${name}: ${outcome}, ${status}`,
    reached: (reached, all, units, target) => `${reached} of ${all} whole ${units} reached ${target}`,
    days: (days) => `counted ${days}`,
    open: (count, isOne) => (isOne ? "1 event does not count" : `${count} events do not count`),
    unreadable: (names) => `Not assessed: ${names}.`,
    excluded: (weeks) => `Excluded: ${weeks}.`,
    others: (count, isOne) =>
      isOne ? "One more promise is in the picture." : `${count} more promises are in the picture.`,
  },
};
