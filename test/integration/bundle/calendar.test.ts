// The calendar where nothing but ECMAScript is, not even Intl: bundled as the server is, and in the built server.
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { inMemory } from "../../helpers/bundle/in-memory";

function bareWorld() {
  const world = createContext(Object.create(null));
  runInContext("delete globalThis.Intl", world);
  return world;
}

const MODULES = [
  "domain/calendar/plain-date",
  "domain/calendar/iso-week",
  "domain/calendar/typed-day",
  "i18n/format/dates",
];

function calendarIn(world: object): (code: string) => unknown {
  const { outputFiles } = buildSync({
    stdin: { contents: MODULES.map((path) => `export * from "./src/${path}";`).join("\n"), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: "neutral",
    target: "es2020",
    format: "iife",
    globalName: "calendar",
  });
  runInContext(outputFiles[0]?.text ?? "", world);
  return (code) => runInContext(`with (calendar) { ${code} }`, world);
}

test("days are read, reckoned with and written without Intl", () => {
  const evaluate = calendarIn(bareWorld());
  expect(evaluate("typeof Intl")).toBe("undefined");
  expect(evaluate('readDate("4 mars", "2022-12-31")')).toBe("2022-03-04");
  expect(evaluate('readDate("fredag 4 March", "2022-12-31")')).toBe("2022-03-04");
  expect(evaluate('isoWeekOf("2021-01-03")')).toBe("2020-V53");
  expect(evaluate('parseIsoWeek("2022-V53")')).toBeNull();
  expect(evaluate('addDays("2022-03-26", 1) + addDays("2022-10-29", 2)')).toBe("2022-03-272022-10-31");
  expect(evaluate('formatDateAndWeekday("2022-06-30", "sv")')).toBe("torsdag 30 juni 2022");
  expect(evaluate('formatDate("2022-06-30", "en")')).toBe("30 June 2022");
});

test("the built server loads without Intl", () => {
  const world = bareWorld();
  runInContext(readFileSync("dist/server.js", "utf8"), world);
  expect(runInContext("typeof onEdit", world)).toBe("function");
});

/** 4 March 2022 as spreadsheets count days. */
const FOURTH_OF_MARCH = 44_624;

test("a day typed by hand becomes that day", () => {
  const book = inMemory(1);
  book.type("Aktiviteter", 2, 2, "4 mars");
  expect(book.cells()).toContainEqual(["Aktiviteter 2 2", FOURTH_OF_MARCH, null]);
});
