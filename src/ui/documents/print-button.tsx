// The browser's own printing, for whoever wants a PDF where no LibreOffice makes one. It prints the page's document alone.
import { useId } from "preact/hooks";
import { useDocumentWords } from "./words";

export function PrintButton() {
  const { pdf } = useDocumentWords().words;
  const hint = useId();
  return (
    <>
      <button type="button" class="plain" aria-describedby={hint} onClick={() => window.print()}>
        {pdf.print}
      </button>
      <span class="hint" id={hint}>
        {pdf.printHint}
      </span>
    </>
  );
}
