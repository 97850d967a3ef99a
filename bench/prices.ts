// What a call of Google's services costs, in milliseconds. The figures are estimates of practitioners and our own, not
// Google's: they tell which of two ways is cheaper, and do not predict how long either takes.
import type { Meter } from "../src/local/runtime/meter";

/** Milliseconds. */
interface Price {
  readonly perCall: number;
  readonly perCell: number;
  /** Apps Script keeps it back until the next read or flush, so that it makes no round trip of its own. */
  readonly isBuffered?: true;
}

const READ: Price = { perCall: 150, perCell: 0.03 };
const WRITE: Price = { perCall: 10, perCell: 0.012, isBuffered: true };

/** One execution before it has asked for anything, in milliseconds. */
const EXECUTION = 700;

/**
 * Prices by service and the beginning of a method's name. The longest beginning that fits decides; a method that none
 * fits only hands out an object, and costs nothing.
 */
const PRICES: Readonly<Record<string, Price>> = {
  "Range.getValue": READ,
  "Range.getDisplayValue": READ,
  "Range.getFormula": READ,
  "Range.getNote": READ,
  "Range.getBackground": READ,
  "Range.canEdit": READ,
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
  "RangeList.set": WRITE,
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
  /** Calls that have a price. */
  readonly calls: number;
  /** The calls that wait for Google's answer. */
  readonly roundTrips: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Milliseconds by the prices above, and by no clock. */
  readonly modelMs: number;
}

/** The cost of what the meter has counted, which took this many executions. */
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
