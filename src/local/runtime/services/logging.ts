// console and Logger: lines for whoever runs the bundle.

import type { Execution } from "../execution";

type Line = (...values: unknown[]) => void;

interface Console {
  log: Line;
  info: Line;
  warn: Line;
  error: Line;
}

interface Logger {
  log: (...values: unknown[]) => Logger;
}

/** Fills in %s and %d as both services do. */
function lineOf(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== "string") return values.map(String).join(" ");
  const filled = first.replace(/%[sdo]/g, (token) => (rest.length > 0 ? String(rest.shift()) : token));
  return [filled, ...rest.map(String)].join(" ");
}

export function makeConsole(execution: Execution): Console {
  const line: Line = (...values) => execution.onLog(lineOf(values));
  return execution.service<Console>("console", { log: line, info: line, warn: line, error: line });
}

export function makeLogger(execution: Execution): Logger {
  const logger: Logger = execution.service<Logger>("Logger", {
    log: (...values) => {
      execution.onLog(lineOf(values));
      return logger;
    },
  });
  return logger;
}
