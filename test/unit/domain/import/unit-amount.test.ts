import type { KnownWords } from "../../../../src/domain/import/guess-columns";
import { readRows } from "../../../../src/domain/import/list-rows";
import { readPastedList } from "../../../../src/domain/import/pasted-list";
import { unitAmountIn } from "../../../../src/domain/import/unit-amount";
import { unitsOf } from "../../../../src/domain/judging/amount-units";
import { aCommitment, day } from "../../../helpers/make";
import { plainRules } from "../../../helpers/reading-rules";

test.each([
  ["patrullering vid Stortorget, 3 h", "3"],
  ["patrullering 4,5 timmar i parken", "4,5"],
  ["4.5 tim. patrullering", "4.5"],
  ["patrullering i en timme", "1"],
  ["två timmar", "2"],
  ["2h", "2"],
])("the amount of hours in “%s”", (text, number) => {
  expect(unitAmountIn(text, ["timmar"])).toMatchObject({ number, unit: "timmar" });
});

test.each([
  "patrullering 18-21 h",
  "3–4 timmar",
  "2 x 3 h",
  "2 h i centrum och 3 h i parken",
  "3 timmar var",
  "3 hundar",
  "kl 18",
])("no amount of hours is taken from “%s”", (text) => {
  expect(unitAmountIn(text, ["timmar"])).toBeNull();
});

test("no unit, no amount", () => {
  expect(unitAmountIn("3 h", [])).toBeNull();
  expect(unitAmountIn("12 deltagare", ["deltagare"])).toMatchObject({ number: "12" });
});

const commitments = [aCommitment({ id: "1.1", activityTypes: ["Patrullering"], unit: "timmar" })];
const known: KnownWords = {
  types: ["Patrullering", "Möte"],
  placeTypes: [],
  parties: ["Polis", "Kommun"],
  otherParties: [],
  audiences: [],
  places: [],
  commitments: ["1.1"],
  unitsOf: (type, ids) => unitsOf(commitments, { type, commitments: ids }),
};
const today = day("2026-11-30");

function read(text: string) {
  const table = readPastedList(text, known, today);
  return readRows(table, table.columns, plainRules(known, today));
}

test("hours are read in a mail's lines, and asked for where the line has none", () => {
  const rows = read(
    [
      "16 oktober: patrullering i centrum vid Stortorget, kommunen, 3 h",
      "17 oktober: patrullering vid Stortorget, 4,5 timmar",
      "18 oktober: två patrulleringar vid Stortorget",
      "19 oktober: möte med polisen, 3 h",
      "20 oktober: patrullering vid Stortorget ställdes in",
    ].join("\n"),
  );
  expect(rows.map(({ activity }) => activity?.amount)).toEqual([3, 4.5, undefined, 1, 1]);
  expect(rows[0]?.activity).toMatchObject({ type: "Patrullering", place: "Stortorget", parties: ["Kommun"] });
  expect(rows[2]?.problems).toEqual([{ role: "amount", code: "amountMissing", text: "timmar" }]);
  expect(rows[2]?.units).toEqual(["timmar"]);
});

test("hours are read in a table's cell, with decimals", () => {
  const rows = read(
    "Datum;Aktivitetstyp;Antal\n2026-10-16;Patrullering;2,5\n2026-10-17;Patrullering;3 h\n2026-10-18;Möte;2,5",
  );
  expect(rows.map(({ activity }) => activity?.amount)).toEqual([2.5, 3, undefined]);
});
