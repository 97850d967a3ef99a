// Sends dist/ to your own Apps Script project, whose ID is in .clasp.local.json, which is never committed.
//   npm run deploy                builds, and sends
//   npm run deploy -- --skapa     makes a spreadsheet with a project in it first
//   npm run deploy -- --webb      puts the page for the phone on the web too; after that every deploy does, at the same address
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = ".clasp.local.json";
const DIST = "dist";
const ADDRESS = join(DIST, "web-address.html");
const PLACEHOLDER = "DITT-SKRIPT-ID-HAR";
const CLASP = fileURLToPath(import.meta.resolve("@google/clasp"));

/** @typedef {{ scriptId?: string, rootDir?: string, parentId?: string, webApp?: string | undefined }} Project what .clasp.local.json holds */

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

/** @param {string} deployment its ID */
const addressOf = (deployment) => `https://script.google.com/macros/s/${deployment}/exec`;

/** Writes the page's address where the menu looks for it. @param {string} deployment its ID */
function writeAddress(deployment) {
  writeFileSync(ADDRESS, JSON.stringify(addressOf(deployment)));
}

/**
 * Puts what was sent on the web, at the address that it has or else at a new one.
 *
 * @param {Project} project
 * @returns {string} the deployment's ID
 */
function deployWebApp({ webApp }) {
  const args = ["--description", "Logga från mobilen", "--project", PROJECT];
  if (webApp !== undefined) return clasp(["update-deployment", webApp, ...args]).deploymentId;
  return clasp(["create-deployment", ...args]).deploymentId;
}

/**
 * The project without a web app that has been taken away at Google's.
 *
 * @param {Project} project
 * @returns {Project}
 */
function withLivingWebApp(project) {
  /** @type {{ deploymentId: string }[]} */
  const deployments = clasp(["list-deployments", "--project", PROJECT]);
  const isThere = deployments.some(({ deploymentId }) => deploymentId === project.webApp);
  return isThere ? project : { ...project, webApp: undefined };
}

const CHOICES = ["--skapa", "--webb"];
const unknown = process.argv.slice(2).filter((argument) => !CHOICES.includes(argument));
if (unknown.length > 0)
  stop(
    `${unknown[0]} är inget val som finns. Skriv npm run deploy, npm run deploy -- --skapa eller npm run deploy -- --webb.`,
  );
if (process.argv.includes("--skapa")) createSpreadsheet();
const project = readProject();
checkProject(project);
console.log("Skickar till Google …");
if (project.webApp) writeAddress(project.webApp);
const count = push();
console.log(
  count > 0 ? `${count} filer är skickade. Ladda om kalkylarket.` : "Google har redan just den här versionen.",
);
if (process.argv.includes("--webb") || (project.webApp && count > 0)) {
  const webApp = deployWebApp(project.webApp ? withLivingWebApp(project) : project);
  if (webApp !== project.webApp) {
    writeFileSync(PROJECT, `${JSON.stringify({ ...project, webApp }, null, 2)}\n`);
    writeAddress(webApp);
    push();
  }
  console.log(`Sidan för mobilen: ${addressOf(webApp)}`);
}
if (project.parentId) console.log(`Kalkylarket: https://docs.google.com/spreadsheets/d/${project.parentId}/edit`);
