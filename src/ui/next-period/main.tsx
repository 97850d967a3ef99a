// The start of the dialog that begins a new period.
import { mount } from "../shared/mount";
import { App } from "./app";

mount(<App />);
