// Every failure says in plain words what to do.
import { ERROR_CODES } from "../../../../src/contract/reply";
import { CALL_ERRORS, errorText } from "../../../../src/ui/shared/error-text";

describe.each(Object.entries(CALL_ERRORS))("in %s", (_language, words) => {
  test.each(ERROR_CODES)("%s", (code) => {
    const bare = errorText({ code, detail: "", fields: [] }, words);
    expect(bare).not.toMatch(/undefined|null|\(\)|: $/);
    expect(bare.length).toBeGreaterThan(20);
  });

  test("a refusal keeps the words that were given", () => {
    expect(errorText({ code: "refused", detail: "Quota exceeded", fields: [] }, words)).toContain("Quota exceeded");
  });

  test("several accounts are recognised", () => {
    const mixUp = { code: "refused", detail: "PERMISSION_DENIED", fields: [] } as const;
    expect(errorText(mixUp, words)).toBe(words.severalAccounts);
  });
});

test.each(Object.values(CALL_ERRORS))("fields that weren't accepted are named", (words) => {
  const fields = [{ field: "asOf", code: "invalid" }] as const;
  expect(errorText({ code: "inputInvalid", detail: "", fields }, words)).toContain("asOf");
});
