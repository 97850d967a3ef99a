// A part of the round trips that `npm run soak -- round-trip` makes: two odd workbooks, by our own reader alone.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ODDITIES, type Oddity, oddFile } from "../../helpers/local/odd-files";
import { faultsOf } from "./faults-of";
import { roundTrip } from "./trip";

const folder = mkdtempSync(join(tmpdir(), "round-trip-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { chartSheet, conversation, formControl, futurePart, gapsInNames, strict } = ODDITIES;

/** The add-on's own tab as a stranger's, with all that refers to it. */
const strange: Oddity = (parts) =>
  Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, text.replaceAll("Aktiviteter", "Blad")]));

test("an odd workbook comes back whole, and a fault in it would be found", async () => {
  const base = new Uint8Array(readFileSync("test/fixtures/other-program.xlsx"));
  const [source, file] = ["before", "after"].map((name) => join(folder, `${name}.xlsx`)) as [string, string];
  writeFileSync(
    source,
    oddFile(base, [strange, gapsInNames, formControl, conversation, chartSheet, futurePart, strict]),
  );
  const trip = await roundTrip(source, file);
  // The cell that is typed into has a drop-down.
  expect(trip).toMatchObject({ refused: null, declined: [expect.stringContaining("C5")], faults: [], isLogged: true });
  const harmed = oddFile(new Uint8Array(readFileSync(file)), [
    (parts) => Object.fromEntries(Object.entries(parts).filter(([path]) => !path.includes("theme"))),
  ]);
  const done = { tab: "Blad", isTyped: false, isInserted: true };
  expect(faultsOf(new Uint8Array(readFileSync(source)), harmed, done).join("\n")).toContain("theme1.xml is lost");
});
