// `npm run deploy` after its build: the real clasp, which finds a stand-in on this machine where it looks for Google.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeCheckout } from "../../helpers/deploy/checkout";
import { type GoogleStandIn, NEW, type ScriptFile, startGoogle } from "../../helpers/deploy/google-stand-in";

const SCRIPT = "mitt-skript";
const PROJECT = { scriptId: SCRIPT, rootDir: "dist" };
const CONTENT = `script.googleapis.com/v1/projects/${SCRIPT}/content`;

let google: GoogleStandIn;
let checkout: ReturnType<typeof makeCheckout>;

beforeEach(async () => {
  google = await startGoogle(SCRIPT);
  checkout = makeCheckout(google.url);
});
afterEach(async () => {
  checkout.remove();
  await google.close();
});

const asked = () => google.asked.map(({ call }) => call);

/** The project's files, in the order of dist/. */
function kept(id = SCRIPT): ScriptFile[] {
  const order = checkout.asScriptFiles().map(({ name }) => name);
  return (google.projects.get(id) ?? []).toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function manifestOf(id: string): unknown {
  return JSON.parse(kept(id).find(({ type }) => type === "JSON")?.source ?? "null");
}

const THREE_SCOPES = {
  oauthScopes: [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
    "https://www.googleapis.com/auth/drive.file",
  ],
};

test("what was built arrives, with its manifest over Google's own, and what Google already has is not sent again", async () => {
  checkout.setProject(PROJECT);
  const sent = `${checkout.built().length} filer är skickade`;
  expect(await checkout.deploy()).toEqual({ code: 0, stderr: "", stdout: expect.stringContaining(sent) });
  expect(kept()).toEqual(checkout.asScriptFiles());
  expect(kept().map(({ name }) => name)).toEqual(expect.arrayContaining(["appsscript", "server", "sidebar"]));
  expect(manifestOf(SCRIPT)).toMatchObject(THREE_SCOPES);

  const again = expect.stringContaining("redan just den här versionen");
  expect(await checkout.deploy()).toEqual({ code: 0, stderr: "", stdout: again });
  expect(asked()).toEqual([`GET ${CONTENT}`, `PUT ${CONTENT}`, `GET ${CONTENT}`]);
  expect(checkout.files()).toEqual([".clasp.json", ".clasp.local.json", ".clasprc.json", "dist"]);
  // Nobody has asked to put anything on the web.
  expect([webApps(), addressAtGoogle()]).toEqual([{}, null]);
});

test("--skapa makes a spreadsheet with a project in it, and what was built arrives there", async () => {
  const address = expect.stringContaining(`https://docs.google.com/spreadsheets/d/${NEW.spreadsheet}/edit`);
  expect(await checkout.deploy("--skapa")).toEqual({ code: 0, stderr: "", stdout: address });
  expect(google.asked.filter(({ call }) => call.startsWith("POST"))).toEqual([
    {
      call: "POST www.googleapis.com/drive/v3/files",
      body: { mimeType: "application/vnd.google-apps.spreadsheet", name: "Medborgarlöften" },
    },
    {
      call: "POST script.googleapis.com/v1/projects",
      body: { parentId: NEW.spreadsheet, title: "Medborgarlöften" },
    },
  ]);
  expect(kept(NEW.script)).toEqual(checkout.asScriptFiles());
  expect(manifestOf(NEW.script)).toMatchObject(THREE_SCOPES);
  const written = { scriptId: NEW.script, rootDir: "dist", parentId: NEW.spreadsheet };
  expect(JSON.parse(checkout.project() ?? "null")).toEqual(written);
  expect(checkout.files()).toEqual([".clasp.json", ".clasp.local.json", ".clasprc.json", "dist"]);

  const before = asked();
  await expectStopped("Du har redan ett skript, i .clasp.local.json.", "--skapa");
  expect(asked()).toEqual(before);
});

const address = (id: string) => `https://script.google.com/macros/s/${id}/exec`;
const addressAtGoogle = () => JSON.parse(kept().find(({ name }) => name === "web-address")?.source ?? "");
const webApps = () => Object.fromEntries(google.deployments.get(SCRIPT) ?? []);

describe("the page for the phone", () => {
  test("--webb puts it on the web, the menu knows its address, and a later deploy keeps that", async () => {
    checkout.setProject(PROJECT);
    const told = expect.stringContaining(`Sidan för mobilen: ${address("webb-1")}`);
    expect(await checkout.deploy("--webb")).toEqual({ code: 0, stderr: "", stdout: told });
    expect([webApps(), addressAtGoogle()]).toEqual([{ "webb-1": 1 }, address("webb-1")]);
    expect(JSON.parse(checkout.project() ?? "null")).toEqual({ ...PROJECT, webApp: "webb-1" });
    expect(manifestOf(SCRIPT)).toMatchObject({ webapp: { access: "DOMAIN", executeAs: "USER_ACCESSING" } });

    // What is built anew knows no address; a deploy without the option brings the page along.
    writeFileSync(checkout.at("dist", "web-address.html"), "null");
    writeFileSync(checkout.at("dist", "check.html"), "ny");
    expect(await checkout.deploy()).toEqual({ code: 0, stderr: "", stdout: told });
    expect([webApps(), addressAtGoogle()]).toEqual([{ "webb-1": 2 }, address("webb-1")]);
  });
});

test("what is listed to be sent is what was built, and listing it asks nothing of Google", async () => {
  checkout.setProject(PROJECT);
  checkout.logOut();
  const { filesToPush, untrackedFiles } = JSON.parse((await checkout.listFiles()).stdout);
  expect(filesToPush.sort()).toEqual(checkout.built().map((file) => join("dist", file)));
  expect([untrackedFiles, asked()]).toEqual([[], []]);
});

/** One line on stderr, exit code 2, and Google's copy as it was. */
async function expectStopped(line: string, ...args: string[]): Promise<void> {
  const before = new Map(google.projects);
  const { code, stderr } = await checkout.deploy(...args);
  expect({ code, lines: stderr.trimEnd().split("\n") }).toEqual({ code: 2, lines: [expect.stringContaining(line)] });
  expect(google.projects).toEqual(before);
}

describe("a project that isn't named as it should is said before anything is asked of Google", () => {
  test.each<[string, object | string, string]>([
    ["half a file", '{"scriptId": "1a', "går inte att läsa. Kopiera .clasp.json dit på nytt"],
    ["nothing in it", "null", "går inte att läsa. Kopiera .clasp.json dit på nytt"],
    ["no ID", { rootDir: "dist" }, "Skriv in ditt eget skript-ID"],
    ["the placeholder", readFileSync(".clasp.json", "utf8"), "Skriv in ditt eget skript-ID i .clasp.local.json."],
    ["the address", { ...PROJECT, scriptId: "https://script.google.com/home/projects/1a/edit" }, "inte hela adressen"],
    ["another folder", { scriptId: SCRIPT }, 'ska det stå "rootDir": "dist"'],
  ])("%s", async (_what, project, line) => {
    checkout.setProject(project);
    await expectStopped(line);
    expect(asked()).toEqual([]);
  });

  test("no file", () => expectStopped(".clasp.local.json saknas. Skriv npm run deploy -- --skapa"));
  test("an option that isn't there", () => expectStopped("--skappa är inget val som finns", "--skappa"));
});

describe("what Google or clasp refuses is said in a line that tells what to do", () => {
  test.each<[string, () => unknown, string]>([
    ["no login", () => checkout.logOut(), "Du är inte inloggad hos Google. Skriv npx clasp login"],
    [
      "someone else's script",
      () => {
        google.forbids = "The caller does not have permission";
      },
      "Ditt Google-konto får inte ändra skriptet",
    ],
    ["a server that can't be reached", () => google.close(), "Det går inte att nå Google. Se efter att du är ansluten"],
    [
      "files that clasp leaves out, though it ends well",
      () => writeFileSync(checkout.at(".claspignore"), "**/**\n"),
      `clasp lämnade kvar ${join("dist", "appsscript.json")}, `,
    ],
  ])("%s", async (_what, arrange, line) => {
    checkout.setProject(PROJECT);
    await arrange();
    await expectStopped(line);
  });
});
