// The text of a note, which the library gives as plain text or as runs of different formats.

export interface FileNote {
  readonly Cell: string;
  readonly Text?: string;
  readonly Paragraph?: readonly { readonly Text?: string }[];
}

export function noteText({ Text = "", Paragraph = [] }: FileNote): string {
  return Text + Paragraph.map((run) => run.Text ?? "").join("");
}
