// The sum by which a zip's parts are known (PKWARE's APPNOTE, 4.4.7): CRC-32 with the reversed polynomial EDB88320, of which
// the least bit of a number stands for the highest power.

import * as zlib from "node:zlib";

const POLYNOMIAL = 0xedb88320;
/** 1, as such a number. */
const ONE = 0x80000000;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? POLYNOMIAL : 0);
  return rest;
});

function summed(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) rest = (rest >>> 8) ^ (TABLE[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~rest >>> 0;
}

/** Node's own is ten times as fast; the earliest versions of Node 20 lack it. */
export const crc32: (bytes: Uint8Array) => number = typeof zlib.crc32 === "function" ? zlib.crc32 : summed;

/** The product of two polynomials, modulo that of the sum. */
function product(a: number, b: number): number {
  let sum = 0;
  let shifted = b;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if (a & bit) sum ^= shifted;
    shifted = (shifted >>> 1) ^ (shifted & 1 ? POLYNOMIAL : 0);
  }
  return sum >>> 0;
}

/** x to the power of 8, 16, 32 …: what as many zero bytes multiply a sum by. */
const POWERS: number[] = [ONE >>> 8];

function powerOf(index: number): number {
  for (let last = POWERS.length; last <= index; last++) {
    const half = POWERS[last - 1] ?? ONE;
    POWERS.push(product(half, half));
  }
  return POWERS[index] ?? ONE;
}

/** The sum of bytes and of others after them, from the sums of both. */
export function joinedCrc(first: number, second: number, secondLength: number): number {
  let moved = first;
  for (let index = 0, left = secondLength; left > 0; index++, left = Math.floor(left / 2))
    if (left % 2 === 1) moved = product(powerOf(index), moved);
  return (moved ^ second) >>> 0;
}
