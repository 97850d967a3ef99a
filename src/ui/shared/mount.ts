// The start of a page: what the file says while it loads gives way to the page itself.
import { type ComponentChild, render } from "preact";

/** @throws Where the page's file has no element with the ID `root`. */
export function mount(page: ComponentChild): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  root.replaceChildren();
  render(page, root);
}
