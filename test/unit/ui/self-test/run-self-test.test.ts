// A run of Självtest against servers of every kind: what each call comes to, and what is said of it.
import { fail, type Reply, succeed } from "../../../../src/contract/reply";
import {
  agreementOf,
  type CheckResult,
  type LockTime,
  type PartAnswer,
  SELF_TEST,
  SELF_TEST_PARTS,
  type SelfTestApi,
  type SelfTestPart,
} from "../../../../src/contract/self-test";
import type { AsServed } from "../../../../src/contract/server-api";
import { VERSION } from "../../../../src/contract/version";
import type { CallSelfTest } from "../../../../src/ui/self-test/crossing-checks";
import { resultText } from "../../../../src/ui/self-test/result-text";
import { runSelfTest, type SelfTestRun } from "../../../../src/ui/self-test/run-self-test";
import { SELF_TEST_WORDS } from "../../../../src/ui/self-test/words";

const place = { scriptZone: "Europe/Stockholm", spreadsheetZone: "Asia/Kolkata", locale: "sv_SE" };

/** Every belief holds, and the lock is one's own all the time. */
const WELL: AsServed<SelfTestApi> = {
  runSelfTest: (part) => {
    const codes = SELF_TEST[part as SelfTestPart];
    const results = codes.map((code): CheckResult => ({ code, expected: [["yes", ""]], found: [["yes", ""]] }));
    return succeed<PartAnswer>({ place, results });
  },
  echoSelfTest: (text) => succeed(String(text)),
  dateSelfTest: () => fail("unexpected", "null"),
  lockSelfTest: (step) => (step === "fail" ? fail("refused", "Error") : succeed({ from: 5, to: 5, isHeld: true })),
};

async function run(server: Partial<AsServed<SelfTestApi>>, tell: (run: SelfTestRun) => void = () => undefined) {
  const all = { ...WELL, ...server };
  const call: CallSelfTest = async <K extends keyof SelfTestApi>(name: K, ...args: Parameters<SelfTestApi[K]>) => {
    const answer: (...args: readonly unknown[]) => Reply<unknown> = all[name];
    return answer(...args) as ReturnType<SelfTestApi[K]>;
  };
  return await runSelfTest({ call, pause: async () => undefined }, tell);
}

const agreements = ({ results }: SelfTestRun, agreement: string) =>
  results.filter((result) => agreementOf(result) === agreement).map(({ code }) => code);

/** The lock as the one who holds it and the one who tries it meanwhile tell of it. */
const locks = (holding: LockTime, trying: LockTime) => ({
  lockSelfTest: (step: unknown) => {
    if (step === "fail") return fail("refused", "Error");
    return succeed(step === "hold" ? holding : trying);
  },
});

test("tells of each part as it begins, and of the end with every check once", async () => {
  const told: SelfTestRun[] = [];
  const { results } = await run({}, (now) => told.push(now));
  expect(told.map(({ part }) => part)).toEqual([...SELF_TEST_PARTS, null]);
  expect(told.map((now) => now.results.length)).toEqual([0, 11, 20, 25, 30, 36, 37, 39, 40, 45]);
  expect(results.map(({ code }) => code)).toEqual(SELF_TEST_PARTS.flatMap((part) => SELF_TEST[part]));
});

test("a part whose call fails is found by each of its checks, and the other parts go on", async () => {
  const after = await run({
    runSelfTest: (part) => (part === "texts" ? fail("refused", "Exceeded maximum time") : WELL.runSelfTest(part)),
  });
  expect(agreements(after, "differs")).toEqual(SELF_TEST.texts);
  expect(after.results.find(({ code }) => code === "typedOne")?.found).toEqual([["refused", "Exceeded maximum time"]]);
});

test("text that is cut or changed on its way is found", async () => {
  const cut = await run({ echoSelfTest: (text) => succeed(String(text).slice(0, 100_000)) });
  expect(cut.results.find(({ code }) => code === "largeText")?.found).toEqual([
    ["number", "100000"],
    ["no", ""],
  ]);
  const moved = await run({ echoSelfTest: (text) => succeed(String(text).slice(8) + String(text).slice(0, 8)) });
  expect(agreements(moved, "differs")).toEqual(["largeText"]);
});

test("a date that comes through is found, and so is a lock that an error keeps", async () => {
  const after = await run({
    dateSelfTest: () => succeed("1970-01-01"),
    ...locks({ from: 0, to: 9, isHeld: true }, { from: 4, to: 5, isHeld: false }),
  });
  expect(agreements(after, "differs")).toEqual(["dateInAnswer", "lockReleased"]);
});

describe("the lock between two runs", () => {
  const holding = { from: 1_000, to: 4_000, isHeld: true };
  test.each([
    ["kept out meanwhile", { from: 2_000, to: 2_100, isHeld: false }, "agrees"],
    ["let in meanwhile", { from: 2_000, to: 2_000, isHeld: true }, "differs"],
    ["came before", { from: 900, to: 900, isHeld: true }, "notHere"],
    ["came after", { from: 4_000, to: 4_000, isHeld: true }, "notHere"],
  ])("%s", async (_, trying, agreement) => {
    expect(agreements(await run(locks(holding, trying)), agreement)).toContain("lockShared");
  });
});

test("a refusal agrees whatever its words, and nothing else does", () => {
  const agreement = (found: CheckResult["found"]) => agreementOf({ code: "cache", expected: [["refused", ""]], found });
  expect(agreement([["refused", "Argumentet är för stort: value"]])).toBe("agrees");
  expect(agreement([["accepted", ""]])).toBe("differs");
  expect(
    agreement([
      ["refused", ""],
      ["refused", ""],
    ]),
  ).toBe("differs");
  expect(agreement([])).toBe("differs");
  expect(agreement(null)).toBe("notHere");
});

test("as Markdown, each check is a row that says what was expected and found, with the version first", () => {
  const results: CheckResult[] = [
    { code: "formulaSigns", expected: [["text", "+1|1"]], found: [["formula", "=1+1"]] },
    { code: "driveDocument", expected: [["accepted", ""]], found: null },
  ];
  const asText = resultText({ place, results, part: null }, { language: "en", words: SELF_TEST_WORDS.en });
  const claims = SELF_TEST_WORDS.en.claims;
  expect(asText.split("\n")).toEqual([
    `**Self-test, Löfteskollen ${VERSION}**`,
    "",
    "The script's time zone is Europe/Stockholm, the spreadsheet's is Asia/Kolkata. The spreadsheet's locale is sv_SE.",
    "",
    "One is not. One can't be tried here.",
    "",
    "| Answer | What we believe | Expected | Found |",
    "| --- | --- | --- | --- |",
    `| ✖ Not as expected | ${claims.formulaSigns} | text “+1\\|1” | formula =1+1 |`,
    `| – Can't be tried here | ${claims.driveDocument} | goes well | – |`,
  ]);
});
