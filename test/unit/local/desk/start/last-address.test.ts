// The address that a desk had: the next one on the same workbook has it too.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createToken } from "../../../../../src/local/desk/server/guard";
import { lastAddress } from "../../../../../src/local/desk/start/last-address";

const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
const workbook = join(folder, "bok.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));
const written = () => join(folder, readdirSync(folder)[0] ?? "");

test("it is read back, and nobody else can read it", () => {
  const address = { port: 40_123, token: createToken() };
  expect(lastAddress(workbook).read()).toBeNull();
  lastAddress(workbook).write(address);
  expect(lastAddress(workbook).read()).toEqual(address);
  if (process.platform !== "win32") expect(statSync(written()).mode & 0o777).toBe(0o600);
});

test.each(["", "{", '{"port":"80","token":"0123456789abcdef0123456789abcdef"}', '{"port":"40123","token":"kort"}'])(
  "what was written by somebody else is no address: %j",
  (text) => {
    writeFileSync(written(), text);
    expect(lastAddress(workbook).read()).toBeNull();
  },
);

test("where nothing can be written, the next desk has another address", () => {
  const nowhere = lastAddress(join(folder, "saknas", "bok.xlsx"));
  nowhere.write({ port: 40_123, token: createToken() });
  expect(lastAddress(join(folder, "saknas", "bok.xlsx")).read()).toBeNull();
});
