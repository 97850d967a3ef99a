// The dialog Logglista att skriva ut: what the list asks about, and the two files that it is saved as.
import { useState } from "preact/hooks";
import type { Book } from "../../domain/book/book";
import { loggedTypes, shortTitle, withoutType } from "../../domain/log-list/log-list";
import { asFileName } from "../../report/blocks/file-name";
import { emptyLogList } from "../../report/log-list/empty-list";
import { logListHtml } from "../../report/log-list/html";
import { oneTabFile } from "../../xlsx/write/one-tab";
import { HTML_MIME_TYPE, saveFile, XLSX_MIME_TYPE } from "../documents/save-file";
import { useWords } from "../shared/words";
import { WorkbookPage } from "../shared/workbook-page";
import { LOG_LIST_WORDS } from "./words";

export function App() {
  return <WorkbookPage words={LOG_LIST_WORDS}>{({ book }) => <LogList book={book} />}</WorkbookPage>;
}

function LogList({ book }: { readonly book: Book }) {
  const { words } = useWords(LOG_LIST_WORDS);
  const [saved, setSaved] = useState("");
  const types = loggedTypes(book);
  const others = withoutType(book);
  const { municipality } = book.settings;
  const name = asFileName(municipality === "" ? words.fileName : `${words.fileName} ${municipality}`);
  const savePage = () => {
    const file = saveFile(new TextEncoder().encode(logListHtml(book)), `${name}.html`, HTML_MIME_TYPE);
    setSaved(words.savedPage(file.name));
  };
  const saveList = () => {
    const { tab, columns } = emptyLogList(book);
    const file = saveFile(oneTabFile(tab, columns), `${name}.xlsx`, XLSX_MIME_TYPE);
    setSaved(words.savedFile(file.name));
  };
  return (
    <main>
      <h1>{words.heading}</h1>
      {others.length > 0 && (
        <div class="notice tone-amber">
          <p>{words.withoutType(others.length)}</p>
          <ul>
            {others.map((commitment) => (
              <li key={commitment.id}>{shortTitle(commitment)}</li>
            ))}
          </ul>
        </div>
      )}
      {types.length + others.length === 0 ? (
        <p role="status">{words.nothing}</p>
      ) : (
        <>
          <p>{words.intro}</p>
          <section aria-labelledby="contents">
            <h2 id="contents">{words.contents}</h2>
            <ul>
              {types.map(({ type, commitments }) => (
                <li key={type}>
                  {type} <span class="hint">{words.countsFor(commitments.join(", "))}</span>
                </li>
              ))}
            </ul>
          </section>
          <div class="buttons">
            <button type="button" class="main" onClick={savePage}>
              {words.page}
            </button>
            <button type="button" class="plain" onClick={saveList}>
              {words.file}
            </button>
          </div>
          <p role="status">{saved}</p>
        </>
      )}
    </main>
  );
}
