// Counts the service calls of a run and the cells they read and write: what the budgets and the bench price.

export interface CallCount {
  calls: number;
  cellsRead: number;
  cellsWritten: number;
}

export interface Meter {
  /** By service member: "Range.getValues". */
  readonly byCall: ReadonlyMap<string, Readonly<CallCount>>;
  total(): CallCount;
  count(call: string): void;
  read(call: string, cells: number): void;
  write(call: string, cells: number): void;
  reset(): void;
}

export function newMeter(): Meter {
  const byCall = new Map<string, CallCount>();
  const entry = (call: string): CallCount => {
    let counts = byCall.get(call);
    if (!counts) {
      counts = { calls: 0, cellsRead: 0, cellsWritten: 0 };
      byCall.set(call, counts);
    }
    return counts;
  };
  return {
    byCall,
    total: () =>
      [...byCall.values()].reduce(
        (sum, counts) => ({
          calls: sum.calls + counts.calls,
          cellsRead: sum.cellsRead + counts.cellsRead,
          cellsWritten: sum.cellsWritten + counts.cellsWritten,
        }),
        { calls: 0, cellsRead: 0, cellsWritten: 0 },
      ),
    count: (call) => {
      entry(call).calls += 1;
    },
    read: (call, cells) => {
      entry(call).cellsRead += cells;
    },
    write: (call, cells) => {
      entry(call).cellsWritten += cells;
    },
    reset: () => byCall.clear(),
  };
}
