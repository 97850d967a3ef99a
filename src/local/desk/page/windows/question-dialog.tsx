// Asks a question that must be answered before the work goes on, with a field where a name is asked for.
import { useState } from "preact/hooks";
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { Question } from "../work/desk-state";
import { Modal } from "./modal";

export function QuestionDialog({ question, words }: { question: Question; words: DeskWords["page"] }) {
  const [text, setText] = useState(question.start ?? "");
  const { answer, field, title, yes } = question;
  const isReady = field === null || text.trim() !== "";
  return (
    <Modal title={title} close={words.cancel} onClose={() => answer(null)}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) answer(text.trim());
        }}
      >
        {question.text && <p>{question.text}</p>}
        {field && (
          <label>
            {field}
            <input
              type="text"
              required
              value={text}
              maxLength={100}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
        )}
        <div class="buttons">
          {question.isDangerous ? (
            <>
              <button type="button" class="primary" onClick={() => answer(null)}>
                {words.cancel}
              </button>
              <button type="submit" class="plain">
                {yes}
              </button>
            </>
          ) : (
            <>
              <button type="submit" class="primary">
                {yes}
              </button>
              <button type="button" class="plain" onClick={() => answer(null)}>
                {words.cancel}
              </button>
            </>
          )}
        </div>
      </form>
    </Modal>
  );
}
