// The start of the dialog that checks the workbook.
import { mount } from "../shared/mount";
import { App } from "./app";

mount(<App />);
