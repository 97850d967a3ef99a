// The follow-up as a tagged PDF made by LibreOffice: its headings, its bookmarks and the headers of its tables are there
// for other programs. Where LibreOffice isn't installed there is nothing to ask.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headingsOf } from "../../src/report/blocks/blocks";
import { renderDocx } from "../../src/report/docx/render";
import { composed } from "../helpers/report/report-text";
import { readYear } from "../helpers/year-file";

const OPTIONS = {
  UseTaggedPDF: { type: "boolean", value: "true" },
  ExportBookmarks: { type: "boolean", value: "true" },
};
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

(hasLibreOffice ? test : test.skip)(
  "every heading is tagged and a bookmark, and every table has headers",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "tagged-pdf-"));
    const { document } = await composed(readYear("examples/pajala-2022.json"), "2023-01-31");
    const file = join(folder, "follow-up.docx");
    writeFileSync(file, await renderDocx(document));
    spawnSync("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      `pdf:writer_pdf_Export:${JSON.stringify(OPTIONS)}`,
      "--outdir",
      folder,
      file,
    ]);
    const pdf = readFileSync(join(folder, "follow-up.pdf"), "latin1");
    rmSync(folder, { recursive: true });
    const tagged = (tag: string) => [...pdf.matchAll(new RegExp(`/S ?/${tag}\\b`, "g"))].length;
    const levelOf = (level: number) => headingsOf(document.blocks).filter((heading) => heading.level === level).length;
    expect([tagged("H1"), tagged("H2")]).toEqual([levelOf(1), levelOf(2)]);
    expect(pdf).toContain("/Outlines");
    const columns = document.blocks.reduce(
      (sum, block) => sum + (block.kind === "table" ? block.columns.length : 0),
      0,
    );
    expect(tagged("TH")).toBe(columns);
  },
  120_000,
);
