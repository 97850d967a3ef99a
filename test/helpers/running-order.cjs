// The order of the tests on a machine that has never run them, where Jest knows sizes of files but no durations.
const { relative, sep } = require("node:path");
const Sequencer = require("@jest/test-sequencer").default;

/**
 * The schedules come first: they run below normal priority, and so fill what the others leave while they wait. One page
 * comes next, since the first of them waits for a browser where none is installed. The small unit tests come last, so
 * that no worker is left alone with a long file.
 */
const ORDER = [
  "test/stress/concurrency",
  "test/browser/import",
  "test/stress",
  "test/integration",
  "test/browser",
  "test/unit/local",
  "test/unit/report",
];

function placeOf({ path, context }) {
  const file = relative(context.config.rootDir, path).split(sep).join("/");
  const place = ORDER.findIndex((start) => file.startsWith(start));
  return place === -1 ? ORDER.length : place;
}

module.exports = class RunningOrder extends Sequencer {
  /** What failed the last time comes before all; within a place the longest, as Jest has it. */
  sort(tests) {
    const places = new Map(tests.map((test) => [test, this.hasFailed(test) ? -1 : placeOf(test)]));
    return super.sort(tests).sort((a, b) => places.get(a) - places.get(b));
  }
};
