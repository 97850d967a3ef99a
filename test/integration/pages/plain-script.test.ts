// How a page's script is written so that no reader of comments finds one in it, and still means the same.
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { MISTAKABLE, plainScript } from "../../../scripts/plain-script.mjs";

const B = "\\";

test.each<[name: string, script: string, written: string]>([
  ["a link", 'a="http://x"', `a="http:${B}x2f/x"`],
  ["a slash that is escaped already", `a="${B}//"`, `a="${B}x2f/"`],
  ["a backslash before slashes", `a="${B}${B}//"`, `a="${B}${B}${B}x2f/"`],
  ["a comment of HTML in a text", 'a="<!-- b -->"', `a="<${B}x21-- b --${B}x3e"`],
  ["the end of the script", 'a="</SCRIPT>"', `a="<${B}x2fSCRIPT>"`],
  ["a regular expression that ends in a slash", `a=/^b:${B}/${B}//`, `a=/^b:${B}/${B}x2f/`],
  ["one that ends in a backslash and a slash", `a=/${B}${B}${B}//`, `a=/${B}${B}${B}x2f/`],
  ["slashes that may be repeated", `a=/${B}/*x/`, `a=/${B}x2f*x/`],
  ["slashes in a class", "a=/[^//*]/", `a=/[^${B}x2f${B}x2f*]/`],
  ["what may not stand before", "a=/(?<!--)b/", `a=/(?<!${B}x2d-)b/`],
  ["a regular expression that is divided", "a=/b//c", "a=/b/ /c"],
  ["letters in a regular expression", "a=/^[åä]ö/", `a=/^[${B}u00e5${B}u00e4]${B}u00f6/`],
  ["counting down", "while(a-->0);", "while(a-- >0);"],
  ["one half of what could be mistaken", 'a="*/"+b/c', 'a="*/"+b/c'],
])("%s", (_name, script, written) => expect(plainScript(script)).toBe(written));

test.each([
  ["a comment", "a=1//b"],
  ["a template literal", "a=`b`"],
])("%s is refused, since the bundler should have left it out", (name, script) =>
  expect(() => plainScript(script)).toThrow(name),
);

const SIGNS = ["/", "*", "<", "!", "-", ">", "script", "'", '"', "`", B, "a", "å", "😀", "[", "]", "\n"];
const texts = fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }).map((signs) => signs.join(""));

test("whatever a text or a regular expression holds, it means the same", () => {
  fc.assert(
    fc.property(texts, texts, (text, pattern) => {
      const regExp = new RegExp(pattern.replace(/[[\]\\*]/g, "\\$&"));
      const script = `[${JSON.stringify(text)},${String(regExp)}.test(${JSON.stringify(text)})]`;
      const written = plainScript(script);
      expect(written).not.toMatch(MISTAKABLE);
      expect(runInNewContext(written)).toEqual(runInNewContext(script));
    }),
    { numRuns: 300 },
  );
});
