// Words of the list that the workbook doesn't have: what each means is asked once, and remembered.
import { foldOf } from "../../domain/book/words";
import type { OtherWord } from "../../domain/import/other-words";
import { Field, FieldGroup } from "../shared/components/field";
import type { SaidOfWord } from "./use-list";
import { useImportWords } from "./words";

interface WordMeaningsProps {
  readonly others: readonly OtherWord[];
  readonly said: readonly SaidOfWord[];
  say(said: readonly SaidOfWord[]): void;
}

/** The choice that passes a word over, which is no word of a list. */
const PASSED = "-";
/** The choice that makes it the one who did it. */
const PERFORMER = "=";

export function WordMeanings({ others, said, say }: WordMeaningsProps) {
  const { words } = useImportWords();
  if (others.length === 0) return null;
  const choiceOf = (word: string) => {
    const found = said.find((one) => foldOf(one.word) === foldOf(word));
    if (found?.isPerformer) return PERFORMER;
    return found?.means === null ? PASSED : (found?.means ?? "");
  };
  const offered = others.flatMap(({ word, likely }) =>
    likely !== null && choiceOf(word) === "" ? [{ word, means: likely }] : [],
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
                value={choiceOf(word)}
                onChange={({ currentTarget: { value } }) =>
                  say([
                    {
                      word,
                      means: value === PASSED || value === PERFORMER ? null : value,
                      isPerformer: value === PERFORMER,
                    },
                  ])
                }
              >
                <option value="">{words.choose}</option>
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
                {role === "parties" && <option value={PERFORMER}>{words.isPerformer}</option>}
                {role !== "type" && <option value={PASSED}>{words.passOver}</option>}
              </select>
            )}
          </Field>
        ))}
      </div>
    </FieldGroup>
  );
}
