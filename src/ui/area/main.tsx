// The start of the dialog that takes in what the municipalities of a police area say.
import { mount } from "../shared/mount";
import { App } from "./app";

mount(<App />);
