import fc from "fast-check";
import { readKeptTexts } from "../../../src/local/kept-texts";

test.each(["", "{", "null", "3", '"abc"', "[]", '["a"]', '{"a":1}', '{"a":null}', '{"a":{}}'])(
  "nothing is made of what is no texts by key: %s",
  (json) => {
    expect([...readKeptTexts(json)]).toEqual([]);
  },
);

test("whatever was kept is read back", () => {
  const key = fc.string({ unit: "binary" }).filter((text) => text !== "__proto__");
  fc.assert(
    fc.property(fc.dictionary(key, fc.string({ unit: "binary" })), (texts) => {
      expect(Object.fromEntries(readKeptTexts(JSON.stringify(texts)))).toEqual({ ...texts });
    }),
    { numRuns: 30 },
  );
});
