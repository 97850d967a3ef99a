// The people and their pages, sidebars and phones: they log, correct, get no answer and try again; and what they were told is written down.

import type { Reply } from "../../../src/contract/reply";
import type { RowCorrection, SidebarData } from "../../../src/contract/server-api";
import type { Activity } from "../../../src/domain/book/activity";
import { plainDate } from "../../../src/domain/calendar/plain-date";
import type { Google, Kill } from "./google";
import type { Random } from "./random";
import { SHARED_IDS } from "./small-workbook";
import type { Timeline } from "./timeline";

export const PEOPLE = 40;
/** Everybody begins within this time, in milliseconds. */
const WITHIN = 10_000;
/** Share of calls that never reach Google, whose answers never reach the page, and whose executions are killed. */
const TROUBLE = { sending: 0.03, answering: 0.1, impatience: 0.05, killing: 0.08 };
const TRIES = 8;
/** A phone without connection tries again later, and more often, than somebody who sits at a sidebar. Milliseconds. */
const ON_PHONE = { share: 4, tries: 20, between: 20_000 };
/** Tries at a row that others keep changing. */
const ROUNDS = 5;
/** Longer than most executions: a kill beyond the last call never happens. */
const LAST_CALL = 30;
/** Share of saves followed by a refresh of the summary, which rewrites much that these schedules aren't about. */
const REFRESHING = 0.02;

export type CorrectedField = "note" | "place";

/** What a page was told about an entry it sent. */
export interface EntryRecord {
  readonly activity: Activity;
  isAcknowledged: boolean;
}

/** One field of one row, changed from what the page saw to words that no other change uses. */
export interface ChangeRecord {
  readonly id: string;
  readonly field: CorrectedField;
  readonly from: string;
  readonly to: string;
  isAcknowledged: boolean;
}

export interface Records {
  readonly entries: EntryRecord[];
  readonly changes: ChangeRecord[];
  /** Answers that no one should get. */
  readonly surprises: string[];
  readonly counts: { calls: number; unanswered: number; retries: number; busy: number; conflicts: number };
}

interface Town {
  readonly google: Google;
  readonly timeline: Timeline;
  readonly random: Random;
  readonly records: Records;
}

/** Sends a call from a page. `got` is told the answer, or null when none came. */
function send<T>(
  { google, timeline, random, records }: Town,
  name: string,
  input: unknown,
  got: (reply: Reply<T> | null) => void,
): void {
  const { counts } = records;
  counts.calls += 1;
  let isWaiting = true;
  const receive = (reply: Reply<T> | null): void => {
    if (!isWaiting) return;
    isWaiting = false;
    if (reply === null) counts.unanswered += 1;
    got(reply);
  };
  const giveUp = (mean: number): void => timeline.after(random.delay(mean), () => receive(null));
  if (random.chance(TROUBLE.sending)) {
    giveUp(5_000);
    return;
  }
  if (random.chance(TROUBLE.impatience)) giveUp(2_000);
  const isLost = random.chance(TROUBLE.answering);
  const kill: Kill | null = random.chance(TROUBLE.killing)
    ? { call: 1 + random.below(LAST_CALL), isMade: random.chance(0.5) }
    : null;
  const ended = (value: unknown): void => {
    if (isLost || value === null) giveUp(5_000);
    else timeline.after(random.delay(100), () => receive(value as Reply<T>));
  };
  timeline.after(random.delay(100), () => google.execute({ name, args: [input], kill, ended }));
}

/** Tries until there is an answer that isn't "busy", or patience is out. */
function insist<T>(
  town: Town,
  name: string,
  inputOf: (isRetry: boolean) => unknown,
  got: (value: T) => void,
  isOnPhone = false,
): void {
  const { counts, surprises } = town.records;
  const attempt = (tries: number): void =>
    send<T>(town, name, inputOf(tries > 0), (reply) => {
      if (reply?.ok) {
        got(reply.value);
        return;
      }
      if (reply && reply.error.code !== "busy") {
        surprises.push(`${name}: ${reply.error.code} ${reply.error.detail}`);
        return;
      }
      if (reply) counts.busy += 1;
      if (tries + 1 === (isOnPhone ? ON_PHONE.tries : TRIES)) return;
      counts.retries += 1;
      const pause = isOnPhone ? ON_PHONE.between : 1_000 + town.random.delay(2_000);
      town.timeline.after(pause, () => attempt(tries + 1));
    });
  attempt(0);
}

function refreshNowAndThen(town: Town): void {
  if (!town.random.chance(REFRESHING)) return;
  send<SidebarData>(town, "syncSummary", {}, (reply) => {
    if (reply && !reply.ok && reply.error.code !== "busy") {
      town.records.surprises.push(`syncSummary: ${reply.error.code} ${reply.error.detail}`);
    }
  });
}

function correct(town: Town, seen: Activity, person: number, round = 0): void {
  const { random, records } = town;
  const field = random.pick<CorrectedField>(["note", "place"]);
  const to = `ändring ${records.changes.length}`;
  const record: ChangeRecord = { id: seen.id, field, from: seen[field], to, isAcknowledged: false };
  records.changes.push(record);
  const { id, ...fields } = seen;
  const input = { id, seen: fields, changed: { ...fields, [field]: to }, by: `Roll ${person}` };
  insist<RowCorrection<Activity>>(
    town,
    "correctActivity",
    () => input,
    (correction) => {
      if (correction.kind === "stored") {
        record.isAcknowledged = true;
        refreshNowAndThen(town);
        return;
      }
      records.counts.conflicts += 1;
      const { current } = correction;
      if (!current) records.surprises.push(`correctActivity: ${correction.reason} ${seen.id}`);
      else if (round + 1 < ROUNDS && random.chance(0.7)) {
        town.timeline.after(random.delay(2_000), () => correct(town, current, person, round + 1));
      }
    },
  );
}

function log(town: Town, person: number): void {
  const { random, records } = town;
  const activity: Activity = {
    id: `A-PERSON${String(person).padStart(2, "0")}`,
    date: plainDate("2022-06-29"),
    type: "Patrull",
    commitments: [],
    amount: 1 + random.below(3),
    placeType: "",
    place: `torget ${person}`,
    parties: ["Polis"],
    performers: [],
    audiences: [],
    requirementMet: null,
    state: "Genomförd",
    note: `anteckning ${person}`,
  };
  const record: EntryRecord = { activity, isAcknowledged: false };
  records.entries.push(record);
  insist<Activity>(
    town,
    "logActivity",
    (isRetry) => ({ ...activity, by: `Roll ${person}`, isRetry }),
    (stored) => {
      record.isAcknowledged = true;
      refreshNowAndThen(town);
      if (random.chance(0.4)) town.timeline.after(random.delay(1_000), () => correct(town, stored, person));
    },
    person % ON_PHONE.share === 0,
  );
}

/** Two in three log, and some of those then correct themselves; the others correct rows that everybody sees. */
export function sendPeople(town: Town, seen: readonly Activity[]): void {
  const { timeline, random } = town;
  for (let person = 0; person < PEOPLE; person++) {
    const shared = seen.find(({ id }) => id === random.pick(SHARED_IDS));
    timeline.after(random.next() * WITHIN, () => {
      if (person % 3 === 2 && shared) correct(town, shared, person);
      else log(town, person);
    });
  }
}

export function newRecords(): Records {
  const counts = { calls: 0, unanswered: 0, retries: 0, busy: 0, conflicts: 0 };
  return { entries: [], changes: [], surprises: [], counts };
}
