// The empty list: filled in with its own words, Läs in aktiviteter has nothing to ask.
import { unzipSync, zipSync } from "fflate";
import { delimited } from "../../../../src/domain/import/delimited-text";
import { rolesByHeader } from "../../../../src/domain/import/guess-columns";
import { emptyLogList } from "../../../../src/report/log-list/empty-list";
import { partsOfFile } from "../../../../src/ui/import/read-file";
import { oneTabFile } from "../../../../src/xlsx/write/one-tab";
import { aBook } from "../../../helpers/a-book";
import { aCommitment } from "../../../helpers/make";

const book = aBook({
  commitments: [
    aCommitment({
      placeTypes: ["Skola"],
      requiredParties: ["Polis", "Kommun"],
      requirement: "Rätt",
      performedBy: ["Polis"],
    }),
    aCommitment({ id: "1.2", audiences: ["Unga"], activityTypes: ["Besök"] }),
  ],
});

test("every header is known to the reader of lists", () => {
  const { columns } = emptyLogList(book);
  const headers = columns.map(({ header }) => header);
  expect(rolesByHeader(headers, headers.length)).toEqual([
    "date",
    "type",
    "placeType",
    "place",
    "parties",
    "audiences",
    "performers",
    "amount",
    "requirementMet",
    "note",
  ]);
});

test("the file is a list of its headers alone, and of the rows that somebody fills in", () => {
  const { tab, columns } = emptyLogList(book);
  const headers = columns.map(({ header }) => header);
  const bytes = oneTabFile(tab, columns);
  expect(partsOfFile(bytes)).toEqual([{ name: "Logglista", text: delimited([headers]) }]);
  const parts = unzipSync(bytes);
  const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  const row = '<row r="2"><c r="A2" s="2"><v>44898</v></c><c r="B2" t="inlineStr"><is><t>Kontakt</t></is></c></row>';
  const filled = {
    ...parts,
    "xl/worksheets/sheet1.xml": new TextEncoder().encode(sheet.replace("</sheetData>", `${row}</sheetData>`)),
  };
  const [list] = partsOfFile(zipSync(filled));
  expect(list?.text.split("\n")[1]?.split("\t").slice(0, 2)).toEqual(["2022-12-03", "Kontakt"]);
});
