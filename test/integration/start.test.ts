// The built desk started as a person starts it, wrongly and rightly.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { plainDate } from "../../src/domain/calendar/plain-date";
import { desk as deskSv } from "../../src/i18n/sv/desk";
import { openDesk } from "../../src/local/desk/start/open-desk";
import { SessionError } from "../../src/local/session";
import { startDesk } from "../helpers/browser/start-desk";
import { memorySession } from "../helpers/local/memory-session";

const ROOT = join(__dirname, "..", "..");
const EXAMPLE = join(ROOT, "examples", "pajala-2022.xlsx");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "desk-start-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function start(...argv: string[]): Promise<{ code: number | null; stderr: string; stdout: string }> {
  const child = spawn(process.execPath, [join(ROOT, "build", "desk.mjs"), "--no-open", ...argv], {
    env: { ...process.env, INIT_CWD: folder },
  });
  const texts = { stderr: "", stdout: "" };
  for (const name of ["stderr", "stdout"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  }
  const [code] = await once(child, "close");
  return { code, ...texts };
}

const plan = {
  choice: { file: "/minne.xlsx", isExample: false, isFreshCopy: false, today: plainDate("2022-06-30") },
  now: () => new Date(),
  language: "sv" as const,
  port: 0,
  root: ROOT,
  report: () => undefined,
};

test.each([
  [["--wokbook", "a.xlsx"], "--wokbook är inget val som finns."],
  [["--workbook", "borta.xlsx"], "borta.xlsx finns inte."],
  [
    ["--workbook", "trasig.xlsx"],
    "trasig.xlsx är ingen Excel-arbetsbok (.xlsx) som går att läsa. Öppna den i ditt kalkylprogram och spara den som .xlsx.",
  ],
])(
  "%j ends with one line on stderr and exit code 2",
  async (argv, line) => {
    writeFileSync(join(folder, "trasig.xlsx"), "detta är text");
    const { code, stderr, stdout } = await start(...argv);
    expect(stderr).toContain(line);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect([code, stdout]).toEqual([2, ""]);
    expect(readFileSync(join(folder, "trasig.xlsx"), "utf8")).toBe("detta är text");
  },
  30_000,
);

test("a second desk on one file says so, and the first goes on", async () => {
  const workbook = join(folder, "pajala.xlsx");
  copyFileSync(EXAMPLE, workbook);
  const first = await startDesk({ workbook, today: "2022-06-30" });
  try {
    const second = await start("--workbook", "pajala.xlsx");
    expect([second.code, second.stderr.trim()]).toEqual([
      2,
      expect.stringMatching(
        /^pajala\.xlsx är öppen hos Löfteskollen, .+ sedan .+ Är den stängd överallt, starta med --ta-over\.$/,
      ),
    ]);
    const state = await (await fetch(`${first.url}api/state`)).json();
    expect(state).toMatchObject({
      ok: true,
      value: { file: "pajala.xlsx", isExample: false, chosenToday: "2022-06-30" },
    });
  } finally {
    await first.close();
  }
  const again = await startDesk({ workbook });
  await again.close();
}, 60_000);

(process.platform === "linux" ? test : test.skip)(
  "no program is started with the desk's key, and the file it gets leads there",
  async () => {
    const workbook = join(folder, "pajala.xlsx");
    copyFileSync(EXAMPLE, workbook);
    const told = join(folder, "told.txt");
    writeFileSync(join(folder, "xdg-open"), `#!/bin/sh\necho "$@" > "${told}.part"; mv "${told}.part" "${told}"\n`, {
      mode: 0o755,
    });
    const { CI: _ci, ...env } = process.env;
    const child = spawn(process.execPath, [join(ROOT, "build", "desk.mjs"), "--workbook", workbook], {
      env: { ...env, INIT_CWD: folder, PATH: `${folder}:${process.env["PATH"]}` },
    });
    try {
      let stdout = "";
      for await (const chunk of child.stdout) {
        stdout += String(chunk);
        if (stdout.includes("Ctrl+C")) break;
      }
      const token = /\/([0-9a-f]{32})\//.exec(stdout)?.[1] ?? "";
      for (let waited = 0; !existsSync(told) && waited < 10_000; waited += 50) await sleep(50);
      const given = readFileSync(told, "utf8").trim();
      expect(given).toMatch(/^file:\/\/\S+\.html$/);
      const page = readFileSync(fileURLToPath(given), "utf8");
      expect(`${given} ${page}`).not.toContain(token);
      const [, url = ""] = /url=(http:[^"]+)/.exec(page) ?? [];
      expect(await (await fetch(url)).text()).toContain(token);
      child.kill("SIGTERM");
      await once(child, "close");
      expect(existsSync(fileURLToPath(given))).toBe(false);
    } finally {
      child.kill("SIGKILL");
    }
  },
  60_000,
);

test("a workbook that can't be written is told before anything is served", async () => {
  const openSession = () => Promise.reject(new SessionError("readOnly", "/minne.xlsx"));
  const opened = await openDesk({ ...plan, openSession });
  expect(opened.ok ? "" : opened.say(deskSv)).toBe(deskSv.problems.readOnly("minne.xlsx"));
});

test("a port in use is told, and the workbook is let go of", async () => {
  let closed = 0;
  const openSession = () => {
    const session = memorySession({ sheets: [{ name: "Blad1", rows: [] }] });
    return Promise.resolve({ ...session, close: () => (closed += 1) });
  };
  const first = await openDesk({ ...plan, openSession });
  if (!first.ok) throw new Error(first.say(deskSv));
  const port = Number(new URL(first.value.url).port);
  const second = await openDesk({ ...plan, openSession, port });
  expect(second.ok ? "" : second.say(deskSv)).toBe(deskSv.start.portTaken(port));
  expect(closed).toBe(1);
  await first.value.close();
  expect(closed).toBe(2);
});

test("a desk that isn't built says how to build it", async () => {
  const openSession = () => Promise.reject(new Error("not reached"));
  const opened = await openDesk({ ...plan, openSession, root: folder });
  expect(opened.ok ? "" : opened.say(deskSv)).toBe(deskSv.start.notBuilt);
});
