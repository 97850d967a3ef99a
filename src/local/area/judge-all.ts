// Judges workbooks in as many threads as the machine has processors. A workbook that never ends, or that fills its
// thread's memory, is given up and named, and the others are judged all the same.
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { cliWords } from "../../i18n/words";
import { unexpected } from "../cli/refusal";
import { codeOf } from "../system-code";
import type { FoundFile } from "./find-workbooks";
import type { AreaQuestion, WorkbookAnswer } from "./judge-workbook";

export interface Crew {
  readonly start: () => Worker;
  readonly threads: number;
  /** Milliseconds that one workbook may take. */
  readonly deadline: number;
}

/** More threads than this together could fill the memory. */
const MOST_THREADS = 4;
/** Milliseconds: 50,000 activities take four seconds, and the formulas of one workbook at most fifteen. */
const DEADLINE = 60_000;
/** Megabytes of objects that a thread may hold: 50,000 activities need fewer than 300. */
const MOST_MEMORY = 400;

/** The threads of the built program, beside which `area-worker.mjs` lies. */
export function builtCrew(question: AreaQuestion): Crew {
  const program = fileURLToPath(new URL("./area-worker.mjs", import.meta.url));
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY };
  return {
    start: () => new Worker(program, { workerData: question, resourceLimits }),
    threads: Math.min(availableParallelism(), MOST_THREADS),
    deadline: DEADLINE,
  };
}

type Ended = WorkbookAnswer | "late" | { readonly error: unknown };

/** What a thread makes of a workbook. */
function asked(worker: Worker, file: FoundFile, deadline: number): Promise<Ended> {
  return new Promise((resolve) => {
    const end = (ended: Ended): void => {
      clearTimeout(timer);
      worker.off("message", onAnswer).off("error", onError).off("exit", onExit);
      resolve(ended);
    };
    const onAnswer = (answer: WorkbookAnswer) => end(answer);
    const onError = (error: unknown) => end({ error });
    const onExit = (code: number) => end({ error: new Error(`thread ended with ${code}`) });
    const timer = setTimeout(() => end("late"), deadline);
    worker.on("message", onAnswer).on("error", onError).on("exit", onExit);
    worker.postMessage(file);
  });
}

function lineFor(
  ended: "late" | { readonly error: unknown },
  { name }: FoundFile,
  deadline: number,
  language: AreaQuestion["language"],
): string {
  const words = cliWords(language);
  if (ended === "late") return words.tookTooLong(name, Math.round(deadline / 1000));
  if (codeOf(ended.error) === "ERR_WORKER_OUT_OF_MEMORY") return words.tookTooMuch(name);
  return unexpected(ended.error, name).message;
}

/** The answers, in the order of the files. */
export async function judgeAll(
  files: readonly FoundFile[],
  { language }: Pick<AreaQuestion, "language">,
  { start, threads, deadline }: Crew,
): Promise<WorkbookAnswer[]> {
  const answers: WorkbookAnswer[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let worker: Worker | null = null;
    while (next < files.length) {
      const at = next++;
      const file = files[at];
      if (file === undefined) break;
      worker ??= start();
      const ended = await asked(worker, file, deadline);
      if (typeof ended === "object" && "kind" in ended) answers[at] = ended;
      else {
        answers[at] = { kind: "notRead", line: lineFor(ended, file, deadline, language) };
        // A thread that failed is not asked again.
        await worker.terminate();
        worker = null;
      }
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, files.length) }, work));
  return answers;
}
