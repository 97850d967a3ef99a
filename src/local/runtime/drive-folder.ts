// The maker's own Drive, as far as drive.file reaches: the files that this runtime has made.

import { ServiceError } from "./service-error";

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  /** The type asked for; a Google type means that the upload was converted. */
  readonly mimeType: string;
  readonly uploadedType: string;
  readonly bytes: Uint8Array;
  readonly webViewLink: string;
}

export interface DriveFolder {
  readonly files: readonly DriveFile[];
  /** Throws ServiceError with Drive's own words when it is told to refuse. */
  store(name: string, mimeType: string, uploadedType: string, bytes: Uint8Array): DriveFile;
  /** The message every later upload is refused with; null lets them through again. */
  refuseWith(message: string | null): void;
}

export function newDriveFolder(): DriveFolder {
  const files: DriveFile[] = [];
  let refusal: string | null = null;
  return {
    files,
    store: (name, mimeType, uploadedType, bytes) => {
      if (refusal !== null) throw new ServiceError(refusal);
      const id = `local-file-${files.length + 1}`;
      const webViewLink = `https://docs.google.com/document/d/${id}/edit`;
      const file: DriveFile = { id, name, mimeType, uploadedType, bytes, webViewLink };
      files.push(file);
      return file;
    },
    refuseWith: (message) => {
      refusal = message;
    },
  };
}
