// The start of the dialogs that read in other people's lists, and the answers of forms.
import { mount } from "../shared/mount";
import { App } from "./app";
import { FormsApp } from "./forms-page";

/** The page opens with the view that its menu item names: a list, where it names none. */
const view: unknown = JSON.parse(document.getElementById("view")?.textContent ?? "null");

mount(view === "forms" ? <FormsApp /> : <App />);
