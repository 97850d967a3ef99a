// The start of the page Lägesrapport.
import { OwnTexts } from "../documents/own-texts";
import { mount } from "../shared/mount";
import { WorkbookPage } from "../shared/workbook-page";
import { StatusForm } from "./status-form";
import { STATUS_WORDS } from "./words";

const words = { sv: STATUS_WORDS.sv.dialog, en: STATUS_WORDS.en.dialog };

mount(
  <WorkbookPage words={words}>
    {(data) => (
      <OwnTexts book={data.book}>
        <StatusForm data={data} />
      </OwnTexts>
    )}
  </WorkbookPage>,
);
