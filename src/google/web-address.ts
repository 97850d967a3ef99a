// The address of the add-on's page on the web.

/** The file that `npm run deploy -- --webb` writes the lasting address in, as JSON; null where there is none. */
const FILE = "web-address";

/**
 * The address that was deployed, or else what Google tells. That is reported to be the trial address, ending in /dev, to
 * whoever asks in the window of the sheet, and to be any of several where there are several:
 * https://developers.google.com/apps-script/reference/script/service#geturl
 */
export function webAddress(): string | null {
  const kept: unknown = JSON.parse(HtmlService.createTemplateFromFile(FILE).getRawContent());
  if (typeof kept === "string") return kept;
  const told: string | null = ScriptApp.getService().getUrl();
  return told || null;
}
