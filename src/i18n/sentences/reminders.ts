// A reminder as a sentence, in the language asked for.
import type { Language } from "../../domain/book/book";
import type { Reminder } from "../../domain/summary/reminders";
import { reminders as remindersEn } from "../en/reminders";
import { formatDate } from "../format/dates";
import { formatList } from "../format/figures";
import { type RemindersWords, reminders as remindersSv } from "../sv/reminders";

/** A reminder names at most this many actions and counts the others. */
const MOST_ACTIONS = 3;

/** The words of reminders in the language asked for. */
export function reminderWords(language: Language): RemindersWords {
  return { sv: remindersSv, en: remindersEn }[language];
}

/** The reminder as one sentence. */
export function reminderText(reminder: Reminder, language: Language): string {
  const words = reminderWords(language);
  switch (reminder.kind) {
    case "written":
      return words.written(formatDate(reminder.due, language), reminder.daysLeft);
    case "report":
      return reminder.latest ? words.report(formatDate(reminder.latest, language)) : words.firstReport;
    case "situation":
      return words.situation(formatDate(reminder.due, language), reminder.daysLeft);
    case "outdated":
      return words.outdated(
        formatList(
          reminder.followUps.map(({ asOf }) => formatDate(asOf, language)),
          language,
        ),
        reminder.followUps.length === 1,
      );
    case "actions": {
      const { actions } = reminder;
      const named = actions
        .slice(0, MOST_ACTIONS)
        .map(({ commitment, text, id, due }) =>
          words.action(commitment, text || id, due ? formatDate(due, language) : ""),
        );
      const rest = actions.length - named.length;
      return words.actions(actions.length, formatList(rest > 0 ? [...named, words.andMore(rest)] : named, language));
    }
    case "reasons":
      return words.reasons(formatList(reminder.commitments, language));
    case "interpretations":
      return words.interpretations(formatList(reminder.commitments, language));
  }
}
