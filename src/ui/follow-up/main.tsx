// The start of the dialog Skapa uppföljning. The workbook is fetched once; the page itself counts and writes.

import { OwnTexts } from "../documents/own-texts";
import { DOCUMENT_WORDS } from "../documents/words";
import { mount } from "../shared/mount";
import { WorkbookPage } from "../shared/workbook-page";
import { App } from "./app";

mount(
  <WorkbookPage words={DOCUMENT_WORDS}>
    {(data) => (
      <OwnTexts book={data.book}>
        <App data={data} />
      </OwnTexts>
    )}
  </WorkbookPage>,
);
