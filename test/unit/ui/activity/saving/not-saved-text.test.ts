import type { ErrorCode } from "../../../../../src/contract/reply";
import { sidebar as sidebarSv } from "../../../../../src/i18n/sv/sidebar";
import { notSavedText } from "../../../../../src/ui/activity/saving/not-saved-text";
import type { Wording } from "../../../../../src/ui/activity/words";

const sv: Wording = { language: "sv", words: sidebarSv };

const errorOf = (code: ErrorCode) => ({ code, detail: "", fields: [] });

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
