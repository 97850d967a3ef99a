// A dialog on the desk, by the title that people see above it, and the page that stands in it.
import type { FrameLocator, Locator, Page } from "playwright-core";

/** The dialog's frame, of which there is one while the dialog is open. */
export function dialogFrame(page: Page, title: string): Locator {
  return page.getByRole("dialog", { name: title, exact: true }).locator("iframe");
}

/** The page in the dialog. */
export function dialogPage(page: Page, title: string): FrameLocator {
  return dialogFrame(page, title).contentFrame();
}
