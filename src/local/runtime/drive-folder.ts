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
  /** Nothing happens when there is no such file. */
  remove(id: string): void;
  /** The message every later upload is refused with; null lets them through again. */
  refuseWith(message: string | null): void;
}

export function newDriveFolder(): DriveFolder {
  const files: DriveFile[] = [];
  let made = 0;
  let refusal: string | null = null;
  return {
    files,
    store: (name, mimeType, uploadedType, bytes) => {
      if (refusal !== null) throw new ServiceError(refusal);
      made += 1;
      const id = `local-file-${made}`;
      const webViewLink = `https://docs.google.com/document/d/${id}/edit`;
      const file: DriveFile = { id, name, mimeType, uploadedType, bytes, webViewLink };
      files.push(file);
      return file;
    },
    remove: (id) => {
      const index = files.findIndex((file) => file.id === id);
      if (index !== -1) files.splice(index, 1);
    },
    refuseWith: (message) => {
      refusal = message;
    },
  };
}
