// One workbook's round trip: opened on the desk, given the add-on's tabs, edited by hand, logged in, given a row, and
// refreshed. Then what nobody meant to change is looked for in the file.

import { chmodSync, copyFileSync, readFileSync } from "node:fs";
import { desk } from "../../../src/i18n/sv/desk";
import { type RunResult, type Session, SessionError } from "../../../src/local/session";
import { openSession } from "../../../src/local/session/open-session";
import { contact } from "../../helpers/a-contact";
import { faultsOf } from "./faults-of";

/** Counted from 0, as a session counts: a cell that is typed into, and the row that another is put before. */
export const EDITED = { row: 4, column: 2, input: "skrivet för hand" } as const;
export const INSERTED = 2;
const NOON = new Date("2022-12-31T11:00:00Z");

export interface Trip {
  readonly name: string;
  /** The line by which the desk refuses the file; null for one that it opens. */
  readonly refused: string | null;
  /** Steps that the desk refuses in this workbook, each with its words. */
  readonly declined: readonly string[];
  /** Changes that would have harmed something in the file, which stays as it was; each with what would have been harmed. */
  readonly unsafe: readonly string[];
  readonly faults: readonly string[];
  /** Whether the contact was logged, and the text typed. */
  readonly isLogged: boolean;
  readonly isTyped: boolean;
}

interface Step {
  readonly name: string;
  /** A hand edit may be declined in words; what the add-on throws is a fault. */
  readonly isByHand: boolean;
  readonly take: (session: Session, tab: string) => RunResult;
}

const STEPS: readonly Step[] = [
  { name: "open", isByHand: false, take: (session) => session.open() },
  { name: "set up", isByHand: false, take: (session) => session.run("startWorkbook", [{ kind: "example" }]) },
  { name: "edit", isByHand: true, take: (session, tab) => session.edit(tab, [EDITED]) },
  { name: "log", isByHand: false, take: (session) => session.run("logActivity", [contact]) },
  { name: "insert", isByHand: true, take: (session, tab) => session.insertRows(tab, INSERTED, 1) },
  { name: "refresh", isByHand: false, take: (session) => session.run("updateSummary", []) },
];

/** Where a failure that nobody expected was thrown. */
function traceOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? error.message).split("\n") : [String(error)];
  return lines
    .slice(0, 4)
    .map((line) => line.trim())
    .join(" | ");
}

const isRefusal = ({ value }: RunResult): boolean =>
  typeof value === "object" && value !== null && "ok" in value && value.ok === false;

/** Makes the trip with a copy of the workbook. */
export async function roundTrip(source: string, file: string): Promise<Trip> {
  const nothing = {
    name: source,
    refused: null,
    declined: [],
    unsafe: [],
    faults: [],
    isLogged: false,
    isTyped: false,
  };
  copyFileSync(source, file);
  chmodSync(file, 0o600);
  let session: Session;
  try {
    session = await openSession({ file, now: () => NOON, keepsWorld: true });
  } catch (error) {
    if (!(error instanceof SessionError)) return { ...nothing, faults: [`opening: ${traceOf(error)}`] };
    return { ...nothing, refused: desk.problems[error.code](source) };
  }
  const declined: string[] = [];
  const unsafe: string[] = [];
  const faults: string[] = [];
  const taken = new Set<string>();
  const tab = session.sheets()[0]?.name ?? "";
  try {
    for (const { name, isByHand, take } of STEPS) {
      try {
        const result = take(session, tab);
        if (result.error !== null && !isByHand) faults.push(`${name}: ${result.error}`);
        else if (result.error !== null) declined.push(`${name}: ${result.error}`);
        else if (isRefusal(result)) declined.push(`${name}: ${JSON.stringify(result.value)}`);
        else taken.add(name);
      } catch (error) {
        if (error instanceof SessionError) unsafe.push(`${name}: ${error.code} ${traceOf(error.cause)}`);
        else faults.push(`${name}: ${traceOf(error)}`);
      }
    }
  } finally {
    session.close();
  }
  const isTyped = taken.has("edit");
  try {
    const isInserted = taken.has("insert");
    faults.push(...faultsOf(readFileSync(source), readFileSync(file), { tab, isTyped, isInserted }));
  } catch (error) {
    faults.push(`looking at the file: ${traceOf(error)}`);
  }
  return { ...nothing, declined, unsafe, faults, isLogged: taken.has("log"), isTyped };
}
