// The memory two threads share: whose turn it is, what time it is, and one message.

const TURN = 0;
const LENGTH = 1;
const CLOCK_AT = 8;
const TEXT_AT = 16;
/** Milliseconds until a thread that doesn't answer is taken for dead. */
const PATIENCE = 120_000;
/** Bytes for one message: far more than a small workbook's answer. */
const TEXT_BYTES = 1024 * 1024;

export type Side = "scheduler" | "person";
const NUMBER_OF = { scheduler: 0, person: 1 } as const satisfies Record<Side, number>;

export interface Mailbox {
  /** The time an execution reads, in milliseconds since 1970. */
  now(): number;
  setNow(time: number): void;
  /** Writes a message and gives the turn to the other side. */
  hand(to: Side, message: unknown): void;
  /** Waits for the turn, and reads the message that came with it. Throws RangeError when a person's thread is dead. */
  receive(as: Side): unknown;
}

export function newMailboxMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(TEXT_AT + TEXT_BYTES);
}

export function mailboxIn(memory: SharedArrayBuffer): Mailbox {
  const words = new Int32Array(memory, 0, 2);
  const clock = new Float64Array(memory, CLOCK_AT, 1);
  const bytes = Buffer.from(memory, TEXT_AT, TEXT_BYTES);
  return {
    now: () => clock[0] ?? 0,
    setNow: (time) => {
      clock[0] = time;
    },
    hand: (to, message) => {
      const text = JSON.stringify(message);
      if (text.length * 2 > TEXT_BYTES) throw new RangeError(`a message of ${text.length} characters`);
      words[LENGTH] = bytes.write(text, 0, "utf16le");
      Atomics.store(words, TURN, NUMBER_OF[to]);
      Atomics.notify(words, TURN);
    },
    receive: (as) => {
      const other = 1 - NUMBER_OF[as];
      const patience = as === "scheduler" ? PATIENCE : Number.POSITIVE_INFINITY;
      while (Atomics.load(words, TURN) === other) {
        if (Atomics.wait(words, TURN, other, patience) === "timed-out") throw new RangeError("the thread is dead");
      }
      return JSON.parse(bytes.toString("utf16le", 0, words[LENGTH]));
    },
  };
}
