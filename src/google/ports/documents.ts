// Makes a Google document of a .docx, in one call that converts it. The document lies in the maker's own Drive, and
// the scope drive.file reaches no other: https://developers.google.com/workspace/drive/api/guides/api-specific-auth
import type { Documents } from "../../application/ports";
import { fail, succeed } from "../../contract/reply";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const GOOGLE_DOCUMENT = "application/vnd.google-apps.document";

export const driveDocuments: Documents = {
  canMake: typeof Drive !== "undefined",
  make(name, docxBase64) {
    if (typeof Drive === "undefined") return fail("refused", "Drive");
    try {
      const blob = Utilities.newBlob(Utilities.base64Decode(docxBase64), DOCX, `${name}.docx`);
      const file = Drive.Files.create({ name, mimeType: GOOGLE_DOCUMENT }, blob, { fields: "id,webViewLink" });
      return succeed(file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit`);
    } catch (error) {
      return fail("refused", error instanceof Error ? error.message : String(error));
    }
  },
};
