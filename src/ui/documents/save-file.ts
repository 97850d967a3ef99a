// The download of a file that the page has made.
export interface SavedFile {
  readonly name: string;
  readonly address: string;
  /** By which the desk opens it, where it is a PDF. */
  readonly pdf?: string;
}

export const DOCX_MIME_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const XLSX_MIME_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const HTML_MIME_TYPE = "text/html;charset=utf-8";
export const PDF_MIME_TYPE = "application/pdf";

/** Starts the download. The address serves for another one until it is revoked. */
export function saveFile(bytes: Uint8Array, name: string, type = DOCX_MIME_TYPE): SavedFile {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  return { name, address };
}
