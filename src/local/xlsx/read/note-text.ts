// A note as the library gives it: plain text, or runs of different looks.

export interface FileNote {
  readonly Cell: string;
  readonly Text?: string;
  readonly Paragraph?: readonly { readonly Text?: string }[];
}

export function noteText({ Text = "", Paragraph = [] }: FileNote): string {
  return Text + Paragraph.map((run) => run.Text ?? "").join("");
}
