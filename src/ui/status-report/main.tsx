// The start of the page Lägesrapport.
import { render } from "preact";
import { WorkbookPage } from "../shared/workbook-page";
import { StatusForm } from "./status-form";
import { statusReportWordsIn } from "./words";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
root.replaceChildren();
render(
  <WorkbookPage wordsIn={(language) => statusReportWordsIn(language).dialog}>
    {(data) => <StatusForm data={data} />}
  </WorkbookPage>,
  root,
);
