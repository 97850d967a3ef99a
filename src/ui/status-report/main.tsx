// The start of the page Lägesrapport.
import { render } from "preact";
import { StatusForm } from "./status-form";
import { statusReportWordsIn } from "./words";
import { WorkbookPage } from "./workbook-page";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
root.replaceChildren();
render(
  <WorkbookPage wordsIn={(language) => statusReportWordsIn(language).dialog}>
    {(data) => <StatusForm data={data} />}
  </WorkbookPage>,
  root,
);
