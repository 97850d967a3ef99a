// Versions of tabs as windows know them: where two are the same, so is what is shown.
import fc from "fast-check";
import type { Session } from "../../../../src/local/session";
import { sessionWorld } from "../../../helpers/local/session-world";

const within = (name: string, work: (session: Session) => unknown) => (session: Session) => {
  if (session.sheets().some((sheet) => sheet.name === name)) work(session);
};

const STEPS: Readonly<Record<string, (session: Session) => unknown>> = {
  "type a word": within("Listor", (session) => session.edit("Listor", [{ row: 6, column: 0, input: "Ny typ" }])),
  "type another": (session) => session.edit("Aktiviteter", [{ row: 2, column: 3, input: "Kangos" }]),
  "insert a row": (session) => session.insertRows("Aktiviteter", 2, 1),
  "delete a row": within("Listor", (session) => session.deleteRows("Listor", 2, 1)),
  "delete a column": (session) => session.deleteColumns("Aktiviteter", 1, 1),
  "delete the words": within("Listor", (session) => session.deleteSheet("Listor")),
  "make a tab": (session) => session.addSheet("Eget"),
  "write in it": within("Eget", (session) => session.edit("Eget", [{ row: 1, column: 0, input: "x" }])),
  "delete it": within("Eget", (session) => session.deleteSheet("Eget")),
  undo: (session) => session.undo(),
};

test("the version of a tab rises whenever it looks otherwise", async () => {
  const steps = fc.array(fc.constantFrom(...Object.keys(STEPS)), { minLength: 4, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const session = await sessionWorld().open();
      const looks = new Map<string, { version: number; look: string }>();
      for (const step of taken) {
        STEPS[step]?.(session);
        for (const { name, version } of session.sheets()) {
          const { version: _, ...look } = session.view(name);
          const before = looks.get(name);
          const now = { version, look: JSON.stringify(look) };
          if (before && before.look !== now.look)
            expect([step, name, version > before.version]).toEqual([step, name, true]);
          looks.set(name, now);
        }
      }
      session.close();
    }),
    { numRuns: 12, examples: [[["type another", "delete the words", "delete a column"]]] },
  );
});

test("rows of a tab that is gone are not those of a new one with its name", async () => {
  const session = await sessionWorld().open();
  const fill = (text: string) => session.edit("Eget", [{ row: 1, column: 0, input: text }]);
  session.addSheet("Eget");
  fill("gammal");
  const { moves, version } = session.view("Eget");
  session.deleteSheet("Eget");
  session.addSheet("Eget");
  fill("ny");
  expect(session.view("Eget").version).not.toBe(version);
  expect(session.refusalAfterMoves("Eget", moves)?.refused).toBe("rowsMoved");
  session.close();
});
