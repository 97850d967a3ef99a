// Makes a Google document of a .docx, in one call that converts it. The document lies in the maker's own Drive, and
// the scope drive.file reaches no other: https://developers.google.com/workspace/drive/api/guides/api-specific-auth
import type { Documents } from "../../application/ports";
import { fail, succeed } from "../../contract/reply";
import { notGranted } from "../permissions";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const GOOGLE_DOCUMENT = "application/vnd.google-apps.document";

/** What a call of an advanced service throws says more than its message: the answer of the service as it came. */
interface Refusal {
  readonly message: string;
  readonly details?: { readonly code?: number; readonly errors?: readonly { readonly reason?: string }[] };
}

/**
 * Whether Drive said that it isn't switched on. A service that a pushed manifest names is reported to stay off until it
 * is added in the editor (https://github.com/google/clasp/issues/1151); the words of it come in any language, the code
 * 403 in all. The same code says that a quota is used up, and then gives that as its reason.
 */
function isDriveOff({ message, details }: Refusal): boolean {
  if (/has not been used|is disabled|not ?configured|SERVICE_DISABLED/i.test(message)) return true;
  const reasons = (details?.errors ?? []).map(({ reason }) => reason ?? "").join(" ");
  return details?.code === 403 && !/quota|limit|permission/i.test(reasons);
}

export const driveDocuments: Documents = {
  canMake: typeof Drive !== "undefined",
  make(name, docxBase64) {
    if (typeof Drive === "undefined") return fail("refused", "Drive");
    try {
      const blob = Utilities.newBlob(Utilities.base64Decode(docxBase64), DOCX, `${name}.docx`);
      const file = Drive.Files.create({ name, mimeType: GOOGLE_DOCUMENT }, blob, { fields: "id,webViewLink" });
      return succeed(file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit`);
    } catch (error) {
      const forbidden = notGranted(error);
      if (forbidden) return forbidden;
      const refusal: Refusal = error instanceof Error ? error : { message: String(error) };
      return fail(isDriveOff(refusal) ? "driveOff" : "refused", refusal.message);
    }
  },
};
