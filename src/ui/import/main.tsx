// The start of the dialog that reads in other people's lists.
import { mount } from "../shared/mount";
import { App } from "./app";

mount(<App />);
