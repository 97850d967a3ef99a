// Reminders of what is to be done soon, for the coordinator alone: they are not part of the report.
import { useContext } from "preact/hooks";
import type { Reminder } from "../../domain/summary/reminders";
import { reminderText, reminderWords } from "../../i18n/sentences/reminders";
import { LanguageContext } from "../shared/components/language";

export function ReminderSection({ reminders }: { readonly reminders: readonly Reminder[] }) {
  const language = useContext(LanguageContext);
  if (reminders.length === 0) return null;
  return (
    <section>
      <h2>{reminderWords(language).heading}</h2>
      <ul class="bullets">
        {reminders.map((reminder) => (
          <li key={reminder.kind}>{reminderText(reminder, language)}</li>
        ))}
      </ul>
    </section>
  );
}
