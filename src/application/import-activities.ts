// Reads other people's lists into the log of activities. A list that is read in twice adds its rows once.

import { importInput, personalNumbersIn } from "../contract/inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import type { Imported } from "../contract/server-api";
import { validate } from "../contract/validation";
import type { Activity } from "../domain/book/activity";
import { fingerprintOf } from "../domain/book/activity";
import type { Ports } from "./ports";

/**
 * Tells new rows from those in the log. Two equal rows of a list are two occasions: each needs a row of its own there.
 */
function split(rows: readonly Activity[], log: readonly Activity[]): Imported {
  const ids = new Set(log.map(({ id }) => id));
  const left = new Map<string, number>();
  for (const row of log) left.set(fingerprintOf(row), (left.get(fingerprintOf(row)) ?? 0) + 1);
  const stored: Activity[] = [];
  const already: string[] = [];
  for (const row of rows) {
    const fingerprint = fingerprintOf(row);
    const equal = left.get(fingerprint) ?? 0;
    if (equal > 0) left.set(fingerprint, equal - 1);
    if (equal > 0 || ids.has(row.id)) already.push(row.id);
    else stored.push(row);
    ids.add(row.id);
  }
  return { stored, already };
}

/** Refuses the whole list when one of its rows is wrong. The error names the field as `rows.3.date`, rows from 0. */
export function importActivities({ workbook, records, lock, clock }: Ports, input: unknown): Reply<Imported> {
  const checked = validate(importInput, input);
  if (!checked.ok) return checked;
  const { rows, by } = checked.value;
  const persons = [
    ...rows.flatMap((row, index) => personalNumbersIn(row, `rows.${index}.`)),
    ...personalNumbersIn({ by }),
  ];
  if (persons.length > 0) return fail("inputInvalid", "", persons);
  return lock.hold((): Reply<Imported> => {
    const result = split(rows, workbook.read("log").activities);
    const written = records.activities.append(result.stored, { by, at: clock.now() });
    return written.ok ? succeed(result) : written;
  });
}
