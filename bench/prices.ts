// What a service call costs in Google, in milliseconds. The model's figures are practitioners' and our own estimates,
// not Google's: they rank the ways of doing a thing, they promise no second.
import type { Meter } from "../src/local/runtime/meter";

interface Price {
  readonly perCall: number;
  readonly perCell: number;
  /** Kept back until the next read or flush: a call, but no round trip of its own. */
  readonly isBuffered?: true;
}

const READ: Price = { perCall: 150, perCell: 0.03 };
const WRITE: Price = { perCall: 10, perCell: 0.012, isBuffered: true };

/** One execution, before it has asked for anything. */
const EXECUTION = 700;

/** By member; the longest name that fits decides. A member that isn't here hands out a handle and costs nothing. */
const PRICES: Readonly<Record<string, Price>> = {
  "Range.getValue": READ,
  "Range.getDisplayValue": READ,
  "Range.getFormula": READ,
  "Range.getNote": READ,
  "Range.getBackground": READ,
  "Sheet.getLastRow": READ,
  "Sheet.getLastColumn": READ,
  "Sheet.getCharts": READ,
  "Sheet.appendRow": WRITE,
  "Sheet.set": WRITE,
  "Sheet.insert": WRITE,
  "Sheet.update": WRITE,
  "Sheet.clear": WRITE,
  "Range.set": WRITE,
  "Range.clear": WRITE,
  "SpreadsheetApp.flush": { perCall: 240, perCell: 0 },
  "Lock.tryLock": { perCall: 40, perCell: 0 },
  "Lock.waitLock": { perCall: 40, perCell: 0 },
  "Lock.releaseLock": { perCall: 40, perCell: 0 },
  "Cache.get": { perCall: 20, perCell: 0 },
  "Cache.put": { perCall: 60, perCell: 0 },
  "Cache.remove": { perCall: 60, perCell: 0 },
  "Properties.get": { perCall: 30, perCell: 0 },
  "Properties.set": { perCall: 62, perCell: 0 },
  "Properties.delete": { perCall: 62, perCell: 0 },
};

const NAMES = Object.keys(PRICES).sort((a, b) => b.length - a.length);

function priceOf(member: string): Price | null {
  const name = NAMES.find((known) => member.startsWith(known));
  return name === undefined ? null : (PRICES[name] ?? null);
}

export interface Cost {
  /** Calls that go to Google and back; handles are not among them. */
  readonly calls: number;
  /** Those of the calls that wait for Google's answer. */
  readonly roundTrips: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly modelMs: number;
}

/** The cost of what the meter has counted, done in this many executions. */
export function costOf({ byCall }: Meter, executions: number): Cost {
  let cost: Cost = { calls: 0, roundTrips: 0, cellsRead: 0, cellsWritten: 0, modelMs: executions * EXECUTION };
  for (const [member, { calls, cellsRead, cellsWritten }] of byCall) {
    const price = priceOf(member);
    if (!price) continue;
    cost = {
      calls: cost.calls + calls,
      roundTrips: cost.roundTrips + (price.isBuffered ? 0 : calls),
      cellsRead: cost.cellsRead + cellsRead,
      cellsWritten: cost.cellsWritten + cellsWritten,
      modelMs: cost.modelMs + calls * price.perCall + (cellsRead + cellsWritten) * price.perCell,
    };
  }
  return { ...cost, modelMs: Math.round(cost.modelMs) };
}
