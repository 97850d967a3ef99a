// The version that people report is the one that is released.
import { readFileSync } from "node:fs";
import { VERSION } from "../../../src/contract/version";

test("is that of package.json", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(VERSION).toBe(version);
});
