import fc from "fast-check";
import { NotWellFormed } from "../../../../src/xlsx/package/xml-tags";
import { elementsIn, nextElement } from "../../../../src/xlsx/read/elements";

const all = (xml: string, name: string) => Array.from(elementsIn(xml, name), ({ tag, body }) => [tag, body]);

test.each<[string, string, [string, string][]]>([
  [
    "in their order",
    '<c r="A1"><v>1</v></c><c/><c r="B1" />',
    [
      [' r="A1"', "<v>1</v>"],
      ["", ""],
      [' r="B1" ', ""],
    ],
  ],
  [
    "with any prefix",
    "<x:c><v/></x:c><c/>",
    [
      ["", "<v/>"],
      ["", ""],
    ],
  ],
  ["but not of names that begin or end alike", "<col/><cc/><x:col/><ac/><c>1</c>", [["", "1"]]],
  ["with values that hold a sign of their own", `<c a='>' b="/>">1</c >`, [[` a='>' b="/>"`, "1"]]],
  ["with an end of another name in them", "<c>1</cc>2</c>", [["", "1</cc>2"]]],
])("elements are found %s", (_what, xml, expected) => {
  expect(all(xml, "c")).toEqual(expected);
});

test.each(["<c>1", '<c r="A1>', "<c><c>", "<c </c>"])("%s is told", (xml) => {
  expect(() => all(xml, "c")).toThrow(NotWellFormed);
});

test("any text is read or told, and no part of it twice", () => {
  const piece = fc.constantFrom("<c>", "</c>", "<c/>", '<c r="', '"', "'", ">", "<", "/", "x:", "c", " ", "<v>1</v>");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const xml = pieces.join("");
      let last = 0;
      try {
        for (let found = nextElement(xml, "c"); found; found = nextElement(xml, "c", found.end)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          last = found.end;
        }
      } catch (error) {
        expect(error).toBeInstanceOf(NotWellFormed);
      }
    }),
  );
});
