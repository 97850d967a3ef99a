// The local runtime keeps every belief about Google: the checks that Självtest runs in a Sheet, run here.
import { type CheckCode, SELF_TEST } from "../../../src/contract/self-test";
import { selfTest as selfTestSv } from "../../../src/i18n/sv/dialogs/self-test";
import { emptyBook } from "../../helpers/local/script-world";
import { runIn } from "./local-self-test";

const CODES: readonly CheckCode[] = Object.values(SELF_TEST).flat();

/** A refusal's words are Google's own; that there are any is enough. */
const wordsOf = (kind: string, text: string) => (kind === "refused" ? expect.stringMatching(/./) : text);

describe.each([
  { script: "Europe/Stockholm", sheet: "Europe/Stockholm", locale: "sv_SE" },
  { script: "Europe/Stockholm", sheet: "America/Los_Angeles", locale: "en_US" },
  { script: "America/New_York", sheet: "Pacific/Kiritimati", locale: "sv_SE" },
  { script: "Asia/Kolkata", sheet: "Europe/Stockholm", locale: "en_US" },
])("script in $script, spreadsheet in $sheet, $locale", ({ script, sheet, locale }) => {
  const run = runIn({ book: emptyBook(sheet, locale), timeZone: script });

  test("says what the answers depend on", async () =>
    expect((await run).place).toEqual({ scriptZone: script, spreadsheetZone: sheet, locale }));

  test.each(CODES)("%s", async (code) => {
    const result = (await run).results.find((one) => one.code === code);
    expect(result?.found).toEqual(result?.expected.map(([kind, text]) => [kind, wordsOf(kind, text)]));
    expect(result?.expected.length).toBeGreaterThan(0);
  });
});

test("each check has a code and a claim of its own", () => {
  expect(new Set(CODES).size).toBe(CODES.length);
  expect(new Set(Object.values(selfTestSv.claims)).size).toBe(CODES.length);
});
