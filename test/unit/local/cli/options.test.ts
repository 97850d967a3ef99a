import { readOptions } from "../../../../src/local/cli/options";

const lineOf = (...args: string[]): string => {
  try {
    readOptions(args);
    return "no line";
  } catch (error) {
    return (error as Error).message;
  }
};

test("what was typed, with a value after a space or an equals sign", () => {
  expect(readOptions(["status", "--workbook", "a.xlsx", "--as-of=2022-06-30", "--json"])).toEqual({
    command: "status",
    values: { workbook: "a.xlsx", "as-of": "2022-06-30", json: "" },
    paths: [],
  });
  expect(readOptions(["area", "omr", "--as-of", "2022-06-30", "b.xlsx"])).toMatchObject({ paths: ["omr", "b.xlsx"] });
  expect(readOptions(["report", "--help", "--workbook", "a.xlsx"])).toBeNull();
});

test.each<[string[], string]>([
  [["status", "--fart"], "Det där valet finns inte: --fart. Skriv --help för att se vilka som finns."],
  [["status", "-w", "a.xlsx"], "Det där valet finns inte: -w. Skriv --help för att se vilka som finns."],
  [["status", "--", "a.xlsx"], "Det där valet finns inte: --. Skriv --help för att se vilka som finns."],
  [["status", "a.xlsx"], "Det där valet finns inte: a.xlsx. Skriv --help för att se vilka som finns."],
  [["status", "--workbook"], "--workbook behöver ett värde efter sig."],
  [["status", "--workbook", "--json"], "--workbook behöver ett värde efter sig."],
  [["status", "--workbook="], "--workbook behöver ett värde efter sig."],
  [["status", "--json=ja"], "--json ska stå ensamt, utan värde."],
  [["status", "--workbook", "a", "--workbook", "b"], "--workbook står två gånger. Skriv valet en gång."],
  [
    ["status", "--workbook", "a", "--kind", "public"],
    "--kind hör inte till status. De val som finns där är --workbook, --as-of, --json, --csv och --tidy.",
  ],
  [
    ["ny-period", "--workbook", "a", "--json"],
    "--json hör inte till ny-period. De val som finns där är --workbook, --out och --as-of.",
  ],
  [
    ["granska", "--text", "a", "--out", "b.xlsx"],
    "--out hör inte till granska. De val som finns där är --text och --period.",
  ],
])("%j is a line in Swedish", (args, line) => {
  expect(lineOf(...args)).toBe(line);
});
