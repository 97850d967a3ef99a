// The logo that a workbook keeps, put together from the rows of its tab.
import type { Settings } from "../../domain/book/book";
import { readLogo } from "../../domain/logo/logo";
import { OPEN_CONTEXT } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { LOGO } from "../schema/tabs";
import { issueList } from "./issue-list";
import { openTable } from "./table";

/** The logo, and whether the tab holds something that is none, as rows do that have been changed by hand. */
export function decodeLogo(tab: Tab<typeof LOGO> | undefined): Pick<Settings, "logo" | "isLogoRefused"> {
  const { readAll, rows } = openTable(LOGO, tab, OPEN_CONTEXT, issueList());
  const parts = rows.map(readAll).sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  const content = parts.map((part) => part.content).join("");
  const logo = readLogo(content);
  return { logo, isLogoRefused: logo === null && content !== "" };
}
