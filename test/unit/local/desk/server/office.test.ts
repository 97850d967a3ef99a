import { openOffice } from "../../../../../src/local/desk/server/office";

const request = (name: string) => ({ name, content: Buffer.from(name).toString("base64") });

test("a PDF is made of the bytes, and can be opened by its ID", async () => {
  const office = openOffice(async (docx) => Buffer.concat([Buffer.from("%PDF "), docx]));
  const made = await office.make(request("a.pdf"));
  if (made.kind !== "made") throw new Error(made.kind);
  expect(Buffer.from(made.content, "base64").toString()).toBe("%PDF a.pdf");
  expect(made.id).toMatch(/^[0-9a-f]{32}$/);
  expect(office.made(made.id)?.name).toBe("a.pdf");
  expect(office.made("0".repeat(32))).toBeNull();
});

test("one is made at a time, and one that fails doesn't stop the next", async () => {
  const diary: string[] = [];
  const office = openOffice(async (docx) => {
    const name = Buffer.from(docx).toString();
    diary.push(`begins ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    diary.push(`ends ${name}`);
    if (name === "b") throw new Error("no disk");
    return name === "a" ? "late" : docx;
  });
  const [a, b, c] = await Promise.allSettled(["a", "b", "c"].map((name) => office.make(request(name))));
  expect(diary).toEqual(["begins a", "ends a", "begins b", "ends b", "begins c", "ends c"]);
  expect([a, b, c].map((one) => (one?.status === "fulfilled" ? one.value.kind : one?.status))).toEqual([
    "late",
    "rejected",
    "made",
  ]);
});

test("the oldest is forgotten when there are more than four", async () => {
  const office = openOffice(async (docx) => docx);
  const ids: string[] = [];
  for (const name of ["1", "2", "3", "4", "5"]) {
    const made = await office.make(request(name));
    ids.push(made.kind === "made" ? made.id : "");
  }
  expect(ids.map((id) => office.made(id)?.name ?? null)).toEqual([null, "2", "3", "4", "5"]);
});

test("without LibreOffice, and once the desk is closing, none is made", async () => {
  expect(openOffice(null).isThere).toBe(false);
  expect(await openOffice(null).make(request("a"))).toEqual({ kind: "failed" });
  const office = openOffice(
    (_, stop) => new Promise((resolve) => stop.addEventListener("abort", () => resolve("late"))),
  );
  const made = office.make(request("a"));
  await new Promise((resolve) => setTimeout(resolve));
  await office.close();
  expect(await made).toEqual({ kind: "late" });
  expect(await office.make(request("b"))).toEqual({ kind: "failed" });
});
