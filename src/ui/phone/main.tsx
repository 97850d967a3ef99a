// The start of the page for the phone.
import { mount } from "../shared/mount";
import { App } from "./app";

mount(<App />);
