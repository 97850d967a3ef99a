// Words of the list that the workbook doesn't have: what each means is asked once, and remembered.
import { foldOf } from "../../domain/book/words";
import type { OtherWord } from "../../domain/import/other-words";
import { Field, FieldGroup } from "../shared/components/field";
import type { Meaning } from "./use-list";
import { useImportWords } from "./words";

interface WordMeaningsProps {
  readonly others: readonly OtherWord[];
  readonly meanings: readonly Meaning[];
  say(meanings: readonly Meaning[]): void;
}

export function WordMeanings({ others, meanings, say }: WordMeaningsProps) {
  const { words } = useImportWords();
  if (others.length === 0) return null;
  const meaningOf = (word: string) => meanings.find((said) => foldOf(said.word) === foldOf(word))?.means ?? "";
  const offered = others.flatMap(({ word, likely }) =>
    likely !== null && meaningOf(word) === "" ? [{ word, means: likely }] : [],
  );
  return (
    <FieldGroup id="other-words" label={words.otherWords} hint={words.otherWordsHint}>
      {offered.length > 0 && (
        <button type="button" class="plain" onClick={() => say(offered)}>
          {words.takeOffers(offered.map(({ word, means }) => words.means(word, means)))}
        </button>
      )}
      <div class="columns">
        {others.map(({ role, word, rows, choices, likely }, at) => (
          <Field
            key={`${role} ${word}`}
            id={`word-${at}`}
            label={words.otherWord(word, words.roles[role], rows)}
            hint={likely === null ? undefined : words.likely(likely)}
          >
            {(ties) => (
              <select
                {...ties}
                value={meaningOf(word)}
                onChange={({ currentTarget }) => say([{ word, means: currentTarget.value }])}
              >
                <option value="">{words.choose}</option>
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </FieldGroup>
  );
}
