// The page for the municipal council, to download. Nothing is sent or logged from here.
import type { CouncilPage } from "../../report/council/council-page";
import { FileButtons } from "../documents/file-buttons";
import { useStatusWords } from "./words";

export function CouncilSection({ page }: { readonly page: CouncilPage }) {
  const { dialog } = useStatusWords().words;
  const isUndated = page.report.situation === null || page.report.plan === null;
  return (
    <section>
      <p>{dialog.councilIntro}</p>
      {isUndated && <p>{dialog.councilDates}</p>}
      <FileButtons document={page.document} name={page.name} />
    </section>
  );
}
