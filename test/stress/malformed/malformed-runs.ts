// Malformed files given to both programs, as processes of their own: what each answers, how long it takes, how much memory.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type MalformedFile, malformedFiles } from "./kinds";

const WHOLE = "test/fixtures/other-program.xlsx";
/** Milliseconds after which a program is ended. */
const LONGEST = 60_000;
/** Writes what the program took of memory, in kilobytes, and of the processor, in microseconds, as it ends. */
const MEASURE = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from "node:fs";
   process.on("exit", () => {
     const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
     writeSync(3, maxRSS + " " + (userCPUTime + systemCPUTime));
   });`,
)}`;

interface Answer {
  readonly program: string;
  readonly name: string;
  readonly isOpened: boolean;
  readonly line: string;
  /** Of the processor: other programs may keep it busy meanwhile. */
  readonly seconds: number;
  readonly megabytes: number;
  /** What was wrong with the answer. */
  readonly faults: readonly string[];
}

export interface MalformedFigures {
  readonly files: number;
  readonly opened: number;
  readonly refused: number;
  readonly longest: { readonly seconds: number; readonly name: string };
  readonly largest: { readonly megabytes: number; readonly name: string };
  readonly stackTraces: number;
  readonly filesChanged: number;
  /** A line for each answer that isn't as it should be. */
  readonly faults: readonly string[];
}

const PROGRAMS = {
  status: (file: string) => [resolve("build/cli.mjs"), "status", "--workbook", file],
  desk: (file: string) => [resolve("build/desk.mjs"), "--workbook", file, "--no-open"],
} as const;
type Program = keyof typeof PROGRAMS;

const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const isEnglish = (line: string) => /\b(?:the|is not|cannot|unexpected|invalid|error|undefined)\b/i.test(line);

/** One program on one file: it answers in one line, or opens it and is then told to stop. */
async function answerOf(program: Program, name: string, file: string): Promise<Answer> {
  const before = digest(file);
  const child = spawn(process.execPath, ["--import", MEASURE, ...PROGRAMS[program](file)], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, CI: "1" },
  });
  const text = ["", "", "", ""];
  let isStopped = false;
  for (const at of [1, 2, 3]) {
    child.stdio[at]?.on("data", (piece: Buffer) => {
      text[at] += piece.toString("utf8");
      if (program !== "desk" || at !== 1 || isStopped || !text[1]?.includes("Ctrl+C")) return;
      isStopped = true;
      child.kill("SIGINT");
    });
  }
  const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST);
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(timer);
  const [, stdout = "", stderr = "", used = ""] = text;
  const [kilobytes = 0, microseconds = 0] = used.split(" ").map(Number);
  const megabytes = kilobytes / 1_000;
  const seconds = microseconds / 1_000_000;
  const isOpened = code === 0;
  const line = stderr.trimEnd();
  const faults = [
    ...(/^\s+at .*:\d+/m.test(stderr + stdout) ? ["stack trace"] : []),
    ...(digest(file) === before ? [] : ["file changed"]),
    ...(isOpened || code === 2 ? [] : [`exit code ${code}`]),
    ...(!isOpened && line.split("\n").length !== 1 ? ["more than one line"] : []),
    ...(isEnglish(line) ? [`English: ${line.slice(0, 200)}`] : []),
    ...(seconds > 10 ? [`${seconds.toFixed(1)} s`] : []),
    ...(megabytes > 1_000 ? [`${Math.round(megabytes)} MB`] : []),
  ];
  return { program, name, isOpened, line, seconds, megabytes, faults };
}

const most = <Key extends "seconds" | "megabytes">(answers: readonly Answer[], key: Key) => {
  const worst = answers.reduce((one, other) => (other[key] > one[key] ? other : one));
  return { [key]: Math.round(worst[key] * 10) / 10, name: `${worst.program} ${worst.name}` } as {
    readonly [Own in Key]: number;
  } & { readonly name: string };
};

/** `every` takes one file of so many. */
export async function runMalformed(
  every = 1,
  programs: readonly Program[] = ["status", "desk"],
): Promise<MalformedFigures> {
  const folder = mkdtempSync(join(tmpdir(), "malformed-"));
  const files: readonly MalformedFile[] = malformedFiles(new Uint8Array(readFileSync(WHOLE))).filter(
    (_, index) => index % every === 0,
  );
  const answers: Answer[] = [];
  for (const { name, bytes } of files) {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes());
    for (const program of programs) answers.push(await answerOf(program, name, file));
    rmSync(file);
  }
  rmSync(folder, { recursive: true });
  const faults = answers.flatMap(({ program, name, faults: found }) =>
    found.map((fault) => `${program} ${name}: ${fault}`),
  );
  return {
    files: files.length,
    opened: answers.filter(({ isOpened }) => isOpened).length,
    refused: answers.filter(({ isOpened }) => !isOpened).length,
    longest: most(answers, "seconds"),
    largest: most(answers, "megabytes"),
    stackTraces: faults.filter((fault) => fault.endsWith("stack trace")).length,
    filesChanged: faults.filter((fault) => fault.endsWith("file changed")).length,
    faults,
  };
}
