// The form that logs, plans or corrects an activity. It asks only what the promises need, and says what counts for them.
import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { SidebarData } from "../../../contract/server-api";
import { checklistFor } from "../../../domain/book/checklists";
import { knownWords } from "../../../domain/import/known-words";
import { CheckGroup } from "../../shared/components/check-group";
import { Field } from "../../shared/components/field";
import type { Entry } from "../entry";
import { Latest } from "../latest";
import type { HeldBook } from "../use-held-book";
import { useWording } from "../words";
import { ChecklistField } from "./checklist-field";
import { labelOf, textsOf } from "./field-texts";
import { amountTextOf, likelyPerformers } from "./form-check";
import { AnswerField, DateField, RoleField, TypeField } from "./form-controls";
import { FormEnd } from "./form-end";
import { MorePlaces, PlaceFields } from "./place-fields";
import { ProblemSummary } from "./problem-summary";
import { TickPromises } from "./tick-promises";

interface LogFormProps {
  readonly entry: Entry;
  readonly data: SidebarData;
  readonly held: HeldBook;
  /** False where the form comes later than the page, whose reader may be at work in a dialog. */
  readonly isOpening: boolean;
  /** What else the page says at the end of the form. */
  readonly ending?: ComponentChildren;
}

export function LogForm({ entry, data, held, isOpening, ending }: LogFormProps) {
  const { words } = useWording();
  const { form, fields, correcting, move } = entry;
  const texts = textsOf(entry.problems, entry.personalTexts, words);
  const checklist = checklistFor(form.type);
  useTypingAtOnce(isOpening);
  const { units } = fields;
  const amountHint = units.length > 0 ? words.form.amountInUnits(units) : words.form.amountHint;
  const likely = likelyPerformers(form, knownWords(data.book).parties).map(([name = "", meant = ""]) =>
    words.form.performerLikely(name, meant),
  );
  const performersHint = [words.form.performersHint(fields.performedBy), ...likely].join(" ");
  const heading = correcting.seen ? words.form.headingCorrecting : words.form.headings[form.state];
  return (
    <>
      <section aria-labelledby="log-heading">
        <h2 id="log-heading">{heading}</h2>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            entry.save();
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            entry.save();
          }}
        >
          {entry.isRestored && (
            <p class="notice tone-blue" role="status">
              {words.form.restored}{" "}
              <button type="button" class="link" onClick={entry.clear}>
                {words.form.startOver}
              </button>
            </p>
          )}
          <ProblemSummary entry={entry} />
          <TypeField entry={entry} book={data.book} {...texts("type", words.form.type)} />
          <DateField entry={entry} today={data.today} {...texts("date", words.form.date)} />
          <PlaceFields entry={entry} book={data.book} texts={texts} />
          {fields.parties && (
            <CheckGroup
              {...texts(
                "parties",
                words.form.parties,
                form.carried.includes("parties") ? words.form.carried : undefined,
              )}
              {...fields.parties}
              chosen={form.parties}
              more={words.form.more}
              onToggle={(word) => move({ kind: "toggle", name: "parties", word })}
            />
          )}
          {fields.performedBy.length > 0 && (
            <Field {...texts("performers", words.form.performers, performersHint)}>
              {(ties) => (
                <input
                  {...ties}
                  autocomplete="off"
                  value={form.performersText}
                  onInput={(event) => move({ kind: "write", name: "performersText", text: event.currentTarget.value })}
                />
              )}
            </Field>
          )}
          {fields.audiences && (
            <CheckGroup
              {...texts("audiences", words.form.audiences)}
              {...fields.audiences}
              chosen={form.audiences}
              more={words.form.more}
              onToggle={(word) => move({ kind: "toggle", name: "audiences", word })}
            />
          )}
          {checklist && form.state === "Genomförd" && <ChecklistField entry={entry} checklist={checklist} />}
          {fields.requirements.length > 0 && (
            <AnswerField entry={entry} {...texts("requirementMet", words.form.requirement)} />
          )}
          {fields.hasAmount && (
            <Field {...texts("amount", labelOf("amount", entry, words), amountHint)}>
              {(ties) => (
                <input
                  {...ties}
                  class="short"
                  inputMode={units.length > 0 ? "decimal" : "numeric"}
                  autocomplete="off"
                  value={amountTextOf(form, fields)}
                  aria-required={units.length > 0}
                  onInput={(event) => move({ kind: "write", name: "amountText", text: event.currentTarget.value })}
                />
              )}
            </Field>
          )}
          <Field {...texts("note", labelOf("note", entry, words), words.form.noteHint)}>
            {(ties) => (
              <textarea
                {...ties}
                rows={1}
                value={form.note}
                onInput={(event) => move({ kind: "write", name: "note", text: event.currentTarget.value })}
              />
            )}
          </Field>
          <MorePlaces entry={entry} />
          <TickPromises entry={entry} book={data.book} {...texts("commitments", words.form.commitments)} />
          <RoleField
            key={entry.savings}
            entry={entry}
            remembered={data.me || (entry.savings > 0 ? form.role.trim() : "")}
            {...texts("by", words.form.role, words.form.roleHint)}
          />
          <FormEnd entry={entry} data={data} onChanged={held.follow} ending={ending} />
        </form>
      </section>
      <Latest
        entry={entry}
        data={data}
        unread={held.unread}
        beforeStriking={held.beforeStriking}
        onChanged={held.follow}
      />
    </>
  );
}

/** Puts the cursor in the first field when the page opens, unless the person has already put it somewhere. */
function useTypingAtOnce(isOpening: boolean) {
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (!isOpening) return;
    if (activeElement === null || activeElement === document.body) document.getElementById("field-type")?.focus();
  }, []);
}
