import { ERROR_CODES, fail } from "../../../../src/contract/reply";
import { sidebar as sidebarEn } from "../../../../src/i18n/en/sidebar";
import { sidebar as sidebarSv } from "../../../../src/i18n/sv/sidebar";
import { errorText } from "../../../../src/ui/activity/error-text";
import type { Wording } from "../../../../src/ui/activity/words";

const sv: Wording = { language: "sv", words: sidebarSv };
const en: Wording = { language: "en", words: sidebarEn };

function errorOf(code: (typeof ERROR_CODES)[number], detail = "") {
  const reply = fail(code, detail);
  if (reply.ok) throw new Error("a failure that succeeded");
  return reply.error;
}

test.each(ERROR_CODES)("%s is said in both languages, without its code", (code) => {
  for (const wording of [sv, en]) {
    expect(errorText(errorOf(code), wording)).toMatch(/^\p{Lu}.*\.$/u);
    expect(errorText(errorOf(code), wording)).not.toContain(code);
  }
});

test("what Google or the file said is passed on", () => {
  expect(errorText(errorOf("refused", "quota exceeded"), sv)).toContain("quota exceeded");
});

test("several accounts get their own advice instead of Google's code", () => {
  const text = errorText(errorOf("refused", "Error code PERMISSION_DENIED."), sv);
  expect(text).toBe(sidebarSv.errors.severalAccounts);
});
