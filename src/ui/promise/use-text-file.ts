// A text that somebody chooses as a file.
import { useState } from "preact/hooks";
import { type Decode, textOfBytes } from "../../domain/import/text-of-bytes";

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

interface FileWords {
  fileIsNoText(name: string): string;
  readonly fileUnreadable: string;
}

/** `problem`: why the latest file could not be taken; undefined where it was. */
export function useTextFile(words: FileWords, onText: (text: string) => void) {
  const [problem, setProblem] = useState<string | undefined>(undefined);
  async function take(file: File | undefined) {
    if (!file) return;
    try {
      const read = textOfBytes(new Uint8Array(await file.arrayBuffer()), decode);
      if (read !== null) onText(read);
      setProblem(read === null ? words.fileIsNoText(file.name) : undefined);
    } catch {
      setProblem(words.fileUnreadable);
    }
  }
  return { problem, take: (file: File | undefined) => void take(file) };
}
