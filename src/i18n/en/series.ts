// Words of a promise through the years, in English.
import { formatList } from "../format/figures";
import type { SeriesWords } from "../sv/series";

const list = (words: readonly string[]) => formatList(words, "en");

export const series: SeriesWords = {
  heading: "How it went before",
  point: (when, figures) => `${when}: ${figures}`,
  soFar: (figures) => `${figures} so far`,
  withSum: (average, sum) => `${average} (${sum})`,
  value: (value, target) => `${value} (the target was ${target})`,
  noValue: "nothing measured",
  done: "done in time",
  doneLate: "done late",
  notDone: "not done",
  changed: (when, changes) => `Changed in ${when}: ${changes.join("; ")}.`,
  incomparable: (when) => `The figures from ${when} on cannot be compared with those before.`,
  unknown: (when) => `How the promise was counted in ${list(when)} is not recorded.`,
  nothing: "none",
  kind: (before, after) => `the type of measure is ${after}, before ${before}`,
  interval: (before, after) => `counted ${after}, before ${before}`,
  whole: "over the whole period",
  target: (before, after) => `the target is ${after}, before ${before}`,
  unit: (before, after) => `counted in ${after}, before in ${before}`,
  occasions: "occasions",
  days: "days",
  measure: (before, after) => `the measure is ${after}, before ${before}`,
  comparison: (after) => `the target is ${after === "Högst" ? "at most" : "at least"}`,
  spread: (before, after) => `the places share it as ${after}, before ${before}`,
  requirement: (after) => (after === "" ? "the requirement is gone" : `the requirement is “${after}”`),
  text: "the promise is worded anew",
  added: {
    requiredParties: (words) => `${list(words)} must take part too`,
    performedBy: (words) => `what ${list(words)} does counts too`,
    activityTypes: (words) => `${list(words)} counts too`,
    placeTypes: (words) => `the place type ${list(words)} counts too`,
    places: (words) => `${list(words)} counts too`,
    audiences: (words) => `the target group ${list(words)} is to be reached too`,
    weekdays: (words) => `${list(words)} counts too`,
  },
  removed: {
    requiredParties: (words) => `${list(words)} need not take part any more`,
    performedBy: (words) => `what ${list(words)} does no longer counts`,
    activityTypes: (words) => `${list(words)} no longer counts`,
    placeTypes: (words) => `the place type ${list(words)} no longer counts`,
    places: (words) => `${list(words)} no longer counts`,
    audiences: (words) => `the target group ${list(words)} need not be reached any more`,
    weekdays: (words) => `${list(words)} no longer counts`,
  },
  begun: {
    performedBy: (words) => `only what ${list(words)} does counts`,
    placeTypes: (words) => `only the place type ${list(words)} counts`,
    places: (words) => `only ${list(words)} counts`,
    weekdays: (words) => `only ${list(words)} counts`,
  },
  ended: {
    performedBy: () => "it counts whoever does it",
    placeTypes: () => "all place types count",
    places: () => "all places count",
    weekdays: () => "all days of the week count",
  },
};
