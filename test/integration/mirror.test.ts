// test/unit mirrors src/: what a file does is tested where the file stands, so that nobody has to look for it.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const UNIT = join("test", "unit");
const SOURCE_ENDINGS = [".ts", ".tsx", ".css"];

/** Tests without a source file of their own, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "domain/calendar/calendar-properties.test.ts": "holds the whole folder against a calendar counted by its definition",
};

function testFilesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** `judge-properties` and `judge` for `judge-properties.test.ts`: a test may say after a dash which side it looks at. */
function sourceNamesOf(test: string): string[] {
  const words = test.replace(/\.test\.tsx?$/, "").split("-");
  return words.map((_word, index) => words.slice(0, words.length - index).join("-"));
}

function hasSource(path: string): boolean {
  const folder = join("src", dirname(relative(UNIT, path)));
  const name = path.slice(dirname(path).length + 1);
  return sourceNamesOf(name).some((source) =>
    SOURCE_ENDINGS.some((ending) => existsSync(join(folder, source + ending))),
  );
}

const files = testFilesUnder(UNIT);

test("every file in test/unit is a test", () => {
  expect(files.filter((path) => !/\.test\.tsx?$/.test(path))).toEqual([]);
});

test("every test in test/unit stands where its source file does", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((path) => !hasSource(path) && !(relative(UNIT, path) in EXCEPTIONS))).toEqual([]);
});

test("an exception that is no longer one is taken out of the list", () => {
  const needed = files.filter((path) => !hasSource(path)).map((path) => relative(UNIT, path));
  expect(Object.keys(EXCEPTIONS)).toEqual(needed);
});

test.each<[name: string, path: string, isHome: boolean]>([
  ["a source file's own test", "test/unit/domain/judging/judge.test.ts", true],
  ["one of its sides", "test/unit/domain/judging/judge-in-leap-years.test.ts", true],
  ["a style sheet's", "test/unit/ui/shared/tokens.test.ts", true],
  ["a test whose source has moved", "test/unit/domain/judge.test.ts", false],
  ["a test of nothing by that name", "test/unit/domain/judging/jud.test.ts", false],
])("the rule itself: %s", (_name, path, isHome) => {
  expect(hasSource(path)).toBe(isHome);
});
