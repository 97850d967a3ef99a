// The rest of what Google refuses `npm run deploy`, or has lost, with the real clasp: deploy.test.ts has one refusal of each origin.
import { makeCheckout } from "../../helpers/deploy/checkout";
import { type GoogleStandIn, startGoogle } from "../../helpers/deploy/google-stand-in";

const PROJECT = { scriptId: "mitt-skript", rootDir: "dist" };

let google: GoogleStandIn;
let checkout: ReturnType<typeof makeCheckout>;

beforeEach(async () => {
  google = await startGoogle(PROJECT.scriptId);
  checkout = makeCheckout(google.url);
});
afterEach(async () => {
  checkout.remove();
  await google.close();
});

/** One line on stderr, exit code 2, and Google's copy as it was. */
async function expectStopped(line: string, ...args: string[]): Promise<void> {
  const before = new Map(google.projects);
  const { code, stderr } = await checkout.deploy(...args);
  expect({ code, lines: stderr.trimEnd().split("\n") }).toEqual({ code: 2, lines: [expect.stringContaining(line)] });
  expect(google.projects).toEqual(before);
}

test("a login that has been withdrawn", async () => {
  checkout.setProject(PROJECT);
  checkout.logIn({ access_token: "old", refresh_token: "withdrawn" });
  await expectStopped("Din inloggning hos Google gäller inte. Skriv npx clasp login");
});

test("the Apps Script API is off", async () => {
  checkout.setProject(PROJECT);
  google.forbids =
    "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/ and retry.";
  await expectStopped("Slå på Google Apps Script API på https://script.google.com/home/usersettings");
});

test("a script that isn't there", async () => {
  checkout.setProject({ ...PROJECT, scriptId: "kalkylarkets-id" });
  await expectStopped("Google hittar inget skript med det ID som står i .clasp.local.json");
});

test("words that nobody has foreseen are passed on, and a spreadsheet that wasn't made leaves no trace", async () => {
  google.forbids = "Quota is used up\nfor today";
  await expectStopped("Google sade nej. Så här svarade clasp: Quota is used up", "--skapa");
  expect(checkout.files()).toEqual([".clasp.json", ".clasprc.json", "dist"]);
});

test("a page for the phone that was taken away at Google's gets a new address, which is told", async () => {
  checkout.setProject({ ...PROJECT, webApp: "borta" });
  const told = expect.stringContaining("Sidan för mobilen: https://script.google.com/macros/s/webb-1/exec");
  expect(await checkout.deploy("--webb")).toEqual({ code: 0, stderr: "", stdout: told });
  expect(Object.fromEntries(google.deployments.get(PROJECT.scriptId) ?? [])).toEqual({ "webb-1": 1 });
  const kept = google.projects.get(PROJECT.scriptId) ?? [];
  expect(JSON.parse(kept.find(({ name }) => name === "web-address")?.source ?? "")).toMatch(/webb-1/);
});
