// The desk's server sent bytes that no browser sends: requests without a host, half a body, other forms of a path.
import { once } from "node:events";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { text } from "node:stream/consumers";
import { EDIT, type ServerWorld, startServerWorld } from "../../../../helpers/local/server-world";

let world: ServerWorld;
beforeEach(async () => {
  world = await startServerWorld();
});
afterEach(() => world.desk.close());

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
const request = (line: string, ...headers: string[]): string =>
  [line, ...headers, "Connection: close", "", ""].join("\r\n");
const host = () => `Host: 127.0.0.1:${world.port}`;
const post = (body: string, ...headers: string[]): string =>
  `${request(`POST ${world.at("/api/act")} HTTP/1.1`, host(), "Content-Type: application/json", ...headers)}${body}`;

test("nobody is heard on the machine's other addresses", async () => {
  const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  for (const address of new Set(["::1", ...others.map((each) => each.address)])) {
    if (address === "127.0.0.1") continue;
    const socket = connect(world.port, address);
    const outcome = await once(socket, "connect").then(
      () => "heard",
      () => "refused",
    );
    socket.destroy();
    expect([address, outcome]).toEqual([address, "refused"]);
  }
});

test("a request without a host, with an empty one, or with another form of this one is refused", async () => {
  const path = () => world.at("/api/state");
  expect(statusOf(await world.sendRaw(request(`GET ${path()} HTTP/1.1`)))).toBe(400);
  expect(statusOf(await world.sendRaw(request(`GET ${path()} HTTP/1.0`)))).toBe(403);
  const { port } = world;
  for (const other of [
    "",
    `0.0.0.0:${port}`,
    `127.1:${port}`,
    `2130706433:${port}`,
    `[::1]:${port}`,
    `x@127.0.0.1:${port}`,
    `127.0.0.1:${port}/`,
    `127.0.0.1:${port}, evil.example`,
    `evil.example, 127.0.0.1:${port}`,
    `localhost.:${port}`,
  ]) {
    const got = await world.sendRaw(request(`GET ${path()} HTTP/1.1`, `Host: ${other}`));
    expect([other, statusOf(got)]).toEqual([other, 403]);
  }
  const address = `http://evil.example${path()}`;
  expect(statusOf(await world.sendRaw(request(`GET ${address} HTTP/1.1`, host())))).toBe(403);
  expect(statusOf(await world.sendRaw(request(`GET ${path()} HTTP/1.1`, host())))).toBe(200);
});

test("no form of a path leads to anything but what the desk serves", async () => {
  const forms = [
    "..",
    "../..",
    "%2e%2e/%2e%2e",
    "..%2f..%2fetc%2fpasswd",
    "%2e%2e%5c..",
    "..\\..\\package.json",
    "/etc/passwd",
    "//etc/passwd",
    "file:///etc/passwd",
    "desk.js/",
    "desk.js%00.css",
    "DESK.JS",
    "api/../api/state",
    "api/state/",
    "api//state",
    "api/state%20",
    "api/state;a",
    "api%2fstate",
    "frame/",
    "__proto__",
    "constructor",
  ];
  for (const form of forms) {
    const got = await world.sendRaw(request(`GET ${world.at(`/${form}`)} HTTP/1.1`, host()));
    expect([form, statusOf(got)]).toEqual([form, 404]);
    expect(got).toContain('{"ok":false,"problem":"refused"}');
  }
  for (const form of ["*", `/./${world.token}/api/state`, "/", "//"]) {
    expect([form, statusOf(await world.sendRaw(request(`GET ${form} HTTP/1.1`, host())))]).toEqual([form, 403]);
  }
});

test("the name of a tab is a name and no path", async () => {
  for (const name of ["../../etc/passwd", "/etc/passwd", "__proto__", "constructor", "", "%00"]) {
    const got = await world.send(world.at(`/api/sheet?name=${encodeURIComponent(name)}`));
    expect([got.status, got.body]).toEqual([200, '{"ok":true,"value":null}']);
  }
});

test("without the token nothing of a body is waited for", async () => {
  const answer = await world.sendRaw(
    request("POST /0123456789abcdef0123456789abcdef/api/act HTTP/1.1", host(), "Content-Length: 30000000"),
  );
  expect(statusOf(answer)).toBe(403);
});

test("a body that comes slowly holds nobody up, and counts when it is whole", async () => {
  const body = JSON.stringify(EDIT);
  const socket = connect(world.port, "127.0.0.1");
  socket.write(post(body.slice(0, 10), `Content-Length: ${body.length}`));
  expect((await world.act({ kind: "undo" })).status).toBe(200);
  expect(world.stored()).toBe("värde");
  socket.write(Buffer.from(body).subarray(10));
  expect(statusOf(await text(socket))).toBe(400);
});

test("half a body whose sender hangs up changes nothing and is no fault of the desk's", async () => {
  const socket = connect(world.port, "127.0.0.1");
  socket.write(post('{"kind":"edit",', "Content-Length: 5000"));
  await once(socket, "connect");
  expect((await world.act({ kind: "undo" })).status).toBe(200);
  socket.destroy();
  await once(socket, "close");
  expect((await world.act({ kind: "redo" })).status).toBe(200);
  expect([world.stored(), world.reported]).toEqual(["värde", []]);
});

test.each([
  ["two lengths", () => post("{}", "Content-Length: 2", "Content-Length: 20")],
  ["a length and chunks", () => post("0\r\n\r\n", "Content-Length: 2", "Transfer-Encoding: chunked")],
  ["a chunk that says another size", () => post("zz\r\n{}\r\n0\r\n\r\n", "Transfer-Encoding: chunked")],
  ["nothing", () => post("", "Content-Length: 0")],
  ["compressed bytes", () => post("\u001f\u008b\u0008", "Content-Length: 4", "Content-Encoding: gzip")],
  ["JSON deeper than any page sends", () => deep(20_000)],
])("a body with %s is refused", async (_what, bytes) => {
  expect(statusOf(await world.sendRaw(bytes()))).toBe(400);
  expect((await world.act(EDIT)).status).toBe(200);
  expect(world.reported).toEqual([]);
});

function deep(levels: number): string {
  const body = `{"kind":"run","name":"echo","args":[${"[".repeat(levels)}${"]".repeat(levels)}]}`;
  return post(body, `Content-Length: ${body.length}`);
}

test("a header that never ends is cut off", async () => {
  const answer = await world.sendRaw(`GET ${world.at("/")} HTTP/1.1\r\n${host()}\r\nX: ${"x".repeat(100_000)}`);
  expect(statusOf(answer)).toBe(431);
});

test("a body with keys that mean something to the language is refused", async () => {
  const named = `{"kind":"run","name":"echo","args":[{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}]}`;
  const got = await world.sendRaw(post(named, `Content-Length: ${named.length}`));
  expect(statusOf(got)).toBe(400);
  expect(Reflect.get({}, "isAdmin")).toBeUndefined();
});

test("what the desk closes is closed, whoever still hangs on to it", async () => {
  const socket = connect(world.port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(post("{", "Content-Length: 5000"));
  await once(socket, "connect");
  await world.act({ kind: "undo" });
  const closed = once(socket, "close");
  await world.desk.close();
  await closed;
  world = await startServerWorld();
});
