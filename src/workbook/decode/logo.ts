// The logo that a workbook keeps, put together from the rows of its tab.
import { type Logo, readLogo } from "../../domain/logo/logo";
import { OPEN_CONTEXT } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { LOGO } from "../schema/tabs";
import { issueList } from "./issue-list";
import { openTable } from "./table";

/** Null where there is none, or where the rows have been changed by hand so that they are no picture any more. */
export function decodeLogo(tab: Tab<typeof LOGO> | undefined): Logo | null {
  const { readAll, rows } = openTable(LOGO, tab, OPEN_CONTEXT, issueList());
  const parts = rows.map(readAll).sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  return readLogo(parts.map(({ content }) => content).join(""));
}
