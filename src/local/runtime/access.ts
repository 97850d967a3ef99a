// Who runs the script, and what Google then refuses. Google's reference names no words for it: they are those that people
// report.

/** The sheet's owner, somebody who may edit it, somebody who may only read it, or somebody who may not even do that. */
export type Access = "owner" | "editor" | "reader" | "none";

const SHEET_MEMBER = /^(?:Spreadsheet|Sheet|Range|RangeList|Protection|EmbeddedChartBuilder)\./;
const WRITES =
  /\.(?:set|clear|merge|breakApart|append|insert|update|delete|remove|hide|show|createFilter|move|rename|protect|copyTo)/;

/** Google's words for a call that whoever runs the script may not make; null for one that they may. */
export function refusedToPerson(member: string, access: Access): string | null {
  if (access === "none" && (SHEET_MEMBER.test(member) || member === "SpreadsheetApp.getActiveSpreadsheet")) {
    return "You do not have permission to access the requested document.";
  }
  if (access === "reader" && SHEET_MEMBER.test(member) && WRITES.test(member)) {
    return "You do not have permission to perform that action.";
  }
  return null;
}
