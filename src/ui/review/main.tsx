// The start of the dialog Granska en löftestext.
import { mount } from "../shared/mount";
import { App } from "./app";

mount(<App />);
