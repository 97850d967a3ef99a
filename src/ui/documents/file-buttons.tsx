// The buttons under which a document is saved, where nothing is logged of it: as Word and as PDF, and what came of it.
import type { ComponentChildren } from "preact";
import type { ReportDocument } from "../../report/blocks/blocks";
import { renderDocx } from "../../report/docx/render";
import { deskPdfs, pdfName, pdfOf } from "./desk-pdfs";
import { drawPng } from "./draw-png";
import { PrintButton } from "./print-button";
import { PDF_MIME_TYPE, type SavedFile, saveFile } from "./save-file";
import { useSavedFile } from "./use-saved-file";
import { useDocumentWords } from "./words";

interface FileButtonsProps {
  readonly document: ReportDocument;
  /** Of the file, without its ending. */
  readonly name: string;
  /** The same as a page for the web; it is the main button where it comes first. */
  readonly html?: { readonly make: () => Promise<SavedFile>; readonly isFirst: boolean };
  /** What to do with the file once it is there. */
  readonly next?: string;
}

export function FileButtons({ document, name, html, next }: FileButtonsProps) {
  const { words } = useDocumentWords();
  const { file, failure, isBusy, keep } = useSavedFile();
  const docx = () => renderDocx(document, drawPng);
  const saveWord = async () => saveFile(await docx(), `${name}.docx`);
  const savePdf = async () => {
    const pdf = await pdfOf(await docx(), pdfName(name));
    if (typeof pdf === "string") throw new Error(words.pdf.problems[pdf]);
    return { ...saveFile(pdf.bytes, pdfName(name), PDF_MIME_TYPE), pdf: pdf.id };
  };
  const button = (label: string, make: () => Promise<SavedFile>, isMain: boolean): ComponentChildren => (
    <button type="button" class={isMain ? "main" : "plain"} aria-disabled={isBusy} onClick={() => keep(make)}>
      {label}
    </button>
  );
  const page = html && button(words.html, html.make, html.isFirst);
  return (
    <>
      <p class="notice-actions">
        {html?.isFirst && page}
        {button(words.word, saveWord, !html?.isFirst)}
        {!html?.isFirst && page}
        {deskPdfs() ? button(words.pdf.save, savePdf, false) : <PrintButton />}
      </p>
      <p class="progress" role="status">
        {isBusy ? words.pdf.writing : file && [words.ready(file.name), next].filter(Boolean).join(" ")}
      </p>
      {!isBusy && <OpenPdf file={file} />}
      {failure && (
        <p class="notice tone-red" role="alert">
          {words.notSaved(failure)}
        </p>
      )}
    </>
  );
}

/** Nothing where the file is no PDF. */
export function OpenPdf({ file }: { readonly file: SavedFile | null }) {
  const { words } = useDocumentWords();
  const pdf = file?.pdf;
  if (pdf === undefined) return null;
  return (
    <button type="button" class="plain" onClick={() => deskPdfs()?.open(pdf)}>
      {words.pdf.open}
    </button>
  );
}
