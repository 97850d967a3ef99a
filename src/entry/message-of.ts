// What is said in Swedish of an answer that was a no, where no page is at hand that has the workbook's language.
import type { ReplyError } from "../contract/reply";
import { menu as words } from "../i18n/sv/menu";

export function messageOf({ code, detail }: ReplyError): string {
  if (code === "busy") return words.busy;
  if (code === "notGranted") return words.notGranted(detail);
  if (code === "protected") return words.protected(detail);
  if (code === "readOnly") return words.readOnly;
  return code === "workbookIncomplete" ? words.notSetUp : words.failed(detail);
}
