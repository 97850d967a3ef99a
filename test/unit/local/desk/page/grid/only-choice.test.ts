// Which choice Enter and Tab take where somebody has written its beginning.
import { onlyChoice } from "../../../../../../src/local/desk/page/grid/only-choice";

test.each([
  ["trygg", "Trygghetsvandring"],
  ["Riskkväll på", "Riskkväll på torg"],
  ["Riskkväll", null],
  ["R", null],
  ["vandring", null],
  ["  ", null],
  ["Annat", null],
])("“%s” is %s", (written, choice) => {
  expect(onlyChoice(written, ["Riskkväll", "Riskkväll på torg", "Rastvakt", "Trygghetsvandring"])).toBe(choice);
});
