import { createWorkClock } from "../../../../../src/local/xlsx/library/work-clock";

test.each([
  ["a machine of its own", 50, 50, 50],
  ["several threads at once", 50, 90, 50],
  ["a busy machine", 50, 20, 20],
  ["a thread that only sleeps", 50, 0, 12.5],
  ["a clock that stands still", 0, 10, 0],
])("between two looks it goes on by the work done: %s", (_, passed, worked, counted) => {
  const now = { wall: 1000, processors: 300 };
  const clock = createWorkClock({ wall: () => now.wall, processors: () => now.processors });
  expect(clock()).toBe(0);
  now.wall += passed;
  now.processors += worked;
  expect(clock()).toBe(counted);
  now.wall += passed;
  now.processors += worked;
  expect(clock()).toBe(2 * counted);
});
