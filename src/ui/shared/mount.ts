// The start of a page. What the file shows while its script loads is taken away first.
import { type ComponentChild, render } from "preact";

/** @throws Where the file has no element with the ID `root`. */
export function mount(page: ComponentChild): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  root.replaceChildren();
  render(page, root);
}
