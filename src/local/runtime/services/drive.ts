// The advanced Drive service: makes a file, which Google converts when a Google type is asked for, exports it and
// removes it. Only the uploaded type can be exported here, as the very bytes that were uploaded.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files/create

import type { DriveFile, DriveFolder } from "../drive-folder";
import type { Execution } from "../execution";
import { notInRuntime, ServiceError } from "../service-error";
import { type Blob, blobContent, makeBlob } from "./blob";

interface FileResource {
  readonly name?: string;
  readonly mimeType?: string;
}

interface CreatedFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly webViewLink: string;
}

interface FilesCollection {
  create(resource: FileResource, media?: unknown, options?: { readonly fields?: string }): Partial<CreatedFile>;
  export(id: string, type: string, options?: { readonly alt?: string }): Blob;
  remove(id: string): void;
}

interface DriveService {
  readonly Files: FilesCollection;
}

/** What Drive answers with unless `fields` asks for more; it answers with `kind` too, which nobody here reads. */
const USUAL_FIELDS = "id,name,mimeType";

export function makeDrive(execution: Execution, folder: DriveFolder): DriveService {
  const create: FilesCollection["create"] = (resource, media, options) => {
    if (media === undefined)
      throw new ServiceError("API call to drive.files.create failed with error: media is missing");
    const { bytes, contentType, name } = blobContent(media);
    const uploadedType = contentType ?? "application/octet-stream";
    const file = folder.store(
      resource.name ?? name ?? "Untitled",
      resource.mimeType ?? uploadedType,
      uploadedType,
      bytes,
    );
    const answer: CreatedFile = {
      id: file.id,
      name: file.name,
      mimeType: file.mimeType,
      webViewLink: file.webViewLink,
    };
    const asked = (options?.fields ?? USUAL_FIELDS).split(",").map((field) => field.trim());
    if (asked.includes("*")) return answer;
    return Object.fromEntries(Object.entries(answer).filter(([field]) => asked.includes(field)));
  };
  const fileFor = (id: string, call: string): DriveFile => {
    const file = folder.files.find((own) => own.id === id);
    if (!file) throw new ServiceError(`API call to drive.files.${call} failed with error: File not found: ${id}.`);
    return file;
  };
  const exported: FilesCollection["export"] = (id, type, options) => {
    const { bytes, name, uploadedType } = fileFor(id, "export");
    if (options?.alt !== "media") {
      throw new ServiceError(
        "API call to drive.files.export failed with error: Export requires alt=media to download the exported content.",
      );
    }
    if (type !== uploadedType) throw notInRuntime(`Drive.Files.export from ${uploadedType} to ${type}`);
    return makeBlob(execution, { bytes, contentType: type, name });
  };
  const files = execution.service<FilesCollection>("Drive.Files", {
    create,
    export: exported,
    remove: (id) => {
      folder.remove(fileFor(id, "delete").id);
    },
  });
  return execution.service<DriveService>("Drive", { Files: files });
}
