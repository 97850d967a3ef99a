import { linkKindOf } from "../../../src/contract/phone-link";

test.each([
  [null, "none"],
  ["http://127.0.0.1:4711/0123/mobil", "thisComputer"],
  ["https://script.google.com/macros/s/AKfy/exec", "lasting"],
  ["https://script.google.com/a/macros/pajala.se/s/AKfy/exec", "lasting"],
  ["https://script.google.com/macros/s/AKfy/dev", "trial"],
  ["https://localhost.example.se/exec", "lasting"],
] as const)("%s is %s", (url, kind) => expect(linkKindOf(url)).toBe(kind));
