// The times of the parts in a Word file's package. They are those of the packing, and the same report would give another
// file each time.

const END = { signature: 0x06054b50, length: 22, entries: 10, start: 16 } as const;
const ENTRY = { length: 46, time: 12, name: 28, extra: 30, comment: 32, local: 42 } as const;
const LOCAL_TIME = 10;
/** Midnight on 1 January 1980, where the format's calendar begins. */
const BEGINNING = 0x0021_0000;

/**
 * The same package with every part from the same moment (PKWARE, "APPNOTE.TXT", sections 4.3.7, 4.3.12, 4.3.16 and 4.4.6).
 * It has no comment at its end, as those that are made here.
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END.length;
  if (end < 0 || view.getUint32(end, true) !== END.signature) return bytes;
  let at = view.getUint32(end + END.start, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left--) {
    view.setUint32(at + ENTRY.time, BEGINNING, true);
    view.setUint32(view.getUint32(at + ENTRY.local, true) + LOCAL_TIME, BEGINNING, true);
    const beside = [ENTRY.name, ENTRY.extra, ENTRY.comment].map((field) => view.getUint16(at + field, true));
    at += beside.reduce((sum, length) => sum + length, ENTRY.length);
  }
  return bytes;
}
