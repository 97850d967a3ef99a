// Checks that many rows appended one after another all come in, as on a busy afternoon.
import { allRight, type Checks, tally } from "./check";

const ROWS = 50;

export const appendChecks: Checks<"appends"> = {
  appendOrder: {
    expected: [["number", String(ROWS)], allRight(ROWS)],
    probe: ({ sheet }) => {
      const sent = Array.from({ length: ROWS }, (_, index) => index + 1);
      for (const number of sent) sheet.appendRow([number, `rad ${number}`]);
      SpreadsheetApp.flush();
      const values: unknown[][] = sheet.getRange(1, 1, ROWS, 1).getValues();
      const isRight = tally(sent, (number, index) => {
        const value = values[index]?.[0];
        return value === number ? null : `${number} → ${String(value)}`;
      });
      return [["number", String(sheet.getLastRow())], ...isRight];
    },
  },
};
