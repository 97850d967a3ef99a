// A part of the walks of grid.soak.ts, on a workbook in memory.
import { walkMemory } from "./walk-memory";

test.each([
  ["overlay scrollbars", { seed: 1, moves: 50 }],
  ["classic scrollbars at 200 %", { seed: 2, moves: 30, hasClassicBars: true, zoom: 2 as const }],
])("a walk over the grid meets only what the workbook says, with %s", async (_what, options) => {
  const { mismatches } = await walkMemory({ edits: 0.25, ...options });
  expect(mismatches).toEqual([]);
});
