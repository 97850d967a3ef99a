// The file on a file system that says no, at each call that a save makes.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { SessionError } from "../../../../../src/local/session";
import { realCalls, type SaveCalls } from "../../../../../src/local/xlsx/file/save-calls";
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
          [step, "EXDEV", "deviceFails"],
        ] as const,
    ).filter(([step, code]) => step !== "renameSync" || code !== "EXDEV"),
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

describe("what belongs to the owner is kept by a save", () => {
  const save = (file: string, calls: SaveCalls = realCalls): void => {
    const store = openFileStore(file, calls);
    store.replace(bytes("efter"));
    store.close();
  };

  test("other names of the file", () => {
    const { file, beside } = aFile();
    linkSync(file, join(file, "..", "kopia.xlsx"));
    save(file);
    expect(readFileSync(join(file, "..", "kopia.xlsx"), "utf8")).toBe("efter");
    expect([statSync(file).nlink, ...beside()]).toEqual([2, "kopia.xlsx"]);
  });

  test("an owner whom the system lets nobody else give a file to", () => {
    const { file, beside } = aFile();
    const { ino } = statSync(file);
    const fstatSync = ((handle: number) =>
      Object.assign(realCalls.fstatSync(handle), { gid: 4711 })) as SaveCalls["fstatSync"];
    const fchownSync = () => {
      throw Object.assign(new Error("chown"), { code: "EPERM" });
    };
    save(file, { ...realCalls, fstatSync, fchownSync });
    expect([readFileSync(file, "utf8"), statSync(file).ino, beside()]).toEqual(["efter", ino, []]);
  });

  // Only the superuser may give a file to somebody else.
  (process.getuid?.() === 0 ? test : test.skip)("an owner whom it does", () => {
    const { file } = aFile();
    chownSync(file, 4711, 4712);
    chmodSync(file, 0o640);
    save(file);
    const { uid, gid, mode } = statSync(file);
    expect([uid, gid, mode & 0o777]).toEqual([4711, 4712, 0o640]);
  });

  test("a file that a link of the temporary file's name leads to is not written", () => {
    const { file, beside } = aFile();
    const other = join(file, "..", "annan.txt");
    writeFileSync(other, "annans");
    const store = openFileStore(file);
    symlinkSync(other, join(file, "..", `.bok.xlsx.${process.pid}.tmp`));
    store.replace(bytes("efter"));
    store.close();
    expect([readFileSync(other, "utf8"), readFileSync(file, "utf8")]).toEqual(["annans", "efter"]);
    expect(beside()).toEqual(["annan.txt"]);
  });
});

describe("a save into the file itself", () => {
  const bound = () => {
    const made = aFile();
    linkSync(made.file, join(made.file, "..", "kopia.xlsx"));
    return { ...made, whole: join(made.file, "..", ".bok.xlsx.hel") };
  };

  test.each(["ftruncateSync", "writeSync", "fsyncSync"] as const)("that %s stops leaves the file as it was", (step) => {
    const { file, beside } = bound();
    const calls = refusing();
    const store = openFileStore(file, calls);
    // The whole is written beside the file first, which takes one of each but for the truncation.
    calls.refuse(step, "ENOSPC", step === "ftruncateSync" ? 0 : 1);
    let failed = false;
    try {
      store.replace(bytes("efter"));
    } catch {
      failed = true;
    }
    calls.allow();
    store.close();
    expect(failed).toBe(true);
    openFileStore(file).close();
    expect(["före", "efter"]).toContain(readFileSync(file, "utf8"));
    expect(beside()).toEqual(["kopia.xlsx"]);
  });

  test("that was cut short is finished by the next one who opens the file", () => {
    const { file, whole, beside } = bound();
    writeFileSync(whole, "efter");
    writeFileSync(file, "eft");
    const store = openFileStore(file);
    expect(Buffer.from(store.bytes()).toString()).toBe("efter");
    store.close();
    expect(beside()).toEqual(["kopia.xlsx"]);
  });

  test("that was cut short before it began is forgotten, and so is one after which another program saved", () => {
    const { file, whole, beside } = bound();
    writeFileSync(whole, "efter");
    openFileStore(file).close();
    expect([readFileSync(file, "utf8"), beside()]).toEqual(["före", ["kopia.xlsx"]]);
  });
});

