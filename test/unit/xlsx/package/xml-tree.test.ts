import fc from "fast-check";
import { appended, filled, removed, spliced, withAttribute } from "../../../../src/local/xlsx/package/splice";
import { SPACES } from "../../../../src/xlsx/package/namespaces";
import { escapeAttribute, escapeXml } from "../../../../src/xlsx/package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  textIn,
} from "../../../../src/xlsx/package/xml-tree";

const STRICT_SHEET = "http://purl.oclc.org/ooxml/spreadsheetml/main";

test.each([
  ["no prefix", `<worksheet xmlns="${SPACES.sheet}"><dimension ref="A1"/></worksheet>`],
  ["a prefix", `<x:worksheet xmlns:x="${SPACES.sheet}"><x:dimension ref="A1"></x:dimension></x:worksheet>`],
  ["strict names", `<worksheet xmlns='${STRICT_SHEET}'><dimension ref = 'A1' /></worksheet>`],
  [
    "a declaration further in",
    `<worksheet xmlns="${SPACES.sheet}"><q:dimension xmlns:q="${STRICT_SHEET}" ref="A1"/></worksheet>`,
  ],
])("an element is known by its namespace: %s", (_what, xml) => {
  const root = parseXml(`<?xml version="1.0"?>\n<!-- <dimension> -->${xml}\n`);
  const dimension = childOf(root, "dimension");
  expect([root.local, root.space, dimension && attributeOf(dimension, "ref")]).toEqual([
    "worksheet",
    SPACES.sheet,
    "A1",
  ]);
});

test("an attribute with a prefix is not one without", () => {
  const root = parseXml(`<sheet xmlns:r="${SPACES.relation}" r:id="rId1" id="7" name="A &amp; &quot;B&quot; &#x41;"/>`);
  expect(attributeOf(root, "id", SPACES.relation)).toBe("rId1");
  expect(attributeOf(root, "id")).toBe("7");
  expect(attributeOf(root, "name")).toBe('A & "B" A');
});

test("text is read through CDATA, escapes, comments and tags, which count for nothing inside CDATA", () => {
  const xml = "<t>a &lt; <![CDATA[<b> & ]]>&amp; <!-- no --><r>rad</r></t>";
  expect(textIn(xml, parseXml(xml))).toBe("a < <b> & & rad");
});

test.each([
  ["an end too early", "<a><b></b>"],
  ["ends that cross", "<a><b></a></b>"],
  ["two roots", "<a/><b/>"],
  ["nothing", "  "],
  ["a tag within a tag", "<a <b/>"],
  ["an attribute without quotes", "<a b=c/>"],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["an unknown prefix", "<x:a/>"],
  ["a comment that never ends", "<a><!-- </a>"],
  ["a document type", "<!DOCTYPE a><a/>"],
])("is not well-formed: %s", (_what, xml) => {
  expect(() => parseXml(xml)).toThrow();
});

test("elements that Excel leaves open in drawings may be left open there alone", () => {
  const xml = "<xml><div>a<br>b</div><p/></xml>";
  expect(() => parseXml(xml)).toThrow();
  expect(parseXml(xml, { unclosed: ["br"] }).children.map(({ name }) => name)).toEqual(["div", "p"]);
});

test("places are changed and all else stays", () => {
  const xml = `<a  x='1' y="2"><b/>\n<c>text</c><d /></a>`;
  const root = parseXml(xml);
  const [b, c, d] = root.children;
  if (!b || !c || !d) throw new Error("no children");
  expect(
    spliced(xml, [removed(b), filled(xml, c, "ny"), appended(xml, d, "<e/>"), withAttribute(root, "x", 'å"')]),
  ).toBe(`<a x="å&quot;" y="2">\n<c>ny</c><d ><e/></d></a>`);
  expect(
    spliced(xml, [withAttribute(root, "y", null), withAttribute(root, "z", "3"), appended(xml, root, "<f/>")]),
  ).toBe(`<a z="3"  x='1'><b/>\n<c>text</c><d /><f/></a>`);
  expect(() => spliced(xml, [removed(root), removed(b)])).toThrow(RangeError);
});

const word = fc.stringMatching(/^[a-zåäö][a-z0-9]{0,5}$/);
const text = fc.string({ unit: "grapheme", maxLength: 8 }).map((one) => one.replace(/\p{C}/gu, ""));
const element: fc.Arbitrary<string> = fc.letrec((tie) => ({
  element: fc
    .tuple(
      word,
      fc.uniqueArray(fc.tuple(word, text), { selector: ([name]) => name, maxLength: 3 }),
      fc.array(
        fc.oneof(
          { maxDepth: 4 },
          text.map(escapeXml),
          text.filter((one) => !one.includes("]]>")).map((one) => `<![CDATA[${one}]]>`),
          tie("element") as fc.Arbitrary<string>,
        ),
        { maxLength: 4 },
      ),
    )
    .map(([name, read, inside]) => {
      const tag = [name, ...read.map(([own, value]) => `${own}="${escapeAttribute(value)}"`)].join(" ");
      return inside.length === 0 ? `<${tag}/>` : `<${tag}>${inside.join("")}</${name}>`;
    }),
})).element as fc.Arbitrary<string>;

test("any well-formed text has its elements where they are said to be, and comes back from being cut there", () => {
  fc.assert(
    fc.property(element, (xml) => {
      const root = parseXml(xml);
      expect([root.start, root.end]).toEqual([0, xml.length]);
      for (const one of descendantsOf(root)) {
        const again = parseXml(xml.slice(one.start, one.end));
        expect(again.name).toBe(one.name);
        expect(again.attributes.map(({ value }) => value)).toEqual(one.attributes.map(({ value }) => value));
        expect(childrenOf(one, one.children[0]?.local ?? "").every((child) => child.start >= one.openEnd)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
