// The start of the dialog that reads in other people's lists.
import { render } from "preact";
import { App } from "./app";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
root.replaceChildren();
render(<App />, root);
