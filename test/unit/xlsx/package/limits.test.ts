import { readFileSync } from "node:fs";
import { LIMITS, type Limit, limited, NotAWorkbook } from "../../../../src/xlsx/package/limits";

const limits = Object.keys(LIMITS) as Limit[];
const MILLION = 1_000_000;

test("docs/files.md has each limit, in the order of the code", () => {
  const rows = readFileSync("docs/files.md", "utf8").match(/^\|.*\|$/gm) ?? [];
  const told = rows.slice(2).map((row) => row.split("|")[2]?.trim());
  const inMillions: readonly Limit[] = ["packed", "unpacked"];
  expect(told).toEqual(
    limits.map((limit) =>
      inMillions.includes(limit) ? `${LIMITS[limit] / MILLION} MB` : LIMITS[limit].toLocaleString("en"),
    ),
  );
});

test("as many as the limit are read, and one more is not", () => {
  for (const limit of limits) {
    expect(() => limited(limit, LIMITS[limit])).not.toThrow();
    expect(() => limited(limit, LIMITS[limit] + 1)).toThrow(NotAWorkbook);
  }
});
