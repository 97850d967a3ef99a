import { ERROR_CODES, fail } from "../../../../src/contract/reply";
import { sidebar as sidebarEn } from "../../../../src/i18n/en/sidebar";
import { sidebar as sidebarSv } from "../../../../src/i18n/sv/sidebar";
import { errorText, notSavedText } from "../../../../src/ui/sidebar/error-text";
import type { Wording } from "../../../../src/ui/sidebar/words";

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

test.each([
  ["busy", sidebarSv.errors.notSaved],
  ["inputInvalid", sidebarSv.errors.notSaved],
  ["workbookIncomplete", sidebarSv.errors.notSaved],
  ["refused", sidebarSv.errors.noAnswer],
  ["unexpected", sidebarSv.errors.noAnswer],
] as const)("after %s no more is said than is known", (code, opening) => {
  const text = notSavedText(errorOf(code), sv);
  expect(text.startsWith(opening)).toBe(true);
  expect(text).toContain(sidebarSv.errors.entryKept);
  expect(text.includes(sidebarSv.errors.storedOnce)).toBe(opening === sidebarSv.errors.noAnswer);
});
