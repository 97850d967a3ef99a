// Sends dist/ to your own Apps Script project, whose ID is in .clasp.local.json, which is never committed.
//   npm run deploy                builds, and sends
//   npm run deploy -- --skapa     makes a spreadsheet with a project in it first
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = ".clasp.local.json";
const DIST = "dist";
const PLACEHOLDER = "DITT-SKRIPT-ID-HAR";
const CLASP = fileURLToPath(import.meta.resolve("@google/clasp"));

/** @typedef {{ scriptId?: string, rootDir?: string, parentId?: string }} Project what .clasp.local.json holds */

/**
 * What clasp 3 says when it refuses, and what to do about it.
 *
 * @type {readonly (readonly [sign: RegExp, advice: string])[]}
 */
const REFUSALS = [
  [/No credentials found/, "Du är inte inloggad hos Google. Skriv npx clasp login, och försök igen."],
  [
    /invalid_grant|invalid_rapt|invalid authentication|insufficient authentication/,
    "Din inloggning hos Google gäller inte. Skriv npx clasp login, godkänn det som clasp ber om, och försök igen.",
  ],
  [
    /not enabled the Apps Script API/,
    "Slå på Google Apps Script API på https://script.google.com/home/usersettings, vänta några minuter och försök igen.",
  ],
  [
    /not have permission/,
    "Ditt Google-konto får inte ändra skriptet. Be den som äger kalkylarket om rätt att redigera, eller logga in med ett annat konto: npx clasp login.",
  ],
  [
    /entity was not found/,
    `Google hittar inget skript med det ID som står i ${PROJECT}. Kopiera skript-ID:t under Projektinställningar i Apps Script; kalkylarkets ID är ett annat.`,
  ],
  [
    /failed, reason:/,
    "Det går inte att nå Google. Se efter att du är ansluten till internet och att nätet släpper fram script.googleapis.com, och försök igen.",
  ],
];

/**
 * Ends the run with a line for the person who started it.
 *
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(2);
}

/**
 * Our own words for what clasp complained of, or its first line where we have none.
 *
 * @param {string} complaint
 */
function refusalOf(complaint) {
  const known = REFUSALS.find(([sign]) => sign.test(complaint));
  return known ? known[1] : `Google sade nej. Så här svarade clasp: ${complaint.trim().split("\n")[0]}`;
}

/**
 * The value that a JSON text holds, or null where it is no JSON.
 *
 * @param {string} text
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The answer of one clasp command. clasp ends with 0 after some refusals too, so only an answer counts.
 *
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
function clasp(args, cwd = ".") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLASP, ...args, "--json"], { cwd, encoding: "utf8" });
  const answer = status === 0 ? parsed(stdout) : null;
  return answer ?? stop(refusalOf(stderr));
}

/** Makes a spreadsheet with a project in it. clasp writes a manifest of Google's beside it, so it works in a folder of its own. */
function createSpreadsheet() {
  if (existsSync(PROJECT)) {
    stop(
      `Du har redan ett skript, i ${PROJECT}. Skriv npm run deploy, eller ta bort filen för att göra ett nytt kalkylark.`,
    );
  }
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lofteskollen-")));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  const { scriptId, parentId } = clasp(["create-script", "--type", "sheets", "--title", "Medborgarlöften"], folder);
  writeFileSync(PROJECT, `${JSON.stringify({ scriptId, rootDir: DIST, parentId }, null, 2)}\n`);
}

/** @returns {Project} */
function readProject() {
  if (!existsSync(PROJECT)) {
    stop(
      `${PROJECT} saknas. Skriv npm run deploy -- --skapa, eller kopiera .clasp.json dit och skriv in ditt eget skript-ID.`,
    );
  }
  const project = parsed(readFileSync(PROJECT, "utf8"));
  return project ?? stop(`${PROJECT} går inte att läsa. Kopiera .clasp.json dit på nytt, och byt bara ut skript-ID:t.`);
}

/**
 * Stops at a project file that would send the wrong folder, or to nobody.
 *
 * @param {Project} project
 */
function checkProject({ scriptId = "", rootDir }) {
  if (scriptId === "" || scriptId === PLACEHOLDER) stop(`Skriv in ditt eget skript-ID i ${PROJECT}.`);
  if (!/^[\w-]+$/.test(scriptId)) stop(`Skriv bara skript-ID:t i ${PROJECT}, inte hela adressen.`);
  if (rootDir !== DIST) stop(`I ${PROJECT} ska det stå "rootDir": "${DIST}", för det är den mappen som skickas.`);
}

/** Sends dist/, and returns how many files were sent: all that were built, or none where Google has them already. */
function push() {
  const built = existsSync(DIST) ? readdirSync(DIST).map((name) => join(DIST, name)) : [];
  if (built.length === 0) stop("Det finns inget att skicka än. Skriv npm run deploy, så byggs det först.");
  /** @type {string[]} */
  const sent = clasp(["push", "--force", "--project", PROJECT]);
  /** @type {string[]} */
  const seen = sent.length > 0 ? sent : clasp(["show-file-status", "--project", PROJECT]).filesToPush;
  const left = built.filter((file) => !seen.includes(file));
  if (left.length > 0)
    stop(`clasp lämnade kvar ${left.join(", ")}. Ta bort .claspignore om du har en, och försök igen.`);
  return sent.length;
}

const unknown = process.argv.slice(2).filter((argument) => argument !== "--skapa");
if (unknown.length > 0)
  stop(`${unknown[0]} är inget val som finns. Skriv npm run deploy eller npm run deploy -- --skapa.`);
if (process.argv.includes("--skapa")) createSpreadsheet();
const project = readProject();
checkProject(project);
console.log("Skickar till Google …");
const count = push();
console.log(
  count > 0 ? `${count} filer är skickade. Ladda om kalkylarket.` : "Google har redan just den här versionen.",
);
if (project.parentId) console.log(`Kalkylarket: https://docs.google.com/spreadsheets/d/${project.parentId}/edit`);
