// The start of the dialog Ändra löfte.
import { mount } from "../shared/mount";
import { App } from "./app";

mount(<App />);
