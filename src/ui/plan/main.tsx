// The start of the page Handlingsplan och kommunikation.
import { mount } from "../shared/mount";
import { WorkbookPage } from "../shared/workbook-page";
import { Plan } from "./plan";
import { PLAN_WORDS } from "./words";

mount(<WorkbookPage words={PLAN_WORDS}>{(data) => <Plan data={data} />}</WorkbookPage>);
