// Large stretches of bytes, joined and compared: what two states of a part have in common at their beginning and at their
// end is most of a large one.

const STEP = 65_536;

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** How many bytes two parts have in common from their beginning. */
export function sharedStart(first: Uint8Array, second: Uint8Array): number {
  const [a, b] = [asBuffer(first), asBuffer(second)];
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + STEP <= most && a.compare(b, at, at + STEP, at, at + STEP) === 0) at += STEP;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

/** How many bytes two parts have in common at their end, of at most so many. */
export function sharedEnd(first: Uint8Array, second: Uint8Array, most: number): number {
  const [a, b] = [asBuffer(first), asBuffer(second)];
  let count = 0;
  const isSameStep = (): boolean => {
    const [atA, atB] = [a.length - count - STEP, b.length - count - STEP];
    return a.compare(b, atB, atB + STEP, atA, atA + STEP) === 0;
  };
  while (count + STEP <= most && isSameStep()) count += STEP;
  while (count < most && a[a.length - count - 1] === b[b.length - count - 1]) count += 1;
  return count;
}

/** The pieces one after another, in bytes of their own. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = Buffer.concat(pieces);
  return new Uint8Array(joined.buffer, joined.byteOffset, joined.byteLength);
}
