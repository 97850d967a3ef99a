// Nytt löfte: adds one promise to a workbook that has its tabs, with the words, the area and the columns that it needs.
import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { promiseInput } from "../contract/promise-inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import type { AddedPromise } from "../contract/server-api";
import { validate } from "../contract/validation";
import type { Commitment } from "../domain/book/commitment";
import { foldOf, wordsOf } from "../domain/book/words";
import { decodeBook } from "../workbook/decode/book";
import { type PlacedPromise, promiseRows } from "../workbook/decode/promise-rows";
import { promiseEntry } from "../workbook/new/own-content";
import { COMMITMENTS } from "../workbook/schema/tabs";
import { planAdding } from "./plans/plan-adding";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";

/**
 * "2.4" after 2.3 in the same area; in an area without promises the next whole number's first: "5.1". Where all are whole
 * numbers, as a text numbers its promises, the next one.
 */
function newId(known: readonly string[], sameFocus: readonly Pick<Commitment, "id">[]): string {
  if (known.length > 0 && known.every((id) => /^\d+$/.test(id))) return String(Math.max(...known.map(Number)) + 1);
  const parts = (id: string) => /^(\d+)\.(\d+)$/.exec(id)?.slice(1).map(Number) ?? [];
  const [major] = parts(sameFocus[0]?.id ?? "");
  const majors = known.map((id) => parts(id)[0] ?? 0);
  const first = major ?? Math.max(0, ...majors) + 1;
  const minors = known.flatMap((id) => (parts(id)[0] === first ? (parts(id)[1] ?? 0) : []));
  return `${first}.${Math.max(0, ...minors) + 1}`;
}

/** The row, from 0, of the focus area's last promise, where other promises come after it; else null. */
function lastOfFocus(rows: readonly PlacedPromise[], focus: string): number | null {
  const [last] = rows.slice(-1);
  const [own] = rows.filter(({ content }) => foldOf(content.focus) === foldOf(focus)).slice(-1);
  return own === undefined || focus === "" || own === last ? null : own.at;
}

export function addPromise(ports: Ports, input: unknown): Reply<AddedPromise> {
  const checked = refusingPersons(validate(promiseInput, input), ({ promise, by }) => [
    ...personalNumbersIn(promise, "promise."),
    ...personalNumbersIn({ by }),
  ]);
  if (!checked.ok) return checked;
  const { by, promise } = checked.value;
  const { workbook, lock, clock, means } = ports;
  if (!workbook.isSetUp()) return fail("workbookIncomplete", COMMITMENTS.name);
  return lock.hold((): Reply<AddedPromise> => {
    const { tabs } = workbook.readForCheck();
    const { commitments, unreadable } = decodeBook(tabs);
    const ids = [...commitments, ...unreadable].map(({ id }) => id);
    const id = newId(
      ids,
      commitments.filter(({ focus }) => focus === promise.focus),
    );
    const parties = [...promise.requiredParties, ...promise.performedBy].flatMap(wordsOf);
    const plan = planAdding(tabs, {
      commitments: [promiseEntry(promise, id)],
      focusAreas: promise.focus === "" ? [] : [{ name: promise.focus }],
      indicators: promise.measure === "" ? [] : [{ measure: promise.measure }],
      lists: {
        activityTypes: promise.activityTypes.flatMap(wordsOf),
        placeTypes: promise.placeTypes.flatMap(wordsOf),
        parties,
        memberOf: parties.map(() => ""),
        audiences: promise.audiences.flatMap(wordsOf),
        channels: [],
      },
    });
    const below = lastOfFocus(promiseRows(tabs), promise.focus);
    const line = { tab: COMMITMENTS.name, row: id, field: means.changeLog.row, before: "", after: promise.text };
    const added = workbook.add({ ...plan, below, changes: [...plan.changes, line] }, { by, at: clock.now() });
    if (!added.ok) return added;
    refreshWithin(ports);
    return succeed({ id });
  });
}
