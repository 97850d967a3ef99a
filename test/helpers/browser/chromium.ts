// The real browser for tests: one that is installed, else the one that fits playwright-core, else Debian's package.
// Chromium's headless shell is preferred: the same engine without the windows' own pages, at half the machine's time
// (https://developer.chrome.com/blog/chrome-headless-shell).
// A machine where none can be had fails the test in words; nothing is skipped in silence.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { Browser, BrowserServer, BrowserType, LaunchOptions } from "playwright-core";

/** Milliseconds for beforeAll: a browser may have to be fetched. */
export const BROWSER_TIMEOUT = 360_000;

/** The environment's name for the address where a worker of Jest asks for the browser that the run shares. */
export const BROWSER_OFFER = "LOFTESKOLLEN_TEST_BROWSER";

/** Loaded when a browser is wanted, since it takes a second of the processor's time. */
const chromium = (): BrowserType => (require("playwright-core") as typeof import("playwright-core")).chromium;

const NAMES = [
  "chrome-headless-shell",
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
];

const KNOWN_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return folder ? programs.map((program) => join(folder, program)) : [];
  }),
};

/** A page lives for seconds: optimising axe's code anew in each takes longer than running it. */
const UNOPTIMISED = "--js-flags=--no-opt";

const LAUNCH_ARGS = [
  "--disable-gpu",
  UNOPTIMISED,
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
];

/**
 * A running browser without a window; close it afterwards. In a run of Jest it is the run's own, which all files share:
 * closing it closes the contexts that were opened through it. Scrollbars lie above the page unless they are to be classic
 * ones, which take room, and which only a browser of its own has. A browser whose speed is measured optimises code as people's do.
 *
 * @throws One line that says what to install.
 */
export async function getBrowser({ hasClassicBars = false, isMeasured = false } = {}): Promise<Browser> {
  const offer = process.env[BROWSER_OFFER];
  if (hasClassicBars || isMeasured || offer === undefined) {
    return firstThatStarts((program) => chromium().launch(optionsFor(program, hasClassicBars, isMeasured)));
  }
  const answer = await fetch(offer);
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return chromium().connect(said);
}

/**
 * A running browser for several programs, each with contexts that the others don't see.
 *
 * @throws One line that says what to install.
 */
export function serveBrowser(): Promise<BrowserServer> {
  return firstThatStarts((program) => chromium().launchServer(optionsFor(program, false, false)));
}

async function firstThatStarts<T>(start: (program: Program) => Promise<T>): Promise<T> {
  const failures: string[] = [];
  for (const provide of [installed, playwrightsOwn, fetchPlaywrightsOwn, fetchDebians]) {
    try {
      const program = provide();
      if (program !== null) return await start(program);
    } catch (error) {
      failures.push(reasonOf(error));
    }
  }
  throw new Error(
    `No Chromium to test in: install Chrome, Chromium or Edge. Tried: ${failures.join(" | ") || "nothing"}`,
  );
}

/** Root, as in most containers, has no sandbox to run it in. */
function optionsFor(program: Program, hasClassicBars: boolean, isMeasured: boolean): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  const args = isMeasured ? LAUNCH_ARGS.filter((arg) => arg !== UNOPTIMISED) : LAUNCH_ARGS;
  return {
    ...program,
    args: isRoot ? [...args, "--no-sandbox"] : args,
    ignoreDefaultArgs: hasClassicBars ? ["--hide-scrollbars"] : [],
  };
}

/** A browser's program; without a path it is playwright-core's own. */
type Program = Pick<LaunchOptions, "executablePath">;

function installed(): Program | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = [...onPath, ...(KNOWN_PATHS[process.platform] ?? [])].find((path) => existsSync(path));
  return executablePath === undefined ? null : { executablePath };
}

/** Launching says by itself when it isn't there. */
function playwrightsOwn(): Program {
  return {};
}

function fetchPlaywrightsOwn(): Program {
  const cli = join(dirname(require.resolve("playwright-core/package.json")), "cli.js");
  execFileSync(process.execPath, [cli, "install", "--only-shell", "chromium"], { stdio: "pipe", timeout: 120_000 });
  return playwrightsOwn();
}

/** Tries of fifteen seconds at most while another program holds apt's lists; its package lock apt waits for by itself. */
const APT = [
  "for try in 1 2 3 4; do apt-get update && break; sleep 15; done",
  "apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends chromium-headless-shell",
].join("; ");

/** One at a time, since other test files may come here at the same moment. */
function fetchDebians(): Program | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  execFileSync(
    "flock",
    ["/tmp/lofteskollen-chromium.lock", "sh", "-c", `command -v chromium-headless-shell || { ${APT}; }`],
    {
      stdio: "pipe",
      timeout: 220_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    },
  );
  return installed();
}

/**
 * The first error that a program told of in words, else the first line of the error's own. In a test Node's errors are
 * no instances of Error, since Jest gives each test file globals of its own.
 */
function reasonOf(error: unknown): string {
  const { stderr = "", message = "" } = Object(error) as { readonly stderr?: unknown; readonly message?: string };
  return /^(?:E|Error): .*/m.exec(String(stderr))?.[0] ?? message.split("\n")[0] ?? "";
}
