// The dialog's words in the workbook's language.
import { logList as logListEn } from "../../i18n/en/documents/log-list";
import { logList as logListSv } from "../../i18n/sv/documents/log-list";

export const LOG_LIST_WORDS = { sv: logListSv, en: logListEn };
