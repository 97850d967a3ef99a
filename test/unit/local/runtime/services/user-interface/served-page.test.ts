import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { reassembledPage, servedPage } from "../../../../../../src/local/runtime/services/user-interface/served-page";
import { answerOf, runIn } from "../../../../../helpers/local/script-world";

const scriptOf = (html: string) => /<script[^>]*>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "";

test.each<[name: string, script: string, left: string]>([
  ["a comment to the end of the line", "a(); // b\nc();", "a(); \nc();"],
  ["a comment with an end of its own", "a(); /* b\nc */ d();", "a();  d();"],
  ["a link in a template literal", "a(`http://b`);\nc();", "a(`http:\nc();"],
  ["a link in a string", 'a("http://b");\nc();', 'a("http:\nc();'],
  ["the end of a regular expression", "a(/\\//);\nc();", "a(/\\\nc();"],
  ["a comment of HTML", "a(); <!-- b --> c();", "a();  c();"],
  ["nothing of the kind", 'a("http:\\x2f/b") / 2;', 'a("http:\\x2f/b") / 2;'],
])("in a script: %s", (_name, script, left) => {
  expect(servedPage(`<p>x</p><script>${script}</script>`)).toBe(`<p>x</p><script>${left}</script>`);
});

test("data in a page is read as a script is", () =>
  expect(servedPage('<script type="application/json">{"a":"http://b"}</script>')).toBe(
    '<script type="application/json">{"a":"http:</script>',
  ));

test("links in the page itself stay", () => {
  const page = '<a href="https://example.org/">x</a><style>a{color:red}</style>';
  expect(servedPage(page)).toBe(page);
});

test("a page that Google is reported to cut no longer runs when the add-on shows it", () => {
  const html = readFileSync("test/fixtures/cut-by-google.html", "utf8");
  const show = `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile("cut"), "Prov");`;
  const [shown] = runIn(show, { pages: new Map([["cut", html]]) }).events;
  expect(() => new Script(scriptOf(html))).not.toThrow();
  expect(() => new Script(scriptOf(shown?.kind === "dialog" ? shown.html : ""))).toThrow("Invalid or unexpected token");
});

test("the content of an output made from a file is put together anew, the raw content of a template is not", () => {
  const html = '<script type="application/json" id="snapshot">null</script>';
  const pages = new Map([["page", html]]);
  expect(reassembledPage(html)).toBe('<script id="snapshot" type="application/json">null</script>');
  expect(answerOf(`return HtmlService.createHtmlOutputFromFile("page").getContent();`, { pages })).not.toBe(html);
  expect(answerOf(`return HtmlService.createTemplateFromFile("page").getRawContent();`, { pages })).toBe(html);
  expect(answerOf(`return HtmlService.createHtmlOutput("<p>a</p>").getContent();`)).toBe("<p>a</p>");
});
