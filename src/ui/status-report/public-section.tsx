// The page for the citizens, to download and publish. Nothing is sent or logged from here.
import { renderDocx } from "../../report/docx/render";
import { publicHtml } from "../../report/public/html";
import { type PublicPage, publicDocument } from "../../report/public/public-page";
import { drawPng } from "../documents/draw-png";
import { HTML_MIME_TYPE, saveFile } from "../documents/save-file";
import { useSavedFile } from "../documents/use-saved-file";
import { useStatusWords } from "./words";

export function PublicSection({ page }: { readonly page: PublicPage }) {
  const { dialog } = useStatusWords().words;
  const { file, failure, keep } = useSavedFile();
  const saveWord = async () => saveFile(await renderDocx(publicDocument(page), drawPng), `${page.name}.docx`);
  const saveHtml = async () =>
    saveFile(new TextEncoder().encode(publicHtml(page)), `${page.name}.html`, HTML_MIME_TYPE);

  return (
    <section>
      <p>{dialog.publicIntro}</p>
      <p>{dialog.shortTexts}</p>
      <p class="notice-actions">
        <button type="button" class="main" onClick={() => keep(saveHtml)}>
          {dialog.html}
        </button>
        <button type="button" class="plain" onClick={() => keep(saveWord)}>
          {dialog.word}
        </button>
      </p>
      <p role="status">{file && `${dialog.ready(file.name)} ${dialog.publicNext}`}</p>
      {failure && (
        <p class="notice tone-red" role="alert">
          {dialog.notSaved(failure)}
        </p>
      )}
    </section>
  );
}
