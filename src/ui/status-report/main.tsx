// The start of the page Lägesrapport.
import { mount } from "../shared/mount";
import { WorkbookPage } from "../shared/workbook-page";
import { StatusForm } from "./status-form";
import { STATUS_WORDS } from "./words";

const words = { sv: STATUS_WORDS.sv.dialog, en: STATUS_WORDS.en.dialog };

mount(<WorkbookPage words={words}>{(data) => <StatusForm data={data} />}</WorkbookPage>);
