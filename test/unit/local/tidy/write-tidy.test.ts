// A workbook as files for programs: what is in them, what never is, and how they are described.
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COUNTED_FIELDS } from "../../../../src/local/tidy/activity-table";
import { PROMISE_FIELDS } from "../../../../src/local/tidy/promise-table";
import type { Fields } from "../../../../src/local/tidy/table";
import { promisesCsv, tidyFiles, writeTidy } from "../../../../src/local/tidy/write-tidy";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, anActivity, day } from "../../../helpers/make";

const AS_OF = day("2022-06-30");
const folder = mkdtempSync(join(tmpdir(), "tidy-"));
afterAll(() => rmSync(folder, { recursive: true }));

const kept = { note: "Fritext om Anna", place: "Storgatan 1", parties: ["Polis", "Skola"] };
const book = aBook({
  commitments: [
    aCommitment({ id: "1", text: "=Kontakter", places: [] }),
    aCommitment({ id: "2", text: "I Kangos", places: ["Kangos"] }),
  ],
  unreadable: [{ id: "1", focus: "", text: "Samma nummer", row: 4 }],
  activities: [
    anActivity("2022-03-03", { ...kept, id: "A1" }),
    anActivity("2022-04-04", { ...kept, id: "A2", place: "kangos", requirementMet: "Ja" }),
    anActivity("2022-05-05", { id: "A3", type: "Annat" }),
  ],
});
const files = tidyFiles(book, AS_OF, "fjällby.xlsx");
const text = (name: string) => files[name] ?? "";
const rowsOf = (name: string) => text(name).trimEnd().split("\r\n");

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly description: string }[] };
}
const described = JSON.parse(text("datapackage.json")) as { readonly resources: readonly Resource[] };

test("a row for each promise, also for one that can't be read, each with a key of its own", () => {
  expect(rowsOf("promises.csv").map((row) => row.split(",").slice(0, 6).join(" "))).toEqual([
    "promise_key file municipality police_area as_of commitment",
    "Fjällby/2022-01-01/2022-12-31/1 fjällby.xlsx Fjällby Norra Fjällen 2022-06-30 1",
    "Fjällby/2022-01-01/2022-12-31/2 fjällby.xlsx Fjällby Norra Fjällen 2022-06-30 2",
    "Fjällby///1 (rad 4) fjällby.xlsx Fjällby Norra Fjällen 2022-06-30 1 (rad 4)",
  ]);
  expect(rowsOf("promises.csv")[3]).toContain(",unreadable,");
  expect(promisesCsv(book, AS_OF, "fjällby.xlsx")).toBe(text("promises.csv").replace(/\n$/, ""));
});

test("a row for each promise that an activity counted for, with the place only where the promise names it", () => {
  expect(
    rowsOf("activities.csv")
      .slice(1)
      .map((row) => row.split(",").slice(4).join(",")),
  ).toEqual([
    "1,A1,2022-03-03,Kontakt,1,,,Polis|Skola,,",
    "1,A2,2022-04-04,Kontakt,1,,,Polis|Skola,,true",
    "2,A2,2022-04-04,Kontakt,1,,Kangos,Polis|Skola,,true",
  ]);
});

test("nothing that people have written freely of an activity comes along, and no text that runs as a formula", () => {
  expect(Object.values(files).join("\n")).not.toMatch(/Anna|Storgatan/);
  expect(text("promises.csv")).toContain(",'=Kontakter,");
});

test("every column is described, in both languages, and the files are those that the sums are of", () => {
  for (const { name, path, bytes, hash, schema } of described.resources) {
    expect(path).toBe(`${name}.csv`);
    expect(schema.fields.map((field) => field.name).join(",")).toBe(rowsOf(path)[0]);
    expect(schema.fields.every(({ description }) => description.length > 5)).toBe(true);
    expect(Buffer.byteLength(text(path))).toBe(bytes);
    expect(hash).toBe(`sha256:${createHash("sha256").update(text(path)).digest("hex")}`);
  }
  const english = tidyFiles({ ...book, settings: someSettings({ language: "en" }) }, AS_OF, "a.xlsx");
  expect(english["datapackage.json"]).toContain("behind = behind");
});

test("docs/area.md names every column with its type, as a database reads it", () => {
  const types = { string: "VARCHAR", number: "DOUBLE", date: "DATE", boolean: "BOOLEAN" } as const;
  const columnsIn = (fields: Fields<never>) =>
    Object.entries(fields).map(([name, { type }]) => `${name}: '${types[type]}'`);
  const [, promises = "", , activities = ""] = readFileSync("docs/area.md", "utf8").split(/columns = \{|\}\)/);
  const told = (text: string) => text.split(",").map((column) => column.trim());
  expect(told(promises)).toEqual(columnsIn(PROMISE_FIELDS));
  expect(told(activities)).toEqual(columnsIn(COUNTED_FIELDS));
});

test("they are written in a folder of their own, again and again, but never over somebody else's package", async () => {
  const own = join(folder, "ny", "mapp");
  const line = await writeTidy(book, AS_OF, "fjällby.xlsx", own);
  expect(line).toBe(`Skrev promises.csv, activities.csv, datapackage.json i ${own}.`);
  await writeTidy(book, AS_OF, "fjällby.xlsx", own);
  expect(readdirSync(own).sort()).toEqual(["activities.csv", "datapackage.json", "promises.csv"]);
  expect(readFileSync(join(own, "promises.csv"), "utf8")).toBe(text("promises.csv"));
  for (const other of ['{"name":"annat"}', "null", "inget alls"]) {
    writeFileSync(join(folder, "datapackage.json"), other);
    await expect(writeTidy(book, AS_OF, "fjällby.xlsx", folder)).rejects.toThrow("har redan andra filer");
  }
  rmSync(join(folder, "datapackage.json"));
  writeFileSync(join(folder, "promises.csv"), "mina egna");
  await expect(writeTidy(book, AS_OF, "fjällby.xlsx", folder)).rejects.toThrow("har redan andra filer");
  expect(readFileSync(join(folder, "promises.csv"), "utf8")).toBe("mina egna");
  writeFileSync(join(folder, "fil"), "");
  await expect(writeTidy(book, AS_OF, "fjällby.xlsx", join(folder, "fil"))).rejects.toThrow("är en fil");
});
