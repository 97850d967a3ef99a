// The file on a file system that says no, at each call that a save makes.
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { SessionError } from "../../../../../src/local/session";
import { realCalls, type SaveCalls } from "../../../../../src/local/xlsx/file/replace";
import { openFileStore } from "../../../../../src/local/xlsx/file/store";
import { ownFolder } from "../../../../helpers/local/file-world";

const folder = ownFolder();
let made = 0;

/** A file of a few bytes in a folder of its own. */
function aFile(): { file: string; lock: string; beside: () => string[] } {
  made += 1;
  const home = join(folder, String(made));
  mkdirSync(home);
  const file = join(home, "bok.xlsx");
  writeFileSync(file, "före");
  return {
    file,
    lock: join(home, ".~lock.bok.xlsx#"),
    beside: () => readdirSync(home).filter((name) => name !== "bok.xlsx"),
  };
}

interface Refusals extends SaveCalls {
  /** From now on the call fails; the first `after` times it goes well. */
  refuse(call: keyof SaveCalls, code: string, after?: number): void;
  allow(): void;
}

function refusing(): Refusals {
  let refused: { call: keyof SaveCalls; code: string; after: number } | null = null;
  const calls = Object.fromEntries(
    (Object.keys(realCalls) as (keyof SaveCalls)[]).map((name) => [
      name,
      (...args: unknown[]): unknown => {
        if (refused?.call === name && refused.after-- <= 0)
          throw Object.assign(new Error(name), { code: refused.code });
        return Reflect.apply(realCalls[name], undefined, args);
      },
    ]),
  ) as unknown as SaveCalls;
  return {
    ...calls,
    refuse: (call, code, after = 0) => {
      refused = { call, code, after };
    },
    allow: () => {
      refused = null;
    },
  };
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return "no error";
  } catch (error) {
    if (error instanceof SessionError) return error.code;
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const STEPS: readonly (keyof SaveCalls)[] = [
  "openSync",
  "fchmodSync",
  "writeSync",
  "fsyncSync",
  "closeSync",
  "readFileSync",
  "renameSync",
];

describe("a save that the file system stops leaves the file as it was, nothing beside it, and goes well the next time", () => {
  test.each(
    STEPS.flatMap(
      (step) =>
        [
          [step, "ENOSPC", "diskFull"],
          [step, "EDQUOT", "diskFull"],
          [step, "EFBIG", "diskFull"],
          [step, "EACCES", "readOnly"],
          [step, "EROFS", "readOnly"],
          [step, "EIO", "deviceFails"],
        ] as const,
    ),
  )("%s with %s", (step, code, said) => {
    const { file, beside } = aFile();
    const calls = refusing();
    const store = openFileStore(file, calls);
    calls.refuse(step, code);
    expect(codeOf(() => store.replace(bytes("efter")))).toBe(said);
    expect(readFileSync(file, "utf8")).toBe("före");
    expect(store.bytes()).toEqual(readFileSync(file));
    expect(beside()).toEqual([".~lock.bok.xlsx#"]);
    calls.allow();
    store.replace(bytes("efter"));
    expect(readFileSync(file, "utf8")).toBe("efter");
    store.close();
    expect(beside()).toEqual([]);
  });
});

test("a disk that takes the bytes in pieces gets them all", () => {
  const { file } = aFile();
  const writeSync = ((handle: number, from: Uint8Array, at: number) =>
    realCalls.writeSync(handle, from, at, Math.min(3, from.length - at))) as SaveCalls["writeSync"];
  const store = openFileStore(file, { ...realCalls, writeSync });
  store.replace(bytes("en längre text än förut"));
  expect(readFileSync(file, "utf8")).toBe("en längre text än förut");
  store.close();
});

describe("a folder that can't be forced to disk", () => {
  /** The first file opened is the save's own. */
  const afterOne = 1;

  test.each(["EINVAL", "EPERM", "ENOTSUP"])("because it never can (%s) is no fault", (code) => {
    const { file } = aFile();
    const calls = refusing();
    const store = openFileStore(file, calls);
    calls.refuse("fsyncSync", code, afterOne);
    expect(codeOf(() => store.replace(bytes("efter")))).toBe("no error");
    store.close();
  });

  test("because the disk failed is told, and the store knows what the file holds", () => {
    const { file } = aFile();
    const calls = refusing();
    const store = openFileStore(file, calls);
    calls.refuse("fsyncSync", "EIO", afterOne);
    expect(codeOf(() => store.replace(bytes("efter")))).toBe("deviceFails");
    expect(store.bytes()).toEqual(readFileSync(file));
    calls.allow();
    store.replace(bytes("sist"));
    expect(readFileSync(file, "utf8")).toBe("sist");
    store.close();
  });
});

test("a file changed while the new one was being written is left as the other program wrote it", () => {
  const { file, beside } = aFile();
  const store = openFileStore(file, {
    ...realCalls,
    fsyncSync: (handle) => {
      realCalls.fsyncSync(handle);
      writeFileSync(file, "någon annans");
    },
  });
  expect(codeOf(() => store.replace(bytes("efter")))).toBe("changedElsewhere");
  expect(readFileSync(file, "utf8")).toBe("någon annans");
  expect(beside()).toEqual([".~lock.bok.xlsx#"]);
  store.close();
});

test("those who could write to the file still can after a save", () => {
  const { file } = aFile();
  chmodSync(file, 0o666);
  const store = openFileStore(file);
  store.replace(bytes("efter"));
  expect(statSync(file).mode & 0o777).toBe(0o666);
  store.close();
});

test("the half of a save that was cut short is cleared away by the next one who opens the file, and no other file", () => {
  const { file, beside } = aFile();
  for (const name of [".bok.xlsx.4711.tmp", ".annan.xlsx.4711.tmp", ".bok.xlsx.min.tmp"]) {
    writeFileSync(join(file, "..", name), "halv");
  }
  openFileStore(file).close();
  expect(beside()).toEqual([".annan.xlsx.4711.tmp", ".bok.xlsx.min.tmp"]);
});

describe("the lock", () => {
  test("of a desk from before the machine was started doesn't stand in the way, whoever has its number now", () => {
    const { file, lock } = aFile();
    writeFileSync(lock, `Löfteskollen,${process.pid},${hostname()},,;`);
    expect(codeOf(() => openFileStore(file))).toBe("openElsewhere");
    utimesSync(lock, 1, 1);
    expect(codeOf(() => openFileStore(file).close())).toBe("no error");
  });

  test("of another machine stands, however old it is", () => {
    const { file, lock } = aFile();
    writeFileSync(lock, "Löfteskollen,99999999,annan-dator,,;");
    utimesSync(lock, 1, 1);
    expect(codeOf(() => openFileStore(file))).toBe("openElsewhere");
  });

  test("that someone else has put in place of ours is left", () => {
    const { file, lock } = aFile();
    const store = openFileStore(file);
    writeFileSync(lock, ",kollega,annan-dator,,;");
    store.close();
    expect(readFileSync(lock, "utf8")).toContain("kollega");
  });
});
