import { createHash } from "node:crypto";
import { framePage } from "../../../../../src/local/desk/server/frame-page";
import { FRAME_SANDBOX } from "../../../../../src/local/desk/server/wire";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("google.script comes before the page's own scripts, in its head", () => {
  const { html } = framePage("<!doctype html><html><head><script>page()</script></head></html>", "shim()", "{}");
  expect(html).toBe(
    '<!doctype html><html><head><script data-kept="{}">shim()</script><script>page()</script></head></html>',
  );
});

test("a fragment and a page without a head get it too, and stay in standards mode", () => {
  expect(framePage("<p>Hej</p>", "shim()", "{}").html).toBe('<script data-kept="{}">shim()</script><p>Hej</p>');
  expect(framePage("<!DOCTYPE html><p>Hej</p>", "shim()", "{}").html).toMatch(
    /^<!DOCTYPE html><script data-kept="{}">shim/,
  );
});

test("a page is told where the desk makes PDFs", () => {
  expect(framePage("<p>", "shim()", "{}", true).html).toBe('<script data-kept="{}" data-makes-pdf>shim()</script><p>');
});

test("the policy lets exactly the page's scripts and styles run, and no network", () => {
  const { policy } = framePage("<head><style>p{}</style></head><script>page()</script>", "shim()", "{}");
  const directives = Object.fromEntries(
    policy.split("; ").map((text) => [text.split(" ")[0], text.split(" ").slice(1)]),
  );
  expect(directives["script-src"]).toEqual([hashOf("shim()"), hashOf("page()")]);
  expect(directives["style-src"]).toEqual([hashOf("p{}")]);
  expect(directives["default-src"]).toEqual(["'none'"]);
  expect(directives["connect-src"]).toEqual(["'none'"]);
  expect(directives["sandbox"]?.join(" ")).toBe(FRAME_SANDBOX);
  expect(policy).not.toMatch(/unsafe-|\*|allow-same-origin|https?:/);
});

test("a shim that holds a closing tag can't end its own script", () => {
  const { html } = framePage("<p>", 'const text = "</script><b>";', "{}");
  expect(html).toBe('<script data-kept="{}">const text = "<\\/script><b>";</script><p>');
});

test("what is kept can neither end its attribute nor be let to run", () => {
  const kept = JSON.stringify({ note: `">\n<script>alert("1 & 2")</script>'` });
  const { html, policy } = framePage("<p>", "shim()", kept);
  const attribute = /^<script data-kept="([^"<>]*)">shim\(\)<\/script><p>$/.exec(html)?.[1] ?? "";
  const signs: Readonly<Record<string, string>> = { "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&" };
  expect(attribute.replace(/&\w+;/g, (sign) => signs[sign] ?? sign)).toBe(kept);
  expect(policy).toContain(`script-src ${hashOf("shim()")};`);
});
