// What Google calls when somebody opens the script's address on the web.
import type { ErrorCode } from "../contract/reply";
import { requirePermissions } from "../google/permissions";
import { linePage, phonePage } from "../google/web-page";
import { menu as words } from "../i18n/sv/menu";
import { messageOf } from "./message-of";
import { askOpening, openingOf } from "./opening";

/** Answers that no page can do anything about: whoever asks gets a line and nothing of the workbook. */
const CLOSED: readonly ErrorCode[] = ["readOnly", "notGranted", "refused"];

/** The page for a phone, or one line to whoever may not write in the sheet. */
export function doGet(): GoogleAppsScript.HTML.HtmlOutput {
  requirePermissions(["sheet"]);
  const reply = askOpening();
  if (reply.ok || !CLOSED.includes(reply.error.code)) return phonePage(openingOf(reply), words.phoneTitle);
  const { error } = reply;
  return linePage(error.code === "refused" ? words.noSheetOnWeb(error.detail) : messageOf(error), words.phoneTitle);
}
