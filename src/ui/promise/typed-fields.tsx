// Fields that hold something else than text: days, numbers, words between commas, one of a few words. What is typed stands
// as it is typed until the field is left, so that nothing jumps under the hands.
import { useEffect, useState } from "preact/hooks";
import { readTypedNumber } from "../../domain/book/typed-number";
import { wordsOf } from "../../domain/book/words";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { readDate } from "../../domain/calendar/typed-day";
import { formatNumber } from "../../i18n/format/figures";
import { Field, type FieldTexts } from "../shared/components/field";
import { TextField } from "../shared/components/text-field";
import { usePromiseWords } from "./words";

const numberIn = (text: string) => readTypedNumber(text).number;

const WHOLE_DAY = /^\s*\d{4}-\d{2}-\d{2}\s*$/;

interface DayFieldProps extends FieldTexts {
  readonly value: PlainDate | null;
  /** The day on which a day without a year is read. */
  readonly today: PlainDate;
  /** What a cell says that is no day; shown as it stands until the field is changed. */
  readonly typed?: string | undefined;
  onChange(day: PlainDate | null): void;
}

export function DayField({ value, today, typed = "", onChange, error, ...texts }: DayFieldProps) {
  const { words } = usePromiseWords();
  const [text, setText] = useState<string>(value ?? typed);
  const [isTyping, setTyping] = useState(false);
  useEffect(() => setText(value ?? typed), [value]);
  const isWrong = !isTyping && text.trim() !== "" && readDate(text, today) === null;
  const isAsStored = typed !== "" && text === typed;
  return (
    <Field {...texts} error={isWrong && !isAsStored ? words.notADay(text.trim()) : error}>
      {(ties) => (
        <input
          {...ties}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setTyping(true);
            const day = WHOLE_DAY.test(currentTarget.value) ? readDate(currentTarget.value, today) : null;
            if (day !== null) onChange(day);
          }}
          onChange={({ currentTarget }) => {
            const day = readDate(currentTarget.value, today);
            setTyping(false);
            if (day !== null) setText(day);
            onChange(day);
          }}
        />
      )}
    </Field>
  );
}

interface NumberFieldProps extends FieldTexts {
  readonly value: number | null;
  /** What a cell says that is no number; shown as it stands until the field is changed. */
  readonly typed?: string | undefined;
  onChange(number: number | null): void;
}

export function NumberField({ value, typed = "", onChange, error, ...texts }: NumberFieldProps) {
  const { words, language } = usePromiseWords();
  const [text, setText] = useState(value === null ? typed : formatNumber(value, language));
  useEffect(() => {
    if (numberIn(text) !== value) setText(value === null ? typed : formatNumber(value, language));
  }, [value]);
  const isWrong = text.trim() !== "" && numberIn(text) === null;
  const isAsStored = typed !== "" && text === typed;
  return (
    <Field {...texts} error={isWrong && !isAsStored ? words.notANumber(text.trim()) : error}>
      {(ties) => (
        <input
          {...ties}
          autocomplete="off"
          inputMode="decimal"
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            onChange(numberIn(currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}

interface WordsFieldProps extends FieldTexts {
  readonly value: readonly string[];
  onChange(words: readonly string[]): void;
}

export function WordsField({ value, onChange, ...texts }: WordsFieldProps) {
  const shown = value.join(", ");
  const [text, setText] = useState(shown);
  useEffect(() => {
    if (wordsOf(text).join(", ") !== shown) setText(shown);
  }, [shown]);
  return (
    <TextField
      {...texts}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(wordsOf(typed));
      }}
    />
  );
}

interface ChoiceFieldProps<T extends string> extends FieldTexts {
  readonly options: readonly T[];
  readonly labels: Readonly<Record<NoInfer<T>, string>>;
  readonly value: NoInfer<T> | null;
  /** The words of the choice that is none of them; absent where one must be chosen. */
  readonly none?: string;
  onChange(value: NoInfer<T> | null): void;
}

export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { options, labels, value, none, onChange, ...texts } = props;
  return (
    <Field {...texts}>
      {(ties) => (
        <select
          {...ties}
          value={value ?? ""}
          onChange={({ currentTarget }) => onChange(options.find((option) => option === currentTarget.value) ?? null)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {labels[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
