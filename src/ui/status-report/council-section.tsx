// The page for the municipal council, to download. Nothing is sent or logged from here.
import type { CouncilPage } from "../../report/council/council-page";
import { renderDocx } from "../../report/docx/render";
import { drawPng } from "../documents/draw-png";
import { saveFile } from "../documents/save-file";
import { useSavedFile } from "../documents/use-saved-file";
import { useStatusWords } from "./words";

export function CouncilSection({ page }: { readonly page: CouncilPage }) {
  const { dialog } = useStatusWords().words;
  const { file, failure, keep } = useSavedFile();
  const saveWord = async () => saveFile(await renderDocx(page.document, drawPng), `${page.name}.docx`);
  const isUndated = page.report.situation === null || page.report.plan === null;
  return (
    <section>
      <p>{dialog.councilIntro}</p>
      {isUndated && <p>{dialog.councilDates}</p>}
      <p class="notice-actions">
        <button type="button" class="main" onClick={() => keep(saveWord)}>
          {dialog.word}
        </button>
      </p>
      <p role="status">{file && dialog.ready(file.name)}</p>
      {failure && (
        <p class="notice tone-red" role="alert">
          {dialog.notSaved(failure)}
        </p>
      )}
    </section>
  );
}
