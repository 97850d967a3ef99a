// A file that is made on the page and downloaded: the latest one, and why the latest attempt failed.
import { useEffect, useState } from "preact/hooks";
import { messageOf } from "../shared/message-of";
import type { SavedFile } from "./save-file";

interface Saving {
  readonly file: SavedFile | null;
  /** Empty while nothing failed. */
  readonly failure: string;
  readonly keep: (make: () => Promise<SavedFile>) => void;
}

export function useSavedFile(): Saving {
  const [file, setFile] = useState<SavedFile | null>(null);
  const [failure, setFailure] = useState("");
  useEffect(() => () => URL.revokeObjectURL(file?.address ?? ""), [file]);
  const keep = (make: () => Promise<SavedFile>) => {
    setFailure("");
    make().then(setFile, (error: unknown) => setFailure(messageOf(error)));
  };
  return { file, failure, keep };
}
