// Boxes for somebody who wants to say exactly which promises an activity counts toward.
import type { Book } from "../../../domain/book/book";
import { FieldNotes, type FieldTexts, tiesOf } from "../../shared/components/field";
import type { Entry } from "../entry";
import { useWording } from "../words";
import { askedFor } from "./form-fields";

interface TickPromisesProps extends FieldTexts {
  readonly entry: Entry;
  readonly book: Book;
}

export function TickPromises({ entry: { form, move }, book, ...texts }: TickPromisesProps) {
  const { words } = useWording();
  const asked = askedFor(book.commitments, form.type);
  const ticked = form.ticked ?? asked;
  const { id, "aria-describedby": describedBy } = tiesOf({ ...texts, hint: words.form.commitmentsHint });
  return (
    <details class="field">
      <summary>{texts.label}</summary>
      <fieldset id={id} aria-describedby={describedBy} tabIndex={-1}>
        <legend class="unseen">{texts.label}</legend>
        {book.commitments.map((commitment) => (
          <label class="check line" key={commitment.id}>
            <input
              type="checkbox"
              checked={ticked.includes(commitment.id)}
              onChange={() => move({ kind: "tick", id: commitment.id, asked })}
            />
            <span class="two-lines">
              {commitment.id} {commitment.text}
            </span>
          </label>
        ))}
        <FieldNotes {...texts} hint={words.form.commitmentsHint} />
      </fieldset>
    </details>
  );
}
