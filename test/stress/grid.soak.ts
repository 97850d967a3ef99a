// 5,000 moves over the desk's grid, in four windows: classic and overlay scrollbars, at 100 and at 200 %.
import { walkExample } from "./grid/walk-example";

const MINUTES = 60_000;

test.each([
  [false, 1],
  [false, 2],
  [true, 1],
  [true, 2],
] as const)(
  "every cell on screen says what the workbook says (classic scrollbars: %s, zoom: %s)",
  async (hasClassicBars, zoom) => {
    const run = await walkExample({
      moves: 1250,
      seed: 7 * zoom + Number(hasClassicBars),
      edits: 0.2,
      hasClassicBars,
      zoom,
    });
    console.log(JSON.stringify({ hasClassicBars, zoom, ...run }));
    expect(run.mismatches).toEqual([]);
  },
  60 * MINUTES,
);
