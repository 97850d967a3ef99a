// A line or a few lines of text with its label, hint and error.
import { Field, type FieldTexts } from "./field";

interface TextFieldProps extends FieldTexts {
  readonly value: string;
  readonly isLong?: boolean;
  onChange(value: string): void;
}

export function TextField({ value, isLong, onChange, ...texts }: TextFieldProps) {
  return (
    <Field {...texts}>
      {(ties) =>
        isLong ? (
          <textarea {...ties} value={value} onInput={(event) => onChange(event.currentTarget.value)} />
        ) : (
          <input {...ties} autocomplete="off" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
        )
      }
    </Field>
  );
}
