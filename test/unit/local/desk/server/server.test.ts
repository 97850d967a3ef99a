// The desk's server attacked as another page, another machine's name or another program would.
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createToken } from "../../../../../src/local/desk/server/guard";
import { BODY_LIMIT } from "../../../../../src/local/desk/server/wire";
import { EDIT, type ServerWorld, startServerWorld } from "../../../../helpers/local/server-world";

const folder = mkdtempSync(join(tmpdir(), "desk-server-"));
afterAll(() => rmSync(folder, { recursive: true }));

let world: ServerWorld;
beforeEach(async () => {
  world = await startServerWorld();
});
afterEach(() => world.desk.close());

const at = (path: string) => world.at(path);
const act: ServerWorld["act"] = (action, headers) => world.act(action, headers);
const send: ServerWorld["send"] = (path, sent) => world.send(path, sent);
const stored = () => world.stored();

test("listens on this machine only, behind 128 random bits", () => {
  expect(world.desk.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
  expect(createToken()).not.toBe(createToken());
});

test("serves the desk, its files and its data to the one with the address", async () => {
  expect((await send(at("/"))).body).toContain('<script src="desk.js">');
  expect((await send(at("/desk.js"))).body).toBe("page()");
  expect((await send(at("/desk.css"))).body).toBe("p{}");
  expect(JSON.parse((await send(at("/api/state"))).body)).toMatchObject({ ok: true, value: { file: "minne.xlsx" } });
  expect(JSON.parse((await send(at("/api/sheet?name=Blad1"))).body)).toMatchObject({ value: { name: "Blad1" } });
  expect(JSON.parse((await send(at("/api/sheet?name=borta"))).body)).toEqual({ ok: true, value: null });
  expect((await act(EDIT)).status).toBe(200);
  expect(stored()).toBe("ändrat");
});

test("serves the page for the phone in a frame, with the width of the phone", async () => {
  const { body, headers } = await send(at("/mobil"));
  expect(body).toContain('<meta name="viewport" content="width=device-width">');
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  const [, frame = ""] = /<iframe src="([^"]+)"/.exec(body) ?? [];
  expect((await send(frame)).body).toContain("<h1>Mobilsidan</h1>");
  expect((await send(at("/mobil.js"))).body).toBe("phone()");
  expect((await send(at("/mobil"), { method: "POST" })).status).toBe(405);
});

test("makes a PDF, and shows it to whoever has its address and the token", async () => {
  const request = { name: "läget.pdf", content: Buffer.from("word").toString("base64") };
  const { value } = JSON.parse((await world.pdf(request)).body);
  expect(Buffer.from(value.content, "base64").toString()).toBe("%PDF word");
  const { body, headers } = await send(at(`/pdf/${value.id}`));
  expect(body).toBe("%PDF word");
  expect(headers["content-type"]).toBe("application/pdf");
  expect(headers["content-disposition"]).toBe("inline; filename*=UTF-8''l%C3%A4get.pdf");
  expect((await send(`/pdf/${value.id}`)).status).toBe(403);
  expect((await send(at(`/pdf/${value.id}`), { method: "POST" })).status).toBe(405);
  expect((await send(at("/pdf/../desk.js"))).status).toBe(404);
});

test("half a character in a PDF's name is told as a character that is missing", async () => {
  const request = { name: "a\ud800.pdf", content: Buffer.from("word").toString("base64") };
  const { value } = JSON.parse((await world.pdf(request)).body);
  const { status, headers } = await send(at(`/pdf/${value.id}`));
  expect([status, headers["content-disposition"]]).toEqual([200, "inline; filename*=UTF-8''a%EF%BF%BD.pdf"]);
});

test.each([{}, { name: "", content: "AA==" }, { name: "a", content: "<svg>" }, { name: "a", content: 1 }])(
  "makes no PDF of %j",
  async (request) => {
    expect((await world.pdf(request)).status).toBe(400);
  },
);

test.each([
  "/",
  "/desk.js",
  "/mobil",
  "/mobil.js",
  "/api/state",
  "/wrong/api/state",
  "//api/state",
  "/%2e%2e/api/state",
])("without the token, %s is refused", async (path) => {
  const got = await send(path);
  expect(got.status).toBe(403);
  expect(got.body).toBe('{"ok":false,"problem":"refused"}');
});

