import { plainDate } from "../../../../../src/domain/calendar/plain-date";
import { desk as deskSv } from "../../../../../src/i18n/sv/desk";
import { parseArguments } from "../../../../../src/local/desk/start/arguments";
import { nowFrom, today } from "../../../../../src/local/desk/start/desk-now";

const lineFor = (...argv: string[]) => {
  const parsed = parseArguments(argv);
  return parsed.ok ? null : parsed.say(deskSv);
};

test("no arguments open the example year on a free port", () => {
  expect(parseArguments([])).toEqual({
    ok: true,
    value: {
      workbook: null,
      create: false,
      fresh: false,
      today: null,
      takesOver: false,
      port: 0,
      language: "sv",
      openBrowser: true,
    },
  });
});

test("Swedish and English words mean the same, with a space or an equals sign", () => {
  const swedish = parseArguments(["--arbetsbok", "a.xlsx", "--skapa", "--today=2022-06-30", "--no-open"]);
  const english = parseArguments(["--workbook=a.xlsx", "--create", "--today", "2022-06-30", "--no-open"]);
  expect(swedish).toEqual(english);
  expect(swedish).toMatchObject({ ok: true, value: { workbook: "a.xlsx", create: true, today: "2022-06-30" } });
});

test.each(["--help", "--hjälp", "-h"])("%s tells what can be written", (help) => {
  expect(lineFor(help)).toBe(deskSv.start.usage);
});

test.each([
  [["--wrkbook", "a.xlsx"], "--wrkbook är inget val som finns."],
  [["--wrkbook=a.xlsx"], "--wrkbook är inget val som finns."],
  [["a.xlsx"], "a.xlsx är inget val som finns."],
  [["-abc"], "-abc är inget val som finns."],
  [["--"], "-- är inget val som finns."],
  [["--create=ja"], "ja är inget val som finns."],
  [["--workbook="], "--workbook behöver ett värde efter sig."],
  [["--workbook"], "--workbook behöver ett värde efter sig."],
  [["--workbook", "--no-open"], "--workbook behöver ett värde efter sig."],
  [["--today", "2022-02-30"], "--today 2022-02-30 är inget datum."],
  [["--port", "0"], "--port 0:"],
  [["--port", "65536"], "--port 65536:"],
  [["--port", "8e3"], "--port 8e3:"],
  [["--language", "fi"], "--language fi:"],
  [["--skapa"], "--skapa behöver ett filnamn"],
  [["--nytt", "--workbook", "a.xlsx"], "--nytt börjar om"],
])("%j is answered with one clear line", (argv, line) => {
  expect(lineFor(...argv)).toContain(line);
  expect(lineFor(...argv)).not.toContain("\n");
});

test("a chosen day begins at noon and runs on", () => {
  const clock = nowFrom(plainDate("2022-06-30"));
  expect(today(clock)).toBe("2022-06-30");
  expect(clock().getHours()).toBe(12);
});
