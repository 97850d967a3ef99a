// Large parts in blocks: unpacked by any program, packed again only where they changed, and never taken on trust.
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { crc32 } from "../../../../../src/local/xlsx/package/crc32";
import { holdsInBlocks, packPart } from "../../../../../src/local/xlsx/package/packed-part";

/** A large part, whose rows tell where they stand. */
const rows = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, row) => `<row r="${from + row}"><c><v>${(from + row) * 7919}</v></c></row>`).join(
    "",
  );
const part = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const LARGE = rows(10_000);

test("a part in blocks is one deflated stream, whatever was changed in it before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(LARGE.length), fc.nat(2_000), fc.nat(100)), { minLength: 1, maxLength: 6 }),
      (edits) => {
        let text = LARGE;
        let before = part(text);
        packPart(before);
        for (const [at, removed, added] of edits) {
          text = text.slice(0, at) + rows(added, at) + text.slice(at + removed);
          const after = part(text);
          const { data, crc, blocks } = packPart(after, before);
          expect(inflateRawSync(data).equals(after)).toBe(true);
          expect(crc).toBe(crc32(after));
          expect(holdsInBlocks(data, after)).toBe(blocks.length > 0 ? true : null);
          before = after;
        }
      },
    ),
    { numRuns: 10 },
  );
});

test("only the blocks that changed are packed again", () => {
  const before = part(LARGE);
  const old = packPart(before).blocks;
  const { blocks } = packPart(part(LARGE.replace("<v>0</v>", "<v>1</v>")), before);
  expect(old.length).toBeGreaterThan(1);
  expect(blocks.filter((block) => !old.includes(block))).toHaveLength(1);
});

test("a part whose packed bytes are damaged, cut or lengthened isn't what it was", () => {
  const whole = part(LARGE);
  const { data } = packPart(whole);
  const damaged = new Uint8Array(data);
  damaged.set([(data[1_000] ?? 0) ^ 1], 1_000);
  expect([damaged, data.subarray(0, -1), Buffer.concat([data, data])].map((one) => holdsInBlocks(one, whole))).toEqual([
    false,
    false,
    false,
  ]);
  expect(holdsInBlocks(data, whole)).toBe(true);
});

test("a small part is packed in one", () => {
  const small = part("<worksheet/>");
  const { data, blocks } = packPart(small);
  expect([inflateRawSync(data).toString(), blocks, holdsInBlocks(data, small)]).toEqual(["<worksheet/>", [], null]);
});
