// Checks what typed text becomes: text that stays text, days, numbers, truth values and formulas.
import type { Observation } from "../../contract/self-test";
import { CELL_LIMIT, KEPT_LIMIT } from "../../domain/book/limits";
import { ACCEPTED, attempt, type Checks, REFUSED, readCell, type Scratch, typeEach } from "./check";

const RISKY = ["2.1", "=1+1", "2022-03-04", "TRUE"];
const asText = (texts: readonly string[]) => texts.map((text): Observation => ["text", text]);

const TYPED = ["2022-03-04", "12", "TRUE"];
const UNDERSTOOD: readonly Observation[] = [
  ["date", "2022-03-04 00:00:00"],
  ["number", "12"],
  ["truth", "true"],
];
const readFirstRow = (scratch: Scratch) =>
  TYPED.map((_, index) => readCell(scratch.sheet.getRange(1, index + 1), scratch));

export const textChecks: Checks<"texts"> = {
  apostrophe: {
    expected: asText([...RISKY, "2.1"]),
    probe: (scratch) => [
      ...typeEach(
        scratch,
        RISKY.map((text) => `'${text}`),
      ),
      ["text", scratch.sheet.getRange(1, 1).getDisplayValue()],
    ],
  },
  apostropheInTextCell: {
    expected: asText(RISKY),
    probe: (scratch) =>
      typeEach(
        scratch,
        RISKY.map((text) => `'${text}`),
        "@",
      ),
  },
  textCell: { expected: asText(RISKY), probe: (scratch) => typeEach(scratch, RISKY, "@") },
  formulaSigns: {
    expected: [["formula", "=1+1"], ...asText(["+1+1", "-1+1", "@hej", "+hej", "-hej"])],
    probe: (scratch) => typeEach(scratch, ["=1+1", "+1+1", "-1+1", "@hej", "+hej", "-hej"]),
  },
  typedOne: { expected: UNDERSTOOD, probe: (scratch) => typeEach(scratch, TYPED) },
  typedMany: {
    expected: UNDERSTOOD,
    probe: (scratch) => {
      scratch.sheet.getRange(1, 1, 1, TYPED.length).setValues([TYPED]);
      return readFirstRow(scratch);
    },
  },
  typedAppended: {
    expected: UNDERSTOOD,
    probe: (scratch) => {
      scratch.sheet.appendRow(TYPED);
      return readFirstRow(scratch);
    },
  },
  emptyCell: {
    expected: asText(["", ""]),
    probe: (scratch) => {
      const written = scratch.sheet.getRange(1, 2).setValue("x").setValue("");
      return [readCell(scratch.sheet.getRange(1, 1), scratch), readCell(written, scratch)];
    },
  },
  cellLimit: {
    expected: [ACCEPTED, REFUSED],
    probe: ({ sheet }) =>
      [KEPT_LIMIT, CELL_LIMIT + 1].map((length) =>
        attempt(() => {
          sheet.getRange(1, 1).setValue("x".repeat(length));
          SpreadsheetApp.flush();
        }),
      ),
  },
};
