// An enum of a service: each member is its own name, and reading one that it lacks throws.

import type { Execution } from "../execution";

export function enumeration(execution: Execution, type: string, names: readonly string[]): object {
  return execution.service<Record<string, string>>(type, Object.fromEntries(names.map((name) => [name, name])));
}
