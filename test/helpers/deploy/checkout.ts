// A folder with what deploying needs of a checkout, which is the home folder too, and the programs that are run in it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { LOGIN, type ScriptFile } from "./google-stand-in";

const ROOT = join(__dirname, "..", "..", "..");
const PRELOAD = pathToFileURL(join(__dirname, "to-stand-in.mjs")).href;
const CLASP = require.resolve("@google/clasp");
const PROJECT = ".clasp.local.json";
const LOGIN_FILE = ".clasprc.json";
const TYPES: Readonly<Record<string, ScriptFile["type"]>> = { js: "SERVER_JS", html: "HTML", json: "JSON" };

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Holds dist/ as it was built, a login, and the project file with the placeholder. Google is where `googleUrl` says. */
export function makeCheckout(googleUrl: string) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lofteskollen-deploy-")));
  const at = (...path: string[]) => join(folder, ...path);

  async function run(program: string, args: readonly string[]): Promise<Ended> {
    const env = { HOME: folder, USERPROFILE: folder, NODE_OPTIONS: `--import ${PRELOAD}`, STAND_IN: googleUrl };
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env });
    const ended = once(child, "close") as Promise<[number | null]>;
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { code, stdout, stderr };
  }

  const checkout = {
    at,
    /** The files in it, without the folders' content. */
    files: () => readdirSync(folder).sort(),
    built: () => readdirSync(at("dist")).sort(),
    project: () => (existsSync(at(PROJECT)) ? readFileSync(at(PROJECT), "utf8") : null),
    /** A text goes in as it stands. */
    setProject(project: object | string) {
      writeFileSync(at(PROJECT), typeof project === "string" ? project : JSON.stringify(project));
    },
    logIn(tokens: object) {
      const user = { type: "authorized_user", client_id: "clasp", client_secret: "clasp", ...tokens };
      writeFileSync(at(LOGIN_FILE), JSON.stringify({ tokens: { default: user } }));
    },
    logOut: () => rmSync(at(LOGIN_FILE)),
    /** dist/ as Google is to keep it: by name without ending, and to the last byte. */
    asScriptFiles: () =>
      checkout.built().map((file) => {
        const [name = "", ending = ""] = file.split(".");
        return { name, type: TYPES[ending], source: readFileSync(at("dist", file), "utf8") };
      }),
    deploy: (...args: string[]) => run(join(ROOT, "scripts/deploy.mjs"), args),
    listFiles: () => run(CLASP, ["show-file-status", "--json", "--project", PROJECT]),
    remove: () => rmSync(folder, { recursive: true }),
  };
  for (const name of ["dist", ".clasp.json"]) cpSync(join(ROOT, name), at(name), { recursive: true });
  checkout.logIn(LOGIN);
  return checkout;
}
