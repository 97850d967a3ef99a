import type { KnownWords } from "../../../../src/domain/import/guess-columns";
import { cellKey, readRows, withMended } from "../../../../src/domain/import/list-rows";
import { type Meanings, meaningsOf } from "../../../../src/domain/import/meanings";
import { otherWordsIn } from "../../../../src/domain/import/other-words";
import { readPastedList } from "../../../../src/domain/import/pasted-list";
import { day } from "../../../helpers/make";
import { plainRules } from "../../../helpers/reading-rules";

const today = day("2022-06-30");
const known: KnownWords = {
  types: ["Riskkväll", "Sök med hund"],
  placeTypes: ["Skola"],
  otherParties: [{ name: "Kommun", forms: ["fältare", "fältarna"] }],
  parties: ["Polis", "Kommun"],
  audiences: [],
  places: [],
  commitments: [],
  unitsOf: () => [],
};
const TEXT = [
  "Datum;Vad;Platstyp;Parter",
  "2022-03-04;Hundsök;Skolan;polisen och kommunen",
  "2022-03-05;hundsök;Skola;Polis, Missionskyrkan",
  "2022-02-31;Riskkväll;;POLISEN",
].join("\n");

function read(meanings: Meanings, mended: ReadonlyMap<string, string> = new Map()) {
  const table = readPastedList(TEXT, known, today);
  const rules = { ...plainRules(known, today), meanings };
  return readRows(withMended(table, table.columns, mended), table.columns, rules);
}

test("each word that the workbook doesn't have is asked about once, with what it likely means", () => {
  expect(
    otherWordsIn(read(new Map()), known).map(({ role, word, rows, likely }) => [role, word, rows, likely]),
  ).toEqual([
    ["type", "Hundsök", 2, "Sök med hund"],
    ["parties", "polisen", 2, "Polis"],
    ["parties", "kommunen", 1, "Kommun"],
    ["placeType", "Skolan", 1, "Skola"],
    ["parties", "Missionskyrkan", 1, null],
  ]);
});

const MEANINGS = meaningsOf({ Polisen: "polis", kommunen: "Kommun", hundsök: "Sök med hund", skolan: "Skola" });

test("what a word means is read as the workbook spells it, in whatever column has that word", () => {
  const [first] = read(MEANINGS);
  expect(first?.activity).toMatchObject({ type: "Sök med hund", placeType: "Skola", parties: ["Polis", "Kommun"] });
  expect(otherWordsIn(read(MEANINGS), known).map(({ word }) => word)).toEqual(["Missionskyrkan"]);
});

test("a meaning that no list has any longer is asked about anew", () => {
  const asked = otherWordsIn(read(meaningsOf({ polisen: "Gendarmeri" })), known);
  expect(asked.map(({ word }) => word)).toContain("polisen");
});

test("a cell that is mended is read as if the list had said so", () => {
  const rows = read(MEANINGS, new Map([[cellKey(4, "date"), "2022-03-31"]]));
  expect(rows[2]).toMatchObject({ activity: { date: "2022-03-31", parties: ["Polis"] }, problems: [] });
});

test("a word for somebody is asked about with whom it is usually, and may be passed over", () => {
  const table = readPastedList("4/3 riskkväll med fältarna", known, today);
  const rows = readRows(table, table.columns, plainRules(known, today));
  expect(otherWordsIn(rows, known)).toMatchObject([{ role: "parties", word: "fältarna", likely: "Kommun" }]);
  expect(rows[0]?.activity).toBeNull();
  const [passed] = readRows(table, table.columns, { ...plainRules(known, today), passed: new Set(["fältarna"]) });
  expect(passed?.activity?.parties).toEqual([]);
});

test("a word among those who took part can be the one who did it", () => {
  const table = readPastedList(TEXT, known, today);
  const rules = { ...plainRules(known, today), meanings: MEANINGS, performing: new Set(["missionskyrkan"]) };
  const [, row] = readRows(table, table.columns, rules);
  expect(row?.activity).toMatchObject({ parties: ["Polis"], performers: ["Missionskyrkan"] });
});
