// A log whose rows lie in memory: found by ID, corrected field by field, with a line in Ändringslogg for each.
import type { FoundRow, Row, RowLog } from "../../../src/application/row-logs";
import { fail, succeed } from "../../../src/contract/reply";
import { plainDate } from "../../../src/domain/calendar/plain-date";
import { type ChangeLine, mustBeLocked, type World } from "./world";

interface RowsOf<F> {
  /** Name of the tab. */
  readonly tab: string;
  rows(): readonly Row<F>[];
  put(rows: readonly Row<F>[]): void;
}

const isFilled = (value: unknown) => value !== "" && value !== null && !(Array.isArray(value) && value.length === 0);
const folded = (value: unknown) => JSON.stringify(value).toLowerCase().replace(/\s+/g, " ");
const shown = (value: unknown) => (Array.isArray(value) ? value.join(", ") : String(value ?? ""));

function fieldsOf<F extends object>(row: F): (keyof F & string)[] {
  return Object.keys(row) as (keyof F & string)[];
}

/** Words are spelt as in the first row that says the same but for case and spacing. */
function speltLike<F extends object>(row: Row<F>, like: readonly F[]): Row<F> {
  const fields = fieldsOf<F>(row).filter((field) => field !== "id");
  const spelt = fields.map((field) => {
    const twin = like.find((other) => folded(other[field]) === folded(row[field]));
    return [field, twin ? twin[field] : row[field]];
  });
  return { ...row, ...Object.fromEntries(spelt) };
}

export function memoryLog<F extends object>(world: World, { tab, rows, put }: RowsOf<F>): RowLog<F> {
  const { contents, refusals } = world;
  const lacking = (fields: readonly string[]) => fields.filter((field) => refusals.lacks.includes(`${tab}: ${field}`));

  const log: RowLog<F> = {
    has: (id) => rows().some((row) => row.id === id),
    append(added, marks) {
      mustBeLocked(world, `append to ${tab}`);
      const missing = lacking([
        ...new Set(added.flatMap((row) => fieldsOf(row).filter((field) => isFilled(row[field])))),
      ]);
      if (missing.length > 0) return fail("workbookIncomplete", `${tab}: ${missing.join(", ")}`);
      put([...rows(), ...added]);
      contents.registered = { ...contents.registered, ...Object.fromEntries(added.map(({ id }) => [id, marks])) };
      return succeed(null);
    },
    find(id, like): FoundRow<F> | null {
      const found = rows().find((row) => row.id === id);
      if (!found) return null;
      return {
        current: refusals.unreadable.includes(id) ? null : speltLike(found, like),
        correct(changed, marks) {
          mustBeLocked(world, `correction in ${tab}`);
          const fields = fieldsOf(changed);
          const missing = lacking(fields);
          if (missing.length > 0) return fail("workbookIncomplete", `${tab}: ${missing.join(", ")}`);
          if (refusals.lacks.includes("Ändringslogg")) return fail("workbookIncomplete", "Ändringslogg");
          put(rows().map((row) => (row.id === id ? { ...row, ...changed } : row)));
          contents.changedAt = { ...contents.changedAt, [id]: marks.at };
          const lines = fields.map(
            (field): ChangeLine => ({
              ...marks,
              tab,
              row: id,
              field,
              before: shown(found[field]),
              after: shown(changed[field]),
            }),
          );
          contents.changes = [...contents.changes, ...lines];
          return succeed(null);
        },
      };
    },
    correctAll(ids, changed, marks) {
      const found = ids.flatMap((id) => log.find(id, [], plainDate("2022-06-30")) ?? []);
      const failed = found.map((row) => row.correct(changed, marks)).find(({ ok }) => !ok);
      return failed && !failed.ok ? failed : succeed(found.length);
    },
  };
  return log;
}
