import { unreadableLine } from "../../../src/local/unreadable-line";
import { LIMITS, type Limit } from "../../../src/xlsx/package/limits";

const limits = Object.keys(LIMITS) as Limit[];

test.each(limits)("a file with too much of %s is told in one line of either language", (limit) => {
  const lines = (["sv", "en"] as const).map((language) =>
    unreadableLine("bok.xlsx", { code: "tooLarge", limit }, language),
  );
  expect(lines[0]).toMatch(
    /^bok\.xlsx läses inte: .+\. Ta bort det som inte används, eller dela upp filen på flera\.$/,
  );
  expect(lines[1]).toMatch(/^bok\.xlsx isn't read: .+\.$/);
  expect(lines.join("")).not.toMatch(/undefined|NaN|\n/);
});

test("a file with a password is told so", () => {
  expect(unreadableLine("bok.xlsx", { code: "encrypted" }, "sv")).toMatch(/^bok\.xlsx är skyddad med lösenord/);
});

test("a size is told in millions of bytes, and a place beyond the edges by its name", () => {
  expect(unreadableLine("a.xlsx", { code: "tooLarge", limit: "unpacked" }, "sv")).toContain("180 MB");
  expect(unreadableLine("a.xlsx", { code: "tooLarge", limit: "cells" }, "sv")).toMatch(/fler än 1\s500\s000 celler/);
  expect(unreadableLine("a.xlsx", { code: "cellOutside", tab: "Löften", cell: "XFE1" }, "sv")).toContain(
    "cellen XFE1 i fliken Löften",
  );
});