test.each(["EXDEV", "EBUSY"])("a file that none can take the name of (%s) is written into", (code) => {
  const { file, beside } = aFile();
  const { ino } = statSync(file);
  const renameSync: SaveCalls["renameSync"] = (from, to) => {
    if (to === file) throw Object.assign(new Error("rename"), { code });
    realCalls.renameSync(from, to);
  };
  const store = openFileStore(file, { ...realCalls, renameSync });
  store.replace(bytes("efter"));
  store.close();
  expect([readFileSync(file, "utf8"), statSync(file).ino, beside()]).toEqual(["efter", ino, []]);
});

describe("a link", () => {
  test("that somebody opens is followed: the file it leads to is saved, and the link stays", () => {
    const { file, beside } = aFile();
    const link = join(file, "..", "länk.xlsx");
    symlinkSync(file, link);
    const store = openFileStore(link);
    expect(beside()).toEqual([".~lock.bok.xlsx#", "länk.xlsx"]);
    store.replace(bytes("efter"));
    store.close();
    expect([readFileSync(file, "utf8"), lstatSync(link).isSymbolicLink(), lstatSync(file).isFile()]).toEqual([
      "efter",
      true,
      true,
    ]);
  });

  test.each(["före", "någon annans"])(
    "that was put in the file's place is left, and so is where it leads (%s)",
    (text) => {
      const { file } = aFile();
      const moved = join(file, "..", "flyttad.xlsx");
      const store = openFileStore(file);
      writeFileSync(moved, text);
      rmSync(file);
      symlinkSync(moved, file);
      expect(codeOf(() => store.replace(bytes("efter")))).toBe("changedElsewhere");
      expect([readFileSync(moved, "utf8"), lstatSync(file).isSymbolicLink()]).toEqual([text, true]);
      store.close();
    },
  );
});

test("of two desks, the first of which slept while its lock was taken, neither writes over the other's save", () => {
  const { file, beside } = aFile();
  const slept = openFileStore(file);
  const awake = openFileStore(file, realCalls, true);
  awake.replace(bytes("den vakna"));
  expect(codeOf(() => slept.replace(bytes("den som sov")))).toBe("changedElsewhere");
  slept.close();
  awake.replace(bytes("den vakna igen"));
  awake.close();
  expect([readFileSync(file, "utf8"), beside()]).toEqual(["den vakna igen", []]);
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

  test("is told whose it is and since when, and is taken over by whoever asks for it", () => {
    const { file, lock } = aFile();
    writeFileSync(lock, "Kim,kim,annan-dator,30.11.2026 08:15,profil;");
    const since = new Date(2026, 10, 30, 8, 15);
    utimesSync(lock, since, since);
    const holders: unknown[] = [];
    try {
      openFileStore(file);
    } catch (error) {
      holders.push(error instanceof SessionError && error.holder);
    }
    expect(holders).toEqual([{ who: "Kim", machine: "annan-dator", since }]);
    const store = openFileStore(file, realCalls, true);
    store.replace(bytes("efter"));
    store.close();
    expect(readFileSync(file, "utf8")).toBe("efter");
  });

  test("that a full disk left empty is none after a while", () => {
    const { file, lock } = aFile();
    writeFileSync(lock, "");
    expect(codeOf(() => openFileStore(file))).toBe("openElsewhere");
    utimesSync(lock, 1, 1);
    expect(codeOf(() => openFileStore(file).close())).toBe("no error");
  });

  test("that is a pipe is another's, and nobody waits for it", () => {
    const { file, lock } = aFile();
    execFileSync("mkfifo", [lock]);
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
