// A dialog on the desk, or a list beside the grid, by the title that people see above it, and the page that stands in it.
import type { FrameLocator, Locator, Page } from "playwright-core";

/** The dialog's frame, of which there is one while the dialog is open. */
export function dialogFrame(page: Page, title: string): Locator {
  const name = { name: title, exact: true };
  return page.getByRole("dialog", name).or(page.getByRole("complementary", name)).locator("iframe");
}

/** The page in the dialog. */
export function dialogPage(page: Page, title: string): FrameLocator {
  return dialogFrame(page, title).contentFrame();
}
