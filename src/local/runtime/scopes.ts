// Which permission each service member asks for: one of the scopes that Google's reference lists under "Authorization"
// of that member. https://developers.google.com/apps-script/reference/

const AUTH = "https://www.googleapis.com/auth/";
const SPREADSHEETS = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
const ANY_SPREADSHEET = [`${AUTH}spreadsheets`];
const CONTAINER_UI = [`${AUTH}script.container.ui`];
const DRIVE_ALL = [`${AUTH}drive`];
const DRIVE_FILE = [`${AUTH}drive.file`, `${AUTH}drive`];
const MAIL = [`${AUTH}script.send_mail`];
const SCRIPT_APP = [`${AUTH}script.scriptapp`];

/** A member's own entry goes before that of its service: "Ui.showSidebar" before "Ui". */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: SPREADSHEETS,
  "SpreadsheetApp.create": ANY_SPREADSHEET,
  "SpreadsheetApp.open": ANY_SPREADSHEET,
  "SpreadsheetApp.openById": ANY_SPREADSHEET,
  "SpreadsheetApp.openByUrl": ANY_SPREADSHEET,
  "SpreadsheetApp.getUi": [],
  Spreadsheet: SPREADSHEETS,
  Sheet: SPREADSHEETS,
  Range: SPREADSHEETS,
  RangeList: SPREADSHEETS,
  Protection: SPREADSHEETS,
  "Ui.showSidebar": CONTAINER_UI,
  "Ui.showModalDialog": CONTAINER_UI,
  "Ui.showModelessDialog": CONTAINER_UI,
  Drive: DRIVE_FILE,
  "Drive.Files": DRIVE_FILE,
  DriveApp: DRIVE_ALL,
  DocumentApp: [`${AUTH}documents`],
  SlidesApp: [`${AUTH}presentations`],
  FormApp: [`${AUTH}forms`],
  CalendarApp: [`${AUTH}calendar`],
  ContactsApp: ["https://www.google.com/m8/feeds"],
  GmailApp: ["https://mail.google.com/"],
  MailApp: MAIL,
  UrlFetchApp: [`${AUTH}script.external_request`],
  ScriptApp: [],
  "ScriptApp.newTrigger": SCRIPT_APP,
  "ScriptApp.getProjectTriggers": SCRIPT_APP,
  "ScriptApp.deleteTrigger": SCRIPT_APP,
  "Session.getActiveUser": [],
  "User.getEmail": [`${AUTH}userinfo.email`],
  "Session.getEffectiveUser": [],
  Sheets: ANY_SPREADSHEET,
};

/** Services of Google's that the runtime lacks: a call is refused for its scope, or else as missing here. */
export const KNOWN_SERVICES = [
  "CalendarApp",
  "ContactsApp",
  "ContentService",
  "DocumentApp",
  "DriveApp",
  "FormApp",
  "GmailApp",
  "MailApp",
  "Sheets",
  "SlidesApp",
  "UrlFetchApp",
] as const;

/**
 * Members that need a user's authorisation, which simple triggers don't have.
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
const AUTHORISED = [
  "Drive",
  "DriveApp",
  "DocumentApp",
  "GmailApp",
  "MailApp",
  "UrlFetchApp",
  "Ui.show",
  "SpreadsheetApp.open",
  "SpreadsheetApp.create",
  "ScriptApp.newTrigger",
];

function scopesOf(member: string): readonly string[] {
  const service = member.slice(0, member.indexOf("."));
  return SCOPES[member] ?? SCOPES[member.slice(0, member.lastIndexOf("."))] ?? SCOPES[service] ?? [];
}

/** Google's message for a call that the project may not make; null for one that it may. */
export function refusedCall(member: string, granted: readonly string[], isSimpleTrigger: boolean): string | null {
  const needed = scopesOf(member);
  const list = needed.join(" || ");
  if (needed.length > 0 && !needed.some((scope) => granted.includes(scope))) {
    return `Specified permissions are not sufficient to call ${member}. Required permissions: ${needed.length > 1 ? `(${list})` : list}`;
  }
  if (isSimpleTrigger && AUTHORISED.some((prefix) => member.startsWith(prefix))) {
    return `You do not have permission to call ${member}.${list ? ` Required permissions: ${list}` : ""}`;
  }
  return null;
}
