// What is left of a list when some of its rows have been read in.

import { readRows } from "../../../../src/domain/import/list-rows";
import { readPastedList } from "../../../../src/domain/import/pasted-list";
import { listOfLeft } from "../../../../src/ui/import/left-rows";
import { day } from "../../../helpers/make";
import { plainRules } from "../../../helpers/reading-rules";

const today = day("2022-12-31");
const { known } = plainRules(
  {
    types: ["Riskkväll"],
    placeTypes: [],
    parties: ["Polis"],
    otherParties: [],
    audiences: [],
    places: [],
    commitments: [],
    unitsOf: () => [],
  },
  today,
);

function left(text: string, lines: readonly number[], mended: readonly (readonly [string, string])[] = []) {
  const table = readPastedList(text, known, today);
  const rows = readRows(table, table.columns, plainRules(known, today)).map((row) => ({ row }));
  return listOfLeft(
    text,
    table,
    rows.filter(({ row }) => lines.includes(row.line)),
    new Map(mended),
  );
}

test("the rows stay below the line that names their columns, a row of several lines whole", () => {
  const text =
    'Vår lista\nDatum;Typ;Beskrivning\r\n2022-03-04;Riskkväll;a\n2022-03-05;Dans;"b\nc"\n2022-03-06;Riskkväll;d\n2022-03-07;Sång;e';
  expect(left(text, [4, 7]).text).toBe('Vår lista\nDatum;Typ;Beskrivning\n2022-03-05;Dans;"b\nc"\n2022-03-07;Sång;e');
});

test("nothing stands above rows whose columns nothing names, and mends follow their rows", () => {
  const text = "2022-03-04;Riskkväll;Ort\n2022-03-05;Riskkväll;Ort\n2022-03-06;Riskkväll;Ort";
  expect(
    left(
      text,
      [3],
      [
        ["3 date", "2022-03-08"],
        ["1 date", "2022-03-09"],
      ],
    ),
  ).toEqual({
    text: "2022-03-06;Riskkväll;Ort",
    mended: [["1 date", "2022-03-08"]],
  });
});
