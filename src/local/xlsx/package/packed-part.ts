// Packs parts. A large one is packed in blocks that can each be unpacked without the others (RFC 1951, 3.2.3: a block
// begins anew after a full flush), so that a save packs, and looks at again, only the blocks that it changed.

import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { crc32, joinedCrc } from "./crc32";
import { joinedBytes, sharedEnd, sharedStart } from "./shared-bytes";

/** The quickest level: a tenth of the time for a third more bytes on a big sheet. */
const LEVEL = 1;
/** Bytes of a block before it is packed. */
const BLOCK = 131_072;
/** An empty block that is the last one (RFC 1951, 3.2.6). */
const LAST = Uint8Array.of(3, 0);

interface Block {
  /** Bytes of the part that are packed in it. */
  readonly length: number;
  readonly crc: number;
  readonly data: Uint8Array;
}

export interface PackedPart {
  readonly data: Uint8Array;
  readonly crc: number;
  /** From the first to the last; empty for a small part, which is packed in one. */
  readonly blocks: readonly Block[];
}

const packed = new WeakMap<Uint8Array, PackedPart>();
/** Blocks that have been unpacked again and found to hold what was put in. */
const proven = new WeakSet<Block>();

function packBlock(part: Uint8Array): Block {
  const data = deflateRawSync(part, { level: LEVEL, finishFlush: constants.Z_FULL_FLUSH });
  return { length: part.length, crc: crc32(part), data: new Uint8Array(data) };
}

/** Blocks of even sizes. */
function packBlocks(part: Uint8Array): Block[] {
  const count = Math.max(Math.round(part.length / BLOCK), part.length > 0 ? 1 : 0);
  const size = Math.ceil(part.length / count);
  return Array.from({ length: count }, (_, at) => packBlock(part.subarray(at * size, (at + 1) * size)));
}

/** As many blocks, from the first or from the last, as lie within so many bytes. */
function blocksWithin(blocks: readonly Block[], room: number): { readonly count: number; readonly bytes: number } {
  let [count, bytes] = [0, 0];
  for (const { length } of blocks) {
    if (bytes + length > room) break;
    count += 1;
    bytes += length;
  }
  return { count, bytes };
}

/** The part in blocks, with those of its earlier state that hold the same bytes. */
function blocksOf(part: Uint8Array, before: Uint8Array | undefined): Block[] {
  const known = before && packed.get(before)?.blocks;
  if (!before || !known || known.length === 0) return packBlocks(part);
  const start = blocksWithin(known, sharedStart(before, part));
  const room = Math.min(before.length, part.length) - start.bytes;
  const later = known.slice(start.count).toReversed();
  const end = blocksWithin(later, sharedEnd(before, part, room));
  const middle = packBlocks(part.subarray(start.bytes, part.length - end.bytes));
  return [...known.slice(0, start.count), ...middle, ...later.slice(0, end.count).toReversed()];
}

/** Packs a part. `before` is its earlier state, where it had one. */
export function packPart(part: Uint8Array, before?: Uint8Array): PackedPart {
  const known = packed.get(part);
  if (known) return known;
  const isSmall = part.length < 2 * BLOCK;
  const blocks = isSmall ? [] : blocksOf(part, before);
  const made: PackedPart = {
    blocks,
    data: isSmall
      ? new Uint8Array(deflateRawSync(part, { level: LEVEL }))
      : joinedBytes([...blocks.map(({ data }) => data), LAST]),
    crc: isSmall ? crc32(part) : blocks.reduce((crc, block) => joinedCrc(crc, block.crc, block.length), 0),
  };
  packed.set(part, made);
  return made;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Whether a block unpacks to these bytes, and to no more. */
function holds(block: Block, bytes: Uint8Array): boolean {
  if (proven.has(block)) return true;
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: bytes.length + 1 };
  if (!same(inflateRawSync(block.data, options), bytes) || crc32(bytes) !== block.crc) return false;
  proven.add(block);
  return true;
}

/**
 * Whether packed bytes, as they stand in a file, hold a part that was packed here in blocks: all of its blocks one after
 * another, each of which has been unpacked once. Null for a part that wasn't packed so.
 */
export function holdsInBlocks(data: Uint8Array, part: Uint8Array): boolean | null {
  const blocks = packed.get(part)?.blocks ?? [];
  if (blocks.length === 0) return null;
  let [at, from] = [0, 0];
  for (const block of blocks) {
    if (!same(data.subarray(at, at + block.data.length), block.data)) return false;
    if (!holds(block, part.subarray(from, from + block.length))) return false;
    at += block.data.length;
    from += block.length;
  }
  return from === part.length && same(data.subarray(at), LAST);
}
