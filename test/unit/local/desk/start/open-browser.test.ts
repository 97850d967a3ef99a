// The browser is handed a file that only its owner can read, with an address that is good once.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileAddress, writeOpener } from "../../../../../src/local/desk/start/open-browser";

const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the file leads to the address, and nobody else can read it", () => {
  const path = writeOpener("http://127.0.0.1:1/open/x", [join(folder, "saknas"), folder]) ?? "";
  expect(path.startsWith(folder)).toBe(true);
  expect(readFileSync(path, "utf8")).toContain('content="0;url=http://127.0.0.1:1/open/x"');
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("without a folder to write in there is no file", () => {
  expect(writeOpener("http://127.0.0.1:1/", [join(folder, "saknas")])).toBeNull();
});

test("the file's address holds no sign that a shell would read", () => {
  expect(fileAddress("/hem/Bo & Co/a^b.html")).toBe("file:///hem/Bo%20%26%20Co/a%5Eb.html");
});
