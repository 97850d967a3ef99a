// The maker's Drive as the scope drive.file shows it to the add-on: the files that the add-on itself has made.
// https://developers.google.com/workspace/drive/api/guides/api-specific-auth

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
  /** @throws ServiceError with Drive's own words while it is told to refuse. */
  store(name: string, mimeType: string, uploadedType: string, bytes: Uint8Array): DriveFile;
  /** Does nothing where there is no such file. */
  remove(id: string): void;
  /**
   * Every later upload is refused with this message, and with what the service is to have answered; null lets uploads
   * through again.
   */
  refuseWith(message: string | null, details?: object): void;
}

export function newDriveFolder(): DriveFolder {
  const files: DriveFile[] = [];
  let made = 0;
  let refusal: ServiceError | null = null;
  return {
    files,
    store: (name, mimeType, uploadedType, bytes) => {
      if (refusal !== null) throw refusal;
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
    refuseWith: (message, details) => {
      refusal = message === null ? null : new ServiceError(message, details);
    },
  };
}
