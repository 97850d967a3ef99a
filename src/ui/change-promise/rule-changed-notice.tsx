// What is asked when a promise's rule has been changed: what the change does to the log, and whether the texts still hold.
import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { changeEffect } from "../../domain/judging/explained/rule-effect";
import { leftNumber } from "../../domain/propose/left-number";
import { numbers } from "../../i18n/reading/numbers";
import { interpretationOf } from "../../i18n/sentences/proposal";
import type { Changing } from "./use-change";
import { useChangeWords } from "./words";

interface RuleChangedNoticeProps {
  readonly book: Book;
  readonly today: PlainDate;
  readonly changing: Changing;
}

export function RuleChangedNotice({ book, today, changing }: RuleChangedNoticeProps) {
  const { words, language } = useChangeWords();
  const { row, ruleBefore, rule, change, isReviewed, setReviewed } = changing;
  const effect = changeEffect([ruleBefore, rule], book, today, row.id);
  const left = leftNumber(rule.text, [ruleBefore.target, rule.target], { numbers });
  return (
    <div class="notice tone-amber asked-again">
      <div role="status">
        {effect && (
          <p>
            <strong>
              {words.countedNow(effect.before)} {words.countedThen(effect.after)}
            </strong>
          </p>
        )}
        {effect?.left.map(({ type, rows }) => (
          <p key={type}>{words.left(rows, type)}</p>
        ))}
        {left !== null && rule.target !== null && <p>{words.textSays(left, rule.target)}</p>}
      </div>
      <p>{words.reviewAsk}</p>
      <button type="button" class="plain" onClick={() => change({ interpretation: interpretationOf(rule, language) })}>
        {words.byRule}
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={isReviewed}
          onChange={({ currentTarget }) => setReviewed(currentTarget.checked)}
        />
        {words.reviewed}
      </label>
    </div>
  );
}
