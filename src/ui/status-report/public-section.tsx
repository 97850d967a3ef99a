// The page for the citizens, to download and publish. Nothing is sent or logged from here.
import type { ReportDocument } from "../../report/blocks/blocks";
import { publicHtml } from "../../report/public/html";
import type { PublicPage } from "../../report/public/public-page";
import { FileButtons } from "../documents/file-buttons";
import { HTML_MIME_TYPE, saveFile } from "../documents/save-file";
import { useStatusWords } from "./words";

interface PublicSectionProps {
  readonly page: PublicPage;
  readonly document: ReportDocument;
}

export function PublicSection({ page, document }: PublicSectionProps) {
  const { dialog } = useStatusWords().words;
  const saveHtml = async () =>
    saveFile(new TextEncoder().encode(publicHtml(page)), `${page.name}.html`, HTML_MIME_TYPE);
  return (
    <section>
      <p>{dialog.publicIntro}</p>
      <p>{dialog.shortTexts}</p>
      <FileButtons
        document={document}
        name={page.name}
        html={{ make: saveHtml, isFirst: true }}
        next={dialog.publicNext}
      />
    </section>
  );
}
