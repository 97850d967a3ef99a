import fc from "fast-check";
import { checkWellFormed } from "../../../../../src/local/xlsx/package/well-formed";
import { NotWellFormed } from "../../../../../src/xlsx/package/xml-tags";
import { parseXml } from "../../../../../src/xlsx/package/xml-tree";

/** What is said against a text; null where it is well-formed. */
function faultOf(xml: string, unclosed: readonly string[] = []): string | null {
  try {
    checkWellFormed(Buffer.from(xml), unclosed);
    return null;
  } catch (error) {
    if (!(error instanceof NotWellFormed)) throw error;
    return error.message;
  }
}

test.each([
  ["a declaration, a comment and quotes", `<?xml version="1.0"?>\n<!-- </a> --><a x="1 > 0" y='"'/>`],
  ["elements within each other", '<x:a><b c="d"/><b></b ><b>t</b></x:a>'],
  ["a section that holds tags", "<a><![CDATA[</b><c>]]></a>"],
  ["names of other letters", "<å.ä-1><é_2/></å.ä-1>"],
])("well-formed: %s", (_what, xml) => expect(faultOf(xml)).toBeNull());

test.each([
  ["nothing", "", "an end too early at 0"],
  ["text alone", "a", "an end too early at 1"],
  ["an element that never ends", "<a><b></b>", "an end too early at 10"],
  ["an end of another", "<a><b></a>", "an end of a at 6"],
  ["an end of a longer name", "<a><ab></a></ab>", "an end of a at 7"],
  ["an end with nothing open", "<a/></a>", "an end of a at 4"],
  ["a second root", "<a/><b/>", "a second root at 4"],
  ["a tag without an end", "<a", "a tag without an end at 2"],
  ["a tag within a tag", '<a b="<c>"/>', "a tag without an end at 2"],
  ["a comment without an end", "<a><!-- </a>", "an unfinished section at 3"],
  ["a document type", "<!DOCTYPE a><a/>", "no tag at 0"],
  ["a name that begins with a figure", "<1a/>", "no tag at 0"],
  ["an end tag with more in it", "<a></a b>", "no tag at 3"],
  ["a lone sign", "<a> < </a>", "no tag at 4"],
])("not well-formed: %s", (_what, xml, fault) => expect(faultOf(xml)).toBe(fault));

test.each([
  ["escapes alone", "<a b='&lt;&#10;'>&amp;&#x10FFFF;</a>", false],
  ["one in a text", "<a>Far &amp; Flyg & Son</a>", true],
  ["one in a value", "<a b='x&y;'/>", true],
  ["one with no end to its escape", "<a>&amp</a>", true],
  ["one in sections, where it means itself", "<a><!-- & --><![CDATA[& &x]]>t</a>", false],
  ["one before a section and one in it", "<a>&<![CDATA[&]]></a>", true],
  ["one after a section", "<a><![CDATA[&]]>&</a>", true],
])("an & that begins nothing: %s", (_what, xml, isBare) => expect(checkWellFormed(Buffer.from(xml))).toBe(isBare));

test("elements that need no end", () => {
  expect(faultOf("<a><br><b><br></b></a>", ["br"])).toBeNull();
  expect(faultOf("<a><br><b><i></b></a>", ["br"])).toBe("an end of b at 13");
});

test("what can be read as a tree is well-formed, and so is what it is made of", () => {
  const xml = '<?xml version="1.0"?><x:a xmlns:x="s"><b c="1 &gt; å"/><!-- <i> --><b>t</b><![CDATA[<j>]]><k></k></x:a>';
  const isTree = (text: string): boolean => {
    try {
      parseXml(text);
      return true;
    } catch {
      return false;
    }
  };
  const damage = fc.tuple(fc.nat(xml.length), fc.nat(3), fc.constantFrom("", "<", ">", "/", '"', "a", "<b>", "</b>"));
  fc.assert(
    fc.property(fc.array(damage, { maxLength: 3 }), (damages) => {
      const text = damages.reduce((all, [at, gone, come]) => all.slice(0, at) + come + all.slice(at + gone), xml);
      if (isTree(text)) expect(faultOf(text)).toBeNull();
    }),
    { numRuns: 500 },
  );
});
