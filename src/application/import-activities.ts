// Reads other people's lists into the log of activities. A list that is read in twice adds its rows once.

import { importInput, undoImportInput } from "../contract/inputs";
import { personalNumbersIn } from "../contract/personal-numbers";
import { fail, type Reply, succeed } from "../contract/reply";
import type { Imported } from "../contract/server-api";
import { validate } from "../contract/validation";
import type { Activity } from "../domain/book/activity";
import { fingerprintOf } from "../domain/book/activity";
import { contentId } from "../domain/book/ids";
import type { Ports } from "./ports";

/** The row under an ID that no struck row has: what was taken back may be read in again. */
function underFreeId(row: Activity, struck: ReadonlySet<string>): Activity {
  let { id } = row;
  while (struck.has(id)) id = contentId("I", `${id} again`);
  return { ...row, id };
}

/**
 * Tells new rows from those in the log. Two equal rows of a list are two occasions: each needs a row of its own there.
 */
function split(sent: readonly Activity[], all: readonly Activity[]): Imported {
  const log = all.filter(({ state }) => state !== "Struken");
  const struck = new Set(all.filter(({ state }) => state === "Struken").map(({ id }) => id));
  const rows = sent.map((row) => underFreeId(row, struck));
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
  const { rows, words = [], by } = checked.value;
  const persons = [
    ...rows.flatMap((row, index) => personalNumbersIn(row, `rows.${index}.`)),
    ...words.flatMap((row, index) => personalNumbersIn(row, `words.${index}.`)),
    ...personalNumbersIn({ by }),
  ];
  if (persons.length > 0) return fail("inputInvalid", "", persons);
  return lock.hold((): Reply<Imported> => {
    const remembered = words.length > 0 ? records.rememberWords(words) : succeed(null);
    if (!remembered.ok) return remembered;
    const result = split(rows, workbook.read("log").activities);
    const written = records.activities.append(result.stored, { by, at: clock.now() });
    return written.ok ? succeed(result) : written;
  });
}

/** Takes a list back: its rows stay in the log, struck, and can be read in again. */
export function undoImport({ records, lock, clock }: Ports, input: unknown): Reply<number> {
  const checked = validate(undoImportInput, input);
  if (!checked.ok) return checked;
  const { ids, by } = checked.value;
  const persons = personalNumbersIn({ by });
  if (persons.length > 0) return fail("inputInvalid", "", persons);
  return lock.hold(() => records.activities.correctAll(ids, { state: "Struken" }, { by, at: clock.now() }));
}
