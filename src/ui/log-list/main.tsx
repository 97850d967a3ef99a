// The start of the dialog Logglista att skriva ut.
import { mount } from "../shared/mount";
import { App } from "./app";

mount(<App />);
