// The line that says which file one works in, on which day where one was chosen, and that the desk is busy.
import { formatDate } from "../../../i18n/format/dates";
import type { DeskWords } from "../../../i18n/sv/desk";
import type { DeskState } from "../server/wire";

interface TitleLineProps {
  readonly state: DeskState;
  readonly isWorking: boolean;
  readonly words: DeskWords;
}

export function TitleLine({ state, isWorking, words }: TitleLineProps) {
  return (
    <div class="title-line">
      <h1>
        {words.page.product} <span class="file">{state.file}</span>
      </h1>
      <p class="file-line">
        {words.page.fileLine(state.file)}
        {state.chosenToday && (
          <strong>
            {" "}
            {(state.isExample ? words.page.exampleLine : words.page.todayLine)(
              formatDate(state.chosenToday, words.languageTag === "en" ? "en" : "sv"),
            )}
          </strong>
        )}
      </p>
      <span class="working" role="status">
        {isWorking ? words.page.working : ""}
      </span>
    </div>
  );
}
