// What is to be done soon, each with the way there. Only the number shows until somebody has time to open it.
import type { Reminder } from "../../domain/summary/reminders";
import { reminderText, reminderWords } from "../../i18n/sentences/reminders";
import type { LeadWords } from "../../i18n/sv/lead";
import { type Way, WayButton } from "./ways";
import { useLead } from "./words";

/** Where the reminder is seen to. The reasons are written in the dialog that makes the follow-up, which asks for them. */
export function wayOfReminder({ kind }: Reminder, { sheet }: LeadWords): Way {
  switch (kind) {
    case "actions":
      return { kind: "menu", name: "openPlan" };
    case "report":
      return { kind: "menu", name: "openStatusReport" };
    case "situation":
      return { kind: "menu", name: "openCouncilPage" };
    case "interpretations":
      return { kind: "cell", cell: { tab: sheet.promises, row: 1, column: sheet.agreed } };
    default:
      return { kind: "menu", name: "openFollowUp" };
  }
}

export function Reminders({ reminders }: { readonly reminders: readonly Reminder[] }) {
  const { language, lead } = useLead();
  if (reminders.length === 0) return null;
  return (
    <details class="reminders">
      <summary>{`${reminderWords(language).heading} (${reminders.length})`}</summary>
      <ul class="rows">
        {reminders.map((reminder) => (
          <li key={reminder.kind}>
            {reminderText(reminder, language)}{" "}
            <WayButton way={wayOfReminder(reminder, lead)}>{lead.ways[reminder.kind]}</WayButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
