// The status file: what comes back of it is what was signed, whatever a mail program did to it, and nothing else does.
import { createHash } from "node:crypto";
import { readStatusFile } from "../../../src/contract/status-file";
import { statusFileText } from "../../../src/contract/status-file-text";
import { areaOf } from "../../../src/domain/area/area";
import { composeArea } from "../../../src/report/area/compose-area";
import { statusContent } from "../../../src/report/area/status-content";
import { someSettings } from "../../helpers/a-book";
import { day } from "../../helpers/make";
import { readYear } from "../../helpers/year-file";

const digest = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const year = readYear("examples/pajala-2022.json");
const content = statusContent(year, day("2022-06-30"));
const file = () => statusFileText(content, digest);
const changed = async (from: string | RegExp, to: string) => readStatusFile((await file()).replace(from, to), digest);

test("what is read is what was signed, and makes the area's page", async () => {
  const read = await readStatusFile(await file(), digest);
  if (read.kind !== "read") throw new Error(read.why);
  expect(read.content).toEqual(JSON.parse(JSON.stringify(content)));
  const area = areaOf([{ file: "a", member: read.content.member }], day("2022-06-30"));
  const { blocks } = composeArea({ area, notRead: [], pageOf: () => read.content.page }, "sv");
  expect(JSON.stringify(blocks)).toContain("Pajala");
  expect((await readStatusFile(read.text, digest)).kind).toBe("read");
});

test("no row of the log comes along", async () => {
  const [first] = year.activities;
  const activities = year.activities.map((row) => ({ ...row, note: "HEMLIGT" }));
  const text = await statusFileText(statusContent({ ...year, activities }, day("2022-06-30")), digest);
  expect(text).not.toContain("HEMLIGT");
  expect(text).not.toContain(first?.id ?? "none");
});

test.each<[what: string, change: (text: string) => string]>([
  ["words around it", (text) => `Hej!\n\nHär är läget.\n${text}\nHälsningar, Kommunen`],
  ["blanks and line breaks of Windows", (text) => text.replace(/\n/g, "\r\n")],
  ["lines that are broken between words", (text) => text.replaceAll(" på ", "\r\n på ")],
  ["blanks that don't break", (text) => text.replaceAll(" på ", "\u00a0på ")],
  ["no blanks at all", (text) => JSON.stringify(JSON.parse(text))],
])("%s: it is taken in", async (_what, change) => {
  expect(await readStatusFile(change(await file()), digest)).toMatchObject({ kind: "read" });
});

test.each<[what: string, from: string | RegExp, to: string, why: string]>([
  ["a figure", /"counted": \d+/, '"counted": 999', "altered"],
  ["the day", '"asOf": "2022-06-30"', '"asOf": "2022-07-01"', "altered"],
  ["the sum", /"checksum": "./, '"checksum": "x', "altered"],
  ["the version", '"version": 1', '"version": 2', "newer"],
  ["the type", "lofteskollen-status", "annat", "notAFile"],
  ["the end", /\}\s*\}\s*$/, "", "notAFile"],
])("%s changed: it is not", async (_what, from, to, why) => {
  expect(await changed(from, to)).toEqual({ kind: "notTaken", why });
});

test.each([
  ["", "notAFile"],
  ["ingen fil", "notAFile"],
  ["{}", "notAFile"],
  ["[1]", "notAFile"],
  ["x".repeat(1_000_001), "notAFile"],
])("%.10j isn't one", async (text, why) => {
  expect(await readStatusFile(text, digest)).toEqual({ kind: "notTaken", why });
});

test("one that is signed but could make a page do something is not taken in as it is", async () => {
  const link = { kind: "paragraph", text: [{ text: "Klicka", link: "javascript:alert(1)" }] };
  const read = await readStatusFile(await statusFileText({ ...content, page: [link] }, digest), digest);
  expect(read.kind === "read" && read.content.page).toEqual([{ kind: "paragraph", text: [{ text: "Klicka" }] }]);
  const chart = { kind: "chart", label: "x", svg: "<svg onload='alert(1)'/>", width: 1, height: 1, alternative: "" };
  const drawn = await statusFileText({ ...content, page: [chart] }, digest);
  expect(await readStatusFile(drawn, digest)).toEqual({ kind: "notTaken", why: "altered" });
  const nameless = statusContent({ ...year, settings: someSettings({ municipality: "" }) }, day("2022-06-30"));
  expect((await readStatusFile(await statusFileText(nameless, digest), digest)).kind).toBe("notTaken");
});
