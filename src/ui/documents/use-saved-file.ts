// A file that is made on the page and downloaded: the latest one, and why the latest attempt failed.
import { useEffect, useState } from "preact/hooks";
import { messageOf } from "../shared/message-of";
import type { SavedFile } from "./save-file";

interface Saving {
  readonly file: SavedFile | null;
  /** Empty while nothing failed. */
  readonly failure: string;
  readonly isBusy: boolean;
  /** Does nothing while a file is being made. `make` throws with the words that say why there is none. */
  readonly keep: (make: () => Promise<SavedFile>) => void;
}

export function useSavedFile(): Saving {
  const [file, setFile] = useState<SavedFile | null>(null);
  const [failure, setFailure] = useState("");
  const [isBusy, setBusy] = useState(false);
  useEffect(() => () => URL.revokeObjectURL(file?.address ?? ""), [file]);
  const keep = (make: () => Promise<SavedFile>) => {
    if (isBusy) return;
    setFailure("");
    setBusy(true);
    make()
      .then(setFile, (error: unknown) => setFailure(messageOf(error)))
      .finally(() => setBusy(false));
  };
  return { file, failure, isBusy, keep };
}
