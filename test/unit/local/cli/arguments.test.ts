import { readArguments } from "../../../../src/local/cli/arguments";

const read = (...args: string[]) => readArguments(args, "/hem", new Date(2022, 5, 30, 12));
const lineOf = (...args: string[]): string => {
  try {
    read(...args);
    return "no line";
  } catch (error) {
    return (error as Error).message;
  }
};

test("paths are those of the folder, and the day is today's unless told otherwise", () => {
  expect(read("status", "--workbook", "a.xlsx")).toMatchObject({ workbook: "/hem/a.xlsx", asOf: "2022-06-30" });
  expect(read("report", "--workbook", "a.xlsx", "--kind", "public", "--out", "b.HTML")).toMatchObject({
    kind: "public",
    out: "/hem/b.HTML",
  });
  expect(read("granska", "--text", "a.txt", "--period", "2027-01-01..2027-12-31")).toMatchObject({
    text: "/hem/a.txt",
    period: { from: "2027-01-01", to: "2027-12-31" },
  });
});

test("an area is read in the folder where the command was given, and written as its file's name says", () => {
  expect(read("area", "omr", "a.xlsx", "--out", "b.DOCX")).toMatchObject({
    folder: "/hem",
    paths: ["omr", "a.xlsx"],
    out: "/hem/b.DOCX",
    ending: ".docx",
    language: "sv",
    asOf: "2022-06-30",
  });
  expect(read("area", "omr", "--language", "en")).toMatchObject({ out: "", ending: null, language: "en" });
});

test.each(["0001-01-01", "1899-12-31", "10000-01-01", "2022-02-30", "i går"])("%s is no day to judge on", (day) => {
  expect(lineOf("status", "--workbook", "a.xlsx", "--as-of", day)).toBe(
    `--as-of ${day}: det är inget datum från 1900 och framåt. Skriv till exempel 2022-06-30.`,
  );
});

test.each<[string[], string]>([
  [[], "Välj status, report"],
  [["dance"], "dance"],
  [["status"], "--workbook"],
  [["status", "--workbook", "a.xlsx", "--csv", "--json"], "Välj ett av --json, --csv."],
  [["status", "--workbook", "a.xlsx", "--as-of", "32 maj"], "32 maj"],
  [["report", "--workbook", "a.xlsx"], "--out"],
  [["report", "--workbook", "a.xlsx", "--out", "rapport.odt"], ".docx"],
  [["area"], "en mapp, eller filer"],
  [["area", "omr", "--out", "omr.pdf"], "omr.pdf slutar inte på .html"],
  [["area", "omr", "--language", "fi"], "--language fi: välj sv eller en"],
  [["area", "omr", "--workbook", "a.xlsx"], "--workbook hör inte till area"],
])("%j is answered in one line", (args, says) => {
  expect(lineOf(...args)).toContain(says);
  expect(lineOf(...args)).not.toContain("\n");
});

test("a period that ends before it begins, or that no workbook can hold", () => {
  for (const period of ["2027-12-31..2027-01-01", "0001-01-01..0001-12-31", "2027"]) {
    expect(lineOf("propose", "--text", "a.txt", "--period", period)).toContain(`--period ${period}`);
  }
});
