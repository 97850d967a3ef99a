import { strFromU8, strToU8 } from "fflate";
import { sheetLocale } from "../../../../../src/local/runtime/model/locale";
import { zipOf } from "../../../../../src/local/xlsx/package/zip";
import { readWorkbookModel } from "../../../../../src/local/xlsx/read/model";
import { plainEntry } from "../../../../../src/local/xlsx/read/style-entries";
import { SPACES } from "../../../../../src/xlsx/package/namespaces";
import { unzipParts } from "../../../../../src/xlsx/package/unzip";
import { parseXml } from "../../../../../src/xlsx/package/xml-tree";
import { fixtureBytes } from "../../../../helpers/local/file-world";

const MC = `xmlns:mc="${SPACES.alternatives}"`;
const two = `<mc:AlternateContent ${MC}><mc:Choice Requires="x9"><font><i/></font></mc:Choice><mc:Fallback><font><b/></font></mc:Fallback></mc:AlternateContent>`;

test("an entry that is written in two ways is the one for those who know no extension", () => {
  const [entry] = parseXml(`<fonts xmlns="${SPACES.sheet}">${two}</fonts>`).children;
  expect(entry && plainEntry(entry).children.map(({ local }) => local)).toEqual(["b"]);
});

test("such an entry counts as one: those after it keep their numbers", () => {
  const parts = unzipParts(fixtureBytes("other-program"));
  const changed = (xml: string) =>
    xml.replace("</fonts>", `${two}<font><i/></font></fonts>`).replace("</cellXfs>", '<xf fontId="900"/></cellXfs>');
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const fonts = parseXml(styles).children.find(({ local }) => local === "fonts")?.children.length ?? 0;
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const looks = parseXml(styles).children.find(({ local }) => local === "cellXfs")?.children.length ?? 0;
  const withCell = sheet.replace(
    /<sheetData>/,
    `<sheetData><row r="1"><c r="ZZ1" s="${looks}"><v>1</v></c><c r="AAA1" s="${looks + 1}"><v>1</v></c></row>`,
  );
  const bytes = zipOf({
    ...parts,
    "xl/styles.xml": strToU8(
      changed(styles).replace('<xf fontId="900"/>', `<xf fontId="${fonts}"/><xf fontId="${fonts + 1}"/>`),
    ),
    "xl/worksheets/sheet1.xml": strToU8(withCell),
  });
  const identity = { id: "", name: "", url: "", timeZone: "Europe/Stockholm", locale: sheetLocale("sv_SE") };
  const row = readWorkbookModel(bytes, identity).sheets[0]?.rows[0];
  const styleAt = (column: number) => row?.[column - 1]?.style;
  expect([styleAt(702), styleAt(703)]).toMatchObject([
    { bold: true, italic: false },
    { bold: false, italic: true },
  ]);
});
