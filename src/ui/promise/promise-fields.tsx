// All that is asked of one promise on a page of its own, with what its rule means and what the log would make of it.
import type { Book } from "../../domain/book/book";
import type { PromiseRule } from "../../domain/book/promise-rule";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { ruleEffect } from "../../domain/judging/explained/rule-effect";
import { interpretationOf } from "../../i18n/sentences/proposal";
import { ruleEffectLine, ruleMeaning } from "../../i18n/sentences/rule-meaning";
import { TextField } from "../shared/components/text-field";
import { RuleFields, type RuleFieldsProps } from "./rule-fields";
import { DayField } from "./typed-fields";
import { usePromiseWords } from "./words";

interface PromiseFieldsProps extends Omit<RuleFieldsProps, "onChange"> {
  readonly book: Book;
  /** The promise's ID, where it has one. */
  readonly id?: string;
  readonly interpretation: string;
  readonly agreed: PlainDate | null;
  /** What the cell of the day says, where that is no day. */
  readonly agreedTyped?: string | undefined;
  onRule(change: Partial<PromiseRule>): void;
  onInterpretation(text: string): void;
  onAgreed(day: PlainDate | null): void;
}

export function PromiseFields(props: PromiseFieldsProps) {
  const { book, id, interpretation, agreed, agreedTyped, onRule, onInterpretation, onAgreed, ...fields } = props;
  const { words, language } = usePromiseWords();
  const { rule, today, unread } = fields;
  const isUnsaid = unread?.has("kind") ?? false;
  const meaning = isUnsaid ? null : ruleMeaning(rule, book.settings, language);
  const effect = isUnsaid ? null : ruleEffect(rule, book, today, id);
  return (
    <>
      <TextField id="text" label={words.text} isLong value={rule.text} onChange={(text) => onRule({ text })} />
      <TextField id="focus" label={words.focus} value={rule.focus} onChange={(focus) => onRule({ focus })} />
      <RuleFields {...fields} onChange={onRule} />
      <div class="notice tone-blue" role="status">
        {!isUnsaid && (
          <p>
            <strong>{words.interpretation}:</strong> {interpretationOf(rule, language)}
          </p>
        )}
        {meaning !== null && <p>{meaning}</p>}
        {effect !== null && <p>{ruleEffectLine(effect, language)}</p>}
      </div>
      <TextField
        id="interpretation"
        label={words.interpretation}
        hint={words.interpretationHint}
        isLong
        value={interpretation}
        onChange={onInterpretation}
      />
      <DayField
        id="agreed"
        label={words.agreed}
        hint={words.agreedHint}
        error={agreedTyped === undefined ? undefined : words.stands(agreedTyped)}
        typed={agreedTyped}
        today={today}
        value={agreed}
        onChange={onAgreed}
      />
    </>
  );
}
