// The start of the dialog Skapa uppföljning: it fetches the workbook once, and all but the delivery happens in the page.
import { DOCUMENT_WORDS } from "../documents/words";
import { mount } from "../shared/mount";
import { WorkbookPage } from "../shared/workbook-page";
import { FollowUpForm } from "./follow-up-form";

mount(<WorkbookPage words={DOCUMENT_WORDS}>{(data) => <FollowUpForm data={data} />}</WorkbookPage>);
