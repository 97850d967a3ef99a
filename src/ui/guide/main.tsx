// The start of the dialog Kom igång.
import { mount } from "../shared/mount";
import { App } from "./app";

mount(<App />);
