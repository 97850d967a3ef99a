// The start of the dialog Skapa uppföljning. The workbook is fetched once; the page itself counts and writes.

import { OwnTexts } from "../documents/own-texts";
import { DOCUMENT_WORDS } from "../documents/words";
import { mount } from "../shared/mount";
import { WorkbookPage } from "../shared/workbook-page";
import { FollowUpForm } from "./follow-up-form";

mount(
  <WorkbookPage words={DOCUMENT_WORDS}>
    {(data) => (
      <OwnTexts book={data.book}>
        <FollowUpForm data={data} />
      </OwnTexts>
    )}
  </WorkbookPage>,
);
