// A file of a list as text: what is text as it is, and each tab of an .xlsx as tabs and lines.
import { YES_NO } from "../../domain/book/activity";
import { delimited } from "../../domain/import/delimited-text";
import { type Decode, textOfBytes } from "../../domain/import/text-of-bytes";
import { readValues } from "../../xlsx/read/values";

/** A part of a file that can be a list: the file itself, with no name, or a tab of it. */
export interface FilePart {
  readonly name: string;
  readonly text: string;
}

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** A cell as people see it in Swedish: decimals after a comma, and a check box as an answer. */
function cellText(cell: string | number | boolean): string {
  if (typeof cell === "boolean") return YES_NO[cell ? 0 : 1];
  return typeof cell === "number" ? String(cell).replace(".", ",") : cell;
}

/** The parts of a file that say something; none for a file that is neither text nor an .xlsx. */
export function partsOfFile(bytes: Uint8Array): FilePart[] {
  const tabs = readValues(bytes)?.map(({ name, rows }) => ({
    name,
    text: delimited(rows.map((cells) => cells.map(cellText))),
  }));
  const text = tabs ? null : textOfBytes(bytes, decode);
  return (tabs ?? (text === null ? [] : [{ name: "", text }])).filter((part) => part.text.trim() !== "");
}
