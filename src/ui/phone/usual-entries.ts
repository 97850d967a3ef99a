// What the person logs most, to be logged again with one tap.
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";

const SHOWN = 3;

/** What makes two entries the same habit: everything but the day, the note and what each occasion must answer anew. */
function habitOf({ type, placeType, place, parties, audiences, amount, commitments }: Activity): string {
  const lists = [parties, audiences, commitments].map((words) => [...words].sort());
  return JSON.stringify([type, placeType, place, amount, ...lists]);
}

/** The person's latest entries of each habit, the most usual first; of equally usual ones the latest. */
export function usualEntries({ latest, book }: Pick<SidebarData, "latest" | "book">): Activity[] {
  const rows = new Map(book.activities.map((activity) => [activity.id, activity]));
  const mine = latest.flatMap((id) => rows.get(id) ?? []);
  const done = mine.filter(({ state }) => state === null || state === "Genomförd");
  const habits = new Map<string, { readonly newest: Activity; readonly times: number }>();
  for (const row of done) {
    const habit = habitOf(row);
    const known = habits.get(habit);
    habits.set(habit, { newest: known?.newest ?? row, times: (known?.times ?? 0) + 1 });
  }
  return [...habits.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, SHOWN)
    .map(({ newest }) => newest);
}
