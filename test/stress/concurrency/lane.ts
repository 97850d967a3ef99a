// A process of its own that runs one schedule at a time: told which by messages, and answers with what came of it.

import { type ScheduleOrder, startStage } from "./schedule";

const [, , threadFile = ""] = process.argv;
const run = startStage(threadFile);

process.on("message", (order: ScheduleOrder) => {
  process.send?.(run(order));
});
process.on("disconnect", () => process.exit());
