// A field with its label, hint and error, tied together so that screen readers read them as one.
import type { ComponentChildren } from "preact";

/** The attributes that the control must have. */
export interface ControlTies {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
}

export interface FieldTexts {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;

export function tiesOf({ id, hint, error }: FieldTexts): ControlTies {
  const described = [error && errorId(id), hint && hintId(id)].filter(Boolean).join(" ");
  return { id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined };
}

/** The field's hint and error, with the IDs that `tiesOf` refers to. */
export function FieldNotes({ id, hint, error }: FieldTexts) {
  return (
    <>
      {error && (
        <p class="error" id={errorId(id)}>
          <span aria-hidden="true">✖ </span>
          {error}
        </p>
      )}
      {hint && (
        <p class="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
    </>
  );
}

export function Field({
  children,
  ...texts
}: FieldTexts & { readonly children: (ties: ControlTies) => ComponentChildren }) {
  return (
    <div class="field">
      <label for={texts.id}>{texts.label}</label>
      {children(tiesOf(texts))}
      <FieldNotes {...texts} />
    </div>
  );
}

/** Several controls that answer one question together. */
export function FieldGroup({ children, ...texts }: FieldTexts & { readonly children: ComponentChildren }) {
  const { id, "aria-describedby": describedBy } = tiesOf(texts);
  return (
    <fieldset class="field" id={id} aria-describedby={describedBy} tabIndex={-1}>
      <legend>{texts.label}</legend>
      {children}
      <FieldNotes {...texts} />
    </fieldset>
  );
}
