// The start of the page Handlingsplan och kommunikation.
import { render } from "preact";
import { WorkbookPage } from "../shared/workbook-page";
import { Plan } from "./plan";
import { planWordsIn } from "./words";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
root.replaceChildren();
render(<WorkbookPage wordsIn={planWordsIn}>{(data) => <Plan data={data} />}</WorkbookPage>, root);
