// One run of Självtest, a call for each part, which tells what has been found after each.
import {
  type CheckResult,
  PAGE_PART,
  SELF_TEST,
  SELF_TEST_PARTS,
  type SelfTestPart,
  type SelfTestPlace,
  type ServerPart,
} from "../../contract/self-test";
import { CROSSING_CHECKS, type Page } from "./crossing-checks";

export interface SelfTestRun {
  /** Null before the first answer. */
  readonly place: SelfTestPlace | null;
  readonly results: readonly CheckResult[];
  /** The part that is being tried; null when all are done. */
  readonly part: SelfTestPart | null;
}

const NOT_STARTED: SelfTestRun = { place: null, results: [], part: null };

async function tryInPage(page: Page): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const code of SELF_TEST[PAGE_PART]) {
    const { expected, probe } = CROSSING_CHECKS[code];
    results.push({ code, expected, found: await probe(page) });
  }
  return results;
}

/** Where the call fails, each check of the part has found the failure. */
async function tryPart(part: ServerPart, { call }: Page): Promise<Pick<SelfTestRun, "place" | "results">> {
  const reply = await call("runSelfTest", part);
  if (reply.ok) return reply.value;
  const found = [["refused", reply.error.detail || reply.error.code]] as const;
  return { place: null, results: SELF_TEST[part].map((code) => ({ code, expected: [], found })) };
}

/** @param tell Called as each part begins, and at the end. */
export async function runSelfTest(page: Page, tell: (run: SelfTestRun) => void): Promise<SelfTestRun> {
  let run = NOT_STARTED;
  for (const part of SELF_TEST_PARTS) {
    run = { ...run, part };
    tell(run);
    const { place, results } =
      part === PAGE_PART ? { place: null, results: await tryInPage(page) } : await tryPart(part, page);
    run = { ...run, place: run.place ?? place, results: [...run.results, ...results] };
  }
  run = { ...run, part: null };
  tell(run);
  return run;
}
