// What is to be done soon. Only the number shows until somebody has time to open it.
import { useMemo } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import { judgeBook } from "../../domain/judging/judge";
import { remindersOf } from "../../domain/summary/reminders";
import { reminderText, reminderWords } from "../../i18n/sentences/reminders";
import { useWording } from "../activity/words";
import { useOutdated } from "./use-outdated";

export function Reminders({ data: { book, today } }: { readonly data: SidebarData }) {
  const { language } = useWording();
  const outdated = useOutdated(book);
  const reminders = useMemo(() => remindersOf(book, judgeBook(book, today), today, outdated), [book, today, outdated]);
  if (reminders.length === 0) return null;
  return (
    <details class="reminders">
      <summary>{`${reminderWords(language).heading} (${reminders.length})`}</summary>
      <ul class="rows">
        {reminders.map((reminder) => (
          <li key={reminder.kind}>{reminderText(reminder, language)}</li>
        ))}
      </ul>
    </details>
  );
}
