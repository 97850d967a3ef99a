// The use cases' ports, all in memory: `inMemory({ isBusy: true })` is a workbook that somebody else holds.
import type { Lock, Memory, Ports } from "../../../src/application/ports";
import { waitingKey, waitingText } from "../../../src/application/waiting-edits";
import { fail, succeed } from "../../../src/contract/reply";
import { packBook } from "../../../src/contract/snapshot";
import { countingMeans } from "./plan-source";
import { memoryRecords } from "./records";
import { memoryWorkbook } from "./workbook";
import { aWorld, type Contents, NOW, TODAY, type Told, type World } from "./world";

export { NOW, TODAY, type Told } from "./world";

function memoryLock(world: World): Lock {
  return {
    hold(work) {
      if (world.isLocked) throw new Error("the lock is held already");
      if (world.refusals.isBusy) return fail("busy");
      world.isLocked = true;
      try {
        return work();
      } finally {
        world.isLocked = false;
      }
    },
  };
}

const MOST_ENTRIES = 10;

function memoryOf({ contents }: World): Memory {
  return {
    me: () => contents.remembered.me,
    remember(me) {
      contents.remembered = { ...contents.remembered, me };
    },
    recall: () => contents.remembered,
    keep({ me, choices, logged = [] }) {
      const before = contents.remembered;
      contents.remembered = {
        me: me ?? before.me,
        choices: choices ?? before.choices,
        latest: [...new Set([...logged, ...before.latest])].slice(0, MOST_ENTRIES),
      };
      return contents.remembered;
    },
  };
}

interface InMemory {
  readonly ports: Ports;
  /** As they now are; it changes as the use cases write. */
  readonly contents: Contents;
}

export function inMemory(told: Told = {}): InMemory {
  const world = aWorld(told);
  const { contents, refusals } = world;
  const ports: Ports = {
    workbook: memoryWorkbook(world),
    records: memoryRecords(world),
    lock: memoryLock(world),
    waiting: {
      leave(edit) {
        const key = waitingKey(0, String(Object.keys(contents.waiting).length));
        contents.waiting = { ...contents.waiting, [key]: waitingText(edit) };
        return key;
      },
      isLeft: (key) => key in contents.waiting,
    },
    means: countingMeans(),
    clock: { now: () => NOW, today: () => TODAY },
    memory: memoryOf(world),
    retries: {
      mark(id) {
        contents.sentAgain = [...contents.sentAgain, id];
      },
      isMarked: (id) => contents.sentAgain.includes(id),
    },
    snapshots: {
      keep({ book, now }, today) {
        contents.snapshot = { today, kept: packBook(book, now) };
      },
      recall: (today) => (contents.snapshot?.today === today ? contents.snapshot.kept : null),
    },
    documents: {
      canMake: refusals.drive !== "none",
      make(name, content) {
        if (refusals.drive !== "works") return fail("refused", "Drive");
        contents.documents = [...contents.documents, { name, content }];
        return succeed(`https://docs.example/${contents.documents.length}`);
      },
    },
  };
  return { ports, contents };
}

/** What there was before a use case ran: held against `contents` it shows that nothing was written. */
export function copyOf(contents: Contents): Contents {
  return structuredClone(contents);
}
