// What the dialog Logga från mobilen opens with.
import type { Language } from "../domain/book/book";

export interface PhoneLink {
  /** The address of the page for the phone; null where the script has none on the web. */
  readonly url: string | null;
  readonly language: Language;
}

/**
 * What an address is good for: `lasting` for everybody of the organisation who may edit the sheet, `trial` for those who may
 * change the script and with the code as it was last sent, `thisComputer` for the desk's.
 */
export type LinkKind = "none" | "lasting" | "trial" | "thisComputer";

/** @see https://developers.google.com/apps-script/guides/web#test_a_web_app_deployment */
export function linkKindOf(url: string | null): LinkKind {
  if (url === null) return "none";
  if (/^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(url)) return "thisComputer";
  return /\/dev$/.test(url) ? "trial" : "lasting";
}
