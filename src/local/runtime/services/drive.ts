// The advanced Drive service: making one file, converted where a Google type is asked for.

import type { DriveFolder } from "../drive-folder";
import type { Execution } from "../execution";
import { ServiceError } from "../service-error";
import { blobContent } from "./blob";

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
}

interface DriveService {
  readonly Files: FilesCollection;
}

/** Drive answers with these fields unless `fields` asks for others. */
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
  const files = execution.service<FilesCollection>("Drive.Files", { create });
  return execution.service<DriveService>("Drive", { Files: files });
}
