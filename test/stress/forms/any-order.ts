// A form's answers under whatever people do in any order: each counts once or waits for a decision, and nothing is lost.
import fc from "fast-check";
import { type AnswerRow, type As, aFormDesk, stampOf } from "../../helpers/application/form-desk";

interface Person {
  /** What the answer says now, and what it said when it was last read or decided about; null before. */
  place: string;
  known: string | null;
  /** Sent again since then, if only with the same words. */
  isResent: boolean;
  readonly former: string[];
}

const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant("answer" as const) }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant("edit" as const), who: fc.nat(9), isNewTime: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("back" as const), who: fc.nat(9), isNewTime: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("sort" as const), seed: fc.nat(1000) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("delete" as const), which: fc.nat(9) }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant("refresh" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("decide" as const),
      as: fc.array(fc.constantFrom<As>("update", "keep", "new"), { minLength: 1, maxLength: 3 }),
    }),
  },
);

/** What each answer says is looked for after every act; `runs` lists of acts are tried. */
export function anyOrder(runs: number): void {
  fc.assert(
    fc.property(fc.array(act, { minLength: 4, maxLength: 24 }), (acts) => {
      const desk = aFormDesk([]);
      let clock = 0;
      /** By the answer's first place, which stands in its note. */
      const people = new Map<string, Person>();
      const nameOf = (row: AnswerRow) => String(row[4]);
      let [made, asNew, deletions] = [0, 0, 0];
      const acknowledge = (one: Person) => {
        one.known = one.place;
        one.isResent = false;
      };
      const settleKnown = () => {
        for (const row of desk.rows()) {
          const one = people.get(nameOf(row));
          if (one) acknowledge(one);
        }
      };
      const look = () => {
        const { edited, waiting, read } = desk.data();
        expect(waiting).toEqual([]);
        expect(edited.length + read).toBe(people.size);
        const asked = new Set(edited.map(({ row }) => nameOf(desk.rows()[row - 2] ?? [])));
        return { edited, asked };
      };
      const refresh = () => {
        made += desk.refresh();
        const { asked } = look();
        for (const [name, one] of people) {
          // What says something else than is known is asked about, or has become a row anew where its row was deleted.
          if (one.known === one.place && !one.isResent) expect([name, asked.has(name)]).toEqual([name, false]);
          if (!asked.has(name)) acknowledge(one);
        }
        const changedNow = made - asNew - people.size;
        expect(changedNow).toBeGreaterThanOrEqual(0);
        expect(changedNow).toBeLessThanOrEqual(deletions);
      };
      const edit = (who: number, place: (one: { former: string[] }) => string, isNewTime: boolean) => {
        const name = [...people.keys()][who % Math.max(1, people.size)] ?? "";
        const one = people.get(name);
        if (!one) return;
        one.former.push(one.place);
        one.place = place(one);
        one.isResent ||= isNewTime;
        clock += isNewTime ? 1 : 0;
        const stamp = isNewTime ? stampOf(clock) : null;
        desk.answers((rows) =>
          rows.map((row) => {
            if (nameOf(row) !== name) return row;
            return [stamp ?? row[0] ?? "", ...row.slice(1, 3), one.place, name];
          }),
        );
      };
      for (const one of acts) {
        clock += 1;
        if (one.what === "answer") {
          const name = `svar ${clock}`;
          people.set(name, { place: name, known: null, isResent: false, former: [] });
          desk.answers((rows) => [...rows, [stampOf(clock), "2022-04-30", "Patrull", name, name]]);
        } else if (one.what === "edit") edit(one.who, () => `ny ${clock}`, one.isNewTime);
        else if (one.what === "back") edit(one.who, ({ former }) => former[0] ?? "", one.isNewTime);
        else if (one.what === "sort") {
          const order = (row: AnswerRow) => (String(row[0]).charCodeAt(18) * (one.seed + 7)) % 31;
          desk.answers((rows) => [...rows].sort((a, b) => order(a) - order(b)));
        } else if (one.what === "delete" && desk.logged().length > 0) {
          refresh();
          desk.deleteLogged(one.which % desk.logged().length);
          deletions += 1;
        } else if (one.what === "refresh") refresh();
        else if (one.what === "decide") {
          refresh();
          const before = desk.logged().length;
          const decisions = desk.decide((id) => one.as[id.charCodeAt(4) % one.as.length] ?? "keep");
          const added = decisions.filter(({ as }) => as === "new").length;
          expect(desk.logged().length).toBe(before + added);
          asNew += added;
          made += added;
          settleKnown();
          expect(desk.data().edited).toEqual([]);
        }
      }
      refresh();
      expect(desk.logged().length).toBe(made - deletions);
      desk.decide(() => "update");
      // Everybody's last words stand in the log, but for rows that somebody has deleted.
      const log = new Set(desk.logged());
      const kept = [...people.values()].filter(({ place }) => !log.has(place));
      expect(desk.refresh()).toBe(0);
      if (deletions === 0 && !acts.some((one) => one.what === "decide" && one.as.includes("keep")))
        expect(kept).toEqual([]);
    }),
    { numRuns: runs },
  );
}
