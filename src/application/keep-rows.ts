// The action plan and the messages to the citizens, logged and corrected the way activities are.
import { fail, type Reply, succeed } from "../contract/reply";
import {
  actionCorrectionInput,
  actionInput,
  changedAction,
  changedCommunication,
  communicationCorrectionInput,
  communicationInput,
  personalNumbersIn,
  validate,
} from "../contract/schemas";
import type { RowCorrection } from "../contract/server-api";
import type { Action } from "../domain/activity";
import type { Communication } from "../domain/book";
import type { Ports } from "./ports";
import type { RowLog } from "./records";
import { isSentBefore } from "./sent-before";

interface WithId {
  readonly id: string;
}

interface RowCorrecting<T> {
  readonly id: string;
  readonly seen: Omit<T, "id">;
  readonly changed: Omit<T, "id">;
  readonly by: string;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Fields of `a` that `b` doesn't say the same; lists must say it in the same order. */
function fieldsUnlike<T extends object>(a: T, b: T): (keyof T)[] {
  return (Object.keys(a) as (keyof T)[]).filter((field) => !isSame(a[field], b[field]));
}

function pick<T extends object>(from: T, fields: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<T>;
}

function withoutPersons<T extends Readonly<Record<string, unknown>>>(fields: T): Reply<T> {
  const persons = personalNumbersIn(fields);
  return persons.length > 0 ? fail("inputInvalid", "", persons) : succeed(fields);
}

function appendOnce<T extends WithId>(ports: Ports, log: RowLog<T>, row: T, isRetry: boolean): Reply<T> {
  return ports.lock.hold((): Reply<T> => {
    if (isSentBefore(ports, row.id, isRetry) && log.has(row.id)) return succeed(row);
    const written = log.append(row);
    return written.ok ? succeed(row) : written;
  });
}

/** Written only if the row still says what the page saw; a row that says it already is stored. */
function correctRow<T extends WithId>(
  { lock, clock }: Ports,
  log: RowLog<T>,
  { id, seen, changed, by }: RowCorrecting<T>,
): Reply<RowCorrection<T>> {
  type Fields = Omit<T, "id">;
  return lock.hold((): Reply<RowCorrection<T>> => {
    const found = log.find(id, clock.today());
    if (found === null) return succeed({ kind: "conflict", reason: "gone", current: null });
    const { current } = found;
    if (current === null) return succeed({ kind: "conflict", reason: "unreadable", current });
    const target = { ...changed, id } as unknown as T;
    if (fieldsUnlike<Fields>(changed, current).length === 0) return succeed({ kind: "stored", row: current });
    if (fieldsUnlike<Fields>(seen, current).length > 0)
      return succeed({ kind: "conflict", reason: "changed", current });
    const fields = fieldsUnlike<Fields>(changed, seen);
    const written = found.correct(pick<Fields>(changed, fields) as Partial<T>, { by, at: clock.now() });
    return written.ok ? succeed({ kind: "stored", row: target }) : written;
  });
}

export function logAction(ports: Ports, input: unknown): Reply<Action> {
  const checked = validate(actionInput, input);
  if (!checked.ok) return checked;
  const allowed = withoutPersons(checked.value);
  if (!allowed.ok) return allowed;
  const { by: _by, isRetry, ...action } = allowed.value;
  return appendOnce(ports, ports.records.actions, action, isRetry);
}

export function logCommunication(ports: Ports, input: unknown): Reply<Communication> {
  const checked = validate(communicationInput, input);
  if (!checked.ok) return checked;
  const allowed = withoutPersons(checked.value);
  if (!allowed.ok) return allowed;
  const { by: _by, isRetry, ...communication } = allowed.value;
  return appendOnce(ports, ports.records.communications, communication, isRetry);
}

export function correctAction(ports: Ports, input: unknown): Reply<RowCorrection<Action>> {
  const checked = validate(actionCorrectionInput, input);
  if (!checked.ok) return checked;
  const { seen, changed, by } = checked.value;
  const limited = validate(changedAction, pick(changed, fieldsUnlike(changed, seen)));
  if (!limited.ok) return limited;
  const allowed = withoutPersons({ ...limited.value, by });
  if (!allowed.ok) return allowed;
  return correctRow(ports, ports.records.actions, checked.value);
}

export function correctCommunication(ports: Ports, input: unknown): Reply<RowCorrection<Communication>> {
  const checked = validate(communicationCorrectionInput, input);
  if (!checked.ok) return checked;
  const { seen, changed, by } = checked.value;
  const limited = validate(changedCommunication, pick(changed, fieldsUnlike(changed, seen)));
  if (!limited.ok) return limited;
  const allowed = withoutPersons({ ...limited.value, by });
  if (!allowed.ok) return allowed;
  return correctRow(ports, ports.records.communications, checked.value);
}
