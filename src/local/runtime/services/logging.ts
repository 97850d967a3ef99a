// console and Logger: lines for the one who runs the bundle.
// https://developers.google.com/apps-script/guides/logging

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

/** The line with the values in place of %s, %d and %o, and those left over at its end. */
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
