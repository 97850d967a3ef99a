// The start of the dialog Nytt löfte.
import { mount } from "../shared/mount";
import { App } from "./app";

mount(<App />);
