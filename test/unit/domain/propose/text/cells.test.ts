import { withTabsBetweenCells } from "../../../../../src/domain/propose/text/cells";
import { mappedText } from "../../../../../src/domain/propose/text/mapped-text";

const read = (text: string) => withTabsBetweenCells(mappedText(text)).text;

test("rows whose cells semicolons or lines keep apart have tabs in their place, with empty lines between them or not", () => {
  expect(read("Trafik; 25 kontroller; polisen;\nUnga; Läger; kommunen; maj")).toBe(
    "Trafik\t 25 kontroller\t polisen\t\nUnga\t Läger\t kommunen\t maj",
  );
  expect(read("a | b | c\n\nd | e | f")).toBe("a \t b \t c\n\nd \t e \t f");
});

test.each([
  ["one line alone", "Polisen lovar: sex kontroller; två möten; en vandring"],
  ["two signs in neither line", "Kommunen; polisen\nSkolan; fritid"],
  [
    "lines that differ in their number of cells",
    "a; b; c\nPolisen gör det; kommunen gör det; skolan; alla; tillsammans; ofta",
  ],
  ["cells as long as sentences", `${"ord ".repeat(30)}; b; c\n${"ord ".repeat(30)}; e; f`],
])("%s is no table", (_, text) => {
  expect(read(text)).toBe(text);
});