test("a token that is nearly right is refused", async () => {
  const { token } = world;
  for (const near of [
    token.slice(1),
    `${token}0`,
    token.toUpperCase() === token ? token.toLowerCase() : token.toUpperCase(),
  ]) {
    expect((await send(`/${near}/api/state`)).status).toBe(403);
  }
});

test("a name that someone else's DNS points here is refused, token and all", async () => {
  const { port } = world;
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "127.0.0.1",
    "localhost:1",
    `127.0.0.1.evil.example:${port}`,
  ]) {
    expect((await send(at("/api/state"), { headers: { host } })).status).toBe(403);
  }
  expect((await send(at("/api/state"), { headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test("another site's page is refused and changes nothing", async () => {
  const { port } = world;
  for (const origin of ["https://evil.example", "null", `http://127.0.0.1:${port + 1}`, `https://127.0.0.1:${port}`]) {
    expect((await act(EDIT, { origin })).status).toBe(403);
  }
  for (const site of ["cross-site", "same-site"]) {
    expect((await act(EDIT, { "sec-fetch-site": site })).status).toBe(403);
  }
  expect(stored()).toBe("värde");
  expect((await act(EDIT, { origin: `http://127.0.0.1:${port}`, "sec-fetch-site": "same-origin" })).status).toBe(200);
});

test("methods are held to what a path is for", async () => {
  for (const path of ["/api/act", "/api/keep"]) expect((await send(at(path))).status).toBe(405);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "HEAD"]) {
    for (const path of ["/", "/desk.js", "/api/state", "/api/sheet?name=Blad1"]) {
      const got = await send(at(path), { method });
      expect([path, method, got.status]).toEqual([path, method, 405]);
      expect(got.headers["access-control-allow-origin"]).toBeUndefined();
    }
  }
});

test("only JSON is taken as an action, and only in an action's shape", async () => {
  const form = { method: "POST", headers: { "content-type": "text/plain" }, body: JSON.stringify(EDIT) };
  expect((await send(at("/api/act"), form)).status).toBe(415);
  const broken = { method: "POST", headers: { "content-type": "application/json" }, body: "{" };
  expect((await send(at("/api/act"), broken)).status).toBe(400);
  for (const action of [
    null,
    [],
    {},
    { kind: "format" },
    { ...EDIT, edits: [] },
    { kind: "undo", sheet: 1, from: {} },
  ]) {
    const got = await act(action);
    expect([action, got.status]).toEqual([action, JSON.stringify(action)?.includes("undo") ? 200 : 400]);
  }
  const outside = { ...EDIT, edits: [{ row: -1, column: 0, input: "x" }] };
  expect((await act(outside)).status).toBe(400);
  expect(stored()).toBe("värde");
});

test("a body over the limit is refused, whether it says its size or not", async () => {
  const { port } = world;
  const headers = { "content-type": "application/json", "content-length": String(BODY_LIMIT + 1) };
  const declared = await new Promise<number>((resolve, reject) => {
    const outgoing = httpRequest({
      host: "127.0.0.1",
      port,
      path: at("/api/act"),
      method: "POST",
      headers,
      agent: false,
    });
    outgoing.on("response", (response) => {
      resolve(response.statusCode ?? 0);
      outgoing.destroy();
    });
    outgoing.on("error", reject);
    outgoing.flushHeaders();
  });
  expect(declared).toBe(413);
  const streamed = await new Promise<number>((resolve, reject) => {
    const outgoing = httpRequest({
      host: "127.0.0.1",
      port,
      path: at("/api/act"),
      method: "POST",
      headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
      agent: false,
    });
    let isAnswered = false;
    outgoing.on("response", (response) => {
      isAnswered = true;
      resolve(response.statusCode ?? 0);
      outgoing.destroy();
    });
    outgoing.on("error", (error) => (isAnswered ? undefined : reject(error)));
    const part = Buffer.alloc(1024 * 1024, 0x20);
    const write = (left: number): void => {
      if (left === 0 || isAnswered) return;
      outgoing.write(part, () => write(left - 1));
    };
    write(34);
  });
  expect(streamed).toBe(413);
});

test("no path leads to a file on disk", async () => {
  for (const path of [
    "/../package.json",
    "/..%2fpackage.json",
    "/desk.js/../../package.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/.git/config",
    "/dist/server.js",
  ]) {
    const got = await send(at(path));
    expect([path, got.status]).toEqual([path, 404]);
    expect(got.body).toBe('{"ok":false,"problem":"refused"}');
  }
});

test("every answer carries its protections, refusals too", async () => {
  for (const path of [at("/"), at("/desk.js"), at("/desk.css"), at("/api/state"), at("/nowhere"), "/"]) {
    const { headers } = await send(path);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe-|\*/);
    expect(headers["set-cookie"]).toBeUndefined();
  }
});

test("the desk's page runs its own script alone, and lets no other page frame it", async () => {
  const policy = String((await send(at("/"))).headers["content-security-policy"]);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("style-src 'self';");
});

test("a page of the add-on has an address of its own, a policy of its own, and nothing of the desk's", async () => {
  const answer = JSON.parse((await act({ kind: "run", name: "openSidebar", args: [] })).body);
  const { frame, html } = answer.value.events[0];
  expect(html).toBeUndefined();
  expect(frame).toMatch(/^\/frame\/[0-9a-f]{32}$/);
  const got = await send(frame);
  expect(got.body).toBe('<head><script data-kept="{}">shim()</script></head><script>page()</script>');
  expect(got.body).not.toContain(world.token);
  expect(got.headers["content-security-policy"]).toContain("connect-src 'none'");
  expect(got.headers["content-security-policy"]).toContain("sandbox allow-scripts");
  expect((await send(frame, { headers: { host: "evil.example" } })).status).toBe(403);
  expect((await send(frame, { method: "POST" })).status).toBe(405);
  expect((await send(`/frame/${"0".repeat(32)}`)).status).toBe(403);
});

test("a file that can't be saved is told by its code; a bug is reported here and named nowhere", async () => {
  world.session.failWith("readOnly");
  const readOnly = await act(EDIT);
  expect([readOnly.status, JSON.parse(readOnly.body)]).toEqual([409, { ok: false, problem: "readOnly" }]);
  world.session.failWith(null);
  const bug = await act({ kind: "run", name: "boom", args: [] });
  expect([bug.status, JSON.parse(bug.body)]).toEqual([500, { ok: false, problem: "unexpected" }]);
  expect(world.reported).toHaveLength(1);
});

test("a one-time address leads to the desk once, from a file too, and from no other name", async () => {
  const pathOf = () => new URL(world.desk.oneTimeUrl()).pathname;
  const path = pathOf();
  const fromFile = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  expect((await send(path, { headers: { ...fromFile, host: "evil.example" } })).status).toBe(403);
  expect((await send(path, { method: "POST" })).status).toBe(403);
  const led = await send(path, { headers: fromFile });
  expect([led.status, led.headers["referrer-policy"]]).toEqual([200, "no-referrer"]);
  expect(led.body).toContain(`content="0;url=/${world.token}/"`);
  expect((await send(path, { headers: fromFile })).status).toBe(403);
  expect((await send(at("/"), { headers: fromFile })).status).toBe(403);
});

test("what several windows ask the add-on for at once is done in one turn, and what is typed in one of its own", async () => {
  const turns: number[] = [];
  const { together } = world.session;
  world.session.together = (works) => {
    turns.push(works.length);
    return together(works);
  };
  const echo = (text: string) => act({ kind: "run", name: "echo", args: [text] });
  const answers = await Promise.all([echo("a"), echo("b"), echo("c"), act(EDIT), echo("d")]);
  world.session.together = together;
  expect(answers.map(({ body }) => JSON.parse(body).value.value)).toEqual([["a"], ["b"], ["c"], null, ["d"]]);
  expect(turns.reduce((sum, count) => sum + count)).toBe(5);
  expect(turns.length).toBeLessThan(5);
});

describe("a window that is behind", () => {
  const answerOf = async (action: object) => JSON.parse((await act(action)).body);
  const sightNow = async () => {
    const { run } = JSON.parse((await send(at("/api/state"))).body).value;
    return { run, moves: JSON.parse((await send(at("/api/sheet?name=Blad1"))).body).value.moves };
  };

  test("deletes and types in no row but the one it saw", async () => {
    const sight = await sightNow();
    expect(await answerOf({ kind: "insertRows", sheet: "Blad1", before: 1, count: 1, sight })).toMatchObject({
      ok: true,
      value: { refused: null },
    });
    const behind = { ok: true, value: { refused: "rowsMoved" } };
    expect(await answerOf({ ...EDIT, sight })).toMatchObject(behind);
    expect(await answerOf({ kind: "deleteRows", sheet: "Blad1", from: 1, count: 1, sight })).toMatchObject(behind);
    expect(world.session.text("Blad1", 2, 0)).toBe("värde");
    expect(await answerOf({ ...EDIT, sight: await sightNow() })).toMatchObject({ value: { refused: null } });
  });

  test("of an earlier start of the desk saves what was typed over a text, and does nothing else", async () => {
    const sight = { ...(await sightNow()), run: "tidigare" };
    const deletion = { kind: "deleteRows", sheet: "Blad1", from: 1, count: 1, sight };
    expect(await answerOf(deletion)).toMatchObject({ value: { refused: "rowsMoved" } });
    const editOver = (seen: object) => ({ ...EDIT, edits: EDIT.edits.map((edit) => ({ ...edit, ...seen })), sight });
    expect(await answerOf(editOver({ seen: "värde" }))).toMatchObject({ value: { refused: null } });
    expect(await answerOf(editOver({ seen: "" }))).toMatchObject({ value: { refused: "rowsMoved" } });
    expect(await answerOf(editOver({}))).toMatchObject({ value: { refused: "rowsMoved" } });
  });

  test("is told that a tab is gone", async () => {
    const gone = await act({ ...EDIT, sheet: "Borta" });
    expect([gone.status, JSON.parse(gone.body)]).toEqual([409, { ok: false, problem: "unknownTab" }]);
  });
});

describe("what a page keeps", () => {
  const keep = (keeping: unknown) => world.keep(keeping);
  const keptIn = async (): Promise<string> => {
    const { value } = JSON.parse((await act({ kind: "run", name: "openSidebar", args: [] })).body);
    return (await send(value.events[0].frame)).body;
  };

  test("comes with the next page, and is gone when it is taken away", async () => {
    expect(JSON.parse((await keep({ key: "a", text: "utkast" })).body)).toEqual({ ok: true, value: true });
    expect(await keptIn()).toContain('data-kept="{&quot;a&quot;:&quot;utkast&quot;}"');
    await keep({ key: "a", text: null });
    expect(await keptIn()).toContain('data-kept="{}"');
  });

  test("is there at the next desk, in a file that is its owner's alone and goes when it is empty", async () => {
    const file = join(folder, "kept.json");
    const first = await startServerWorld(file);
    await first.keep({ key: "a", text: "utkast" });
    await first.desk.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const second = await startServerWorld(file);
    expect(second.kept.get("a")).toBe("utkast");
    await second.keep({ key: "a", text: null });
    await second.desk.close();
    expect(existsSync(file)).toBe(false);
  });

  test("with a personnummer in it is kept nowhere", async () => {
    const file = join(folder, "person.json");
    const other = await startServerWorld(file);
    const text = JSON.stringify({ note: "om 1912 12 12 1212" });
    expect(JSON.parse((await other.keep({ key: "a", text })).body)).toEqual({ ok: true, value: false });
    await other.desk.close();
    expect([other.kept.get("a"), existsSync(file)]).toEqual([undefined, false]);
  });

  test("is judged text by text, and cell by cell: figures that meet across a border are no personnummer", async () => {
    const other = await startServerWorld(join(folder, "cells.json"));
    const kept = async (value: unknown) =>
      JSON.parse((await other.keep({ key: "a", text: JSON.stringify(value) })).body).value;
    expect(await kept({ rows: ["191212", "12-1212"], text: "Ärende\t121212\t1212\n121212;1212" })).toBe(true);
    expect(await kept({ text: "Ärende\t121212-1212\tPajala" })).toBe(false);
    expect(await kept({ number: 191212121212 })).toBe(false);
    await other.desk.close();
  });

  test("that can't be written is said not to be kept", async () => {
    const other = await startServerWorld(join(folder, "ingen mapp", "kept.json"));
    expect(JSON.parse((await other.keep({ key: "a", text: "utkast" })).body)).toEqual({ ok: true, value: false });
    await other.desk.close();
  });

  test.each([
    null,
    {},
    { key: "a" },
    { key: "", text: "x" },
    { key: "a", text: 1 },
    { key: "a", text: "x".repeat(1_000_001) },
  ])("is taken only in its shape: %j", async (keeping) => {
    expect((await keep(keeping)).status).toBe(400);
  });
});
