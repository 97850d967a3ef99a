import { checklist as words } from "../../../../../src/i18n/sv/checklist";
import { noteWithTicks, splitNote } from "../../../../../src/ui/activity/form/checklist-note";
import { emptyForm } from "../../../../../src/ui/activity/form/form-state";
import { day } from "../../../../helpers/make";

const evening = { ...emptyForm(day("2022-06-30"), ""), type: "Riskkväll" };

test.each([
  ["Lugn kväll.", ["municipality", "police"], "Lugn kväll. [Checklista: polis, kommun]"],
  ["", ["police"], "[Checklista: polis]"],
  [" Lugnt ", [], "Lugnt"],
])("%j with %j is stored as %j, and read back", (note, checks, stored) => {
  expect(noteWithTicks({ ...evening, note, checks }, words)).toBe(stored);
  const read = splitNote({ type: evening.type, note: stored }, words);
  expect(read.note).toBe(note.trim());
  expect([...read.checks].sort()).toEqual([...checks].sort());
});

test.each([
  ["Riskkväll", "Lugnt [Checklista: polis, hund]"],
  ["Riskkväll", "[Checklista: polis] och sedan hem"],
  ["Möte", "[Checklista: polis]"],
  ["Riskkväll", "Lugnt"],
])("%s: %j stays as it is", (type, note) => {
  expect(splitNote({ type, note }, words)).toEqual({ note, checks: [] });
});

test("a plan has no ticks to keep", () => {
  expect(noteWithTicks({ ...evening, state: "Planerad", checks: ["police"] }, words)).toBe("");
});

test("no short name has a comma, which parts them", () => {
  const names = Object.values(words.short).flatMap((points) => Object.values(points));
  expect(names.filter((name) => name.includes(","))).toEqual([]);
});
