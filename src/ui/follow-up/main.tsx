// The start of the dialog Skapa uppföljning. The workbook is fetched once; the page itself counts and writes.
import { DOCUMENT_WORDS } from "../documents/words";
import { mount } from "../shared/mount";
import { WorkbookPage } from "../shared/workbook-page";
import { FollowUpForm } from "./follow-up-form";

mount(<WorkbookPage words={DOCUMENT_WORDS}>{(data) => <FollowUpForm data={data} />}</WorkbookPage>);
