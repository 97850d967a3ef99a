import fc from "fast-check";
import type { KnownWords } from "../../../../src/domain/import/guess-columns";
import { type ReadingRules, readRows } from "../../../../src/domain/import/list-rows";
import { readPastedList } from "../../../../src/domain/import/pasted-list";
import { day } from "../../../helpers/make";
import { plainRules } from "../../../helpers/reading-rules";

const today = day("2022-06-30");
const known: KnownWords = {
  types: ["Medborgarkontakt", "Riskkväll", "Hundsök i skolmiljö"],
  placeTypes: ["Skola", "Företag"],
  otherParties: [{ name: "Kommun", forms: ["fältare", "fältarna"] }],
  parties: ["Polis", "Kommun"],
  audiences: ["Ungdomar"],
  places: [],
  commitments: ["2.1", "2.2"],
  unitsOf: () => [],
};
const rules = plainRules(known, today);
const listOf = (text: string) => readPastedList(text, known, today);
const read = (text: string, told: Partial<ReadingRules> = {}) => {
  const table = listOf(text);
  return readRows(table, table.columns, { ...rules, ...told });
};

const WANTED = [
  { date: "2022-03-04", type: "Medborgarkontakt", placeType: "Skola", place: "Kangos", parties: ["Polis"] },
  { date: "2022-03-07", type: "Medborgarkontakt", placeType: "Företag", place: "Junosuando", parties: ["Polis"] },
];
const cells = (a: string, b: string) => [
  [a, "Medborgarkontakt", "Skola", "Kangos", "Polis"],
  [b, "Medborgarkontakt", "Företag", "Junosuando", "Polis"],
];
const table = (rows: readonly (readonly string[])[], separator: string) =>
  rows.map((row) => row.join(separator)).join("\n");

test.each([
  ["tabs, as from a spreadsheet", table(cells("2022-03-04", "2022-03-07"), "\t")],
  ["semicolons", table(cells("2022-03-04", "2022-03-07"), ";")],
  ["commas", table(cells("2022-03-04", "2022-03-07"), ",")],
  ["a drawn table", `| ${table(cells("2022-03-04", "2022-03-07"), " | ").replace("\n", " |\n| ")} |`],
  [
    "Windows' line ends and a mark first",
    `\uFEFF${table(cells("2022-03-04", "2022-03-07"), ";").replace("\n", "\r\n")}\r\n`,
  ],
  ["days as Swedes write them", table(cells("4/3 2022", "7 mars"), ";")],
  ["days with a time", table(cells("2022-03-04 14:30", "2022-03-07T08:00:00"), ";")],
  ["short days", table(cells("220304", "22-03-07"), ";")],
  [
    "an order that one day of the column gives away",
    table([...cells("03/04/2022", "03/07/2022"), ["06/29/2022"]], ";"),
  ],
  [
    "a header in the workbook's words",
    `Datum;Aktivitetstyp;Platstyp;Plats;Parter\n${table(cells("2022-03-04", "2022-03-07"), ";")}`,
  ],
  ["a header in other words", `Dag;Vad;Typ av plats;Ort;Medverkande\n${table(cells("2022-03-04", "2022-03-07"), ";")}`],
])("%s", (_what, text) => {
  const order = /\d\/\d\d\/\d{4}/.test(text) ? "monthFirst" : null;
  const rows = read(text, { order }).slice(0, 2);
  expect(rows.map(({ activity }) => activity)).toEqual(WANTED.map((row) => expect.objectContaining(row)));
});

test("a cell in quotes holds separators, line breaks and quotes", () => {
  const [row] = read('Datum;Aktivitetstyp;Beskrivning\n2022-03-04;Riskkväll;"Lugnt; ""fint""\nväder"');
  expect(row?.activity?.note).toBe('Lugnt; "fint"\nväder');
});

test("a mail's lines are a day and a text", () => {
  const rows = read("- 4 mars Kangos skola\n- 7 mars: Junosuando", {
    defaults: { type: "Medborgarkontakt", placeType: "Skola", parties: ["Polis"] },
  });
  expect(rows.map(({ activity }) => [activity?.date, activity?.place])).toEqual([
    ["2022-03-04", "Kangos skola"],
    ["2022-03-07", "Junosuando"],
  ]);
});

const PATROLS: KnownWords = {
  types: ["Fotpatrull", "Riskkväll", "SSPF-möte", "Medborgarkontakt"],
  placeTypes: ["Skola", "Torg"],
  otherParties: [{ name: "Kommun", forms: ["fältare", "fältarna"] }],
  parties: ["Polis", "Kommun", "Skola"],
  audiences: ["Ungdomar"],
  places: ["Muodoslompolo"],
  commitments: [],
  unitsOf: () => [],
};
const NOTHING_SAID = { type: "", placeType: "", parties: [] };

/** One activity a line, or the codes of what is asked about it. */
function told(text: string) {
  const lines = readPastedList(text, PATROLS, day("2022-12-31"));
  const rows = readRows(lines, lines.columns, {
    ...rules,
    known: PATROLS,
    defaults: NOTHING_SAID,
    today: day("2022-12-31"),
  });
  return rows.map(({ activity, problems }) =>
    activity === null
      ? problems.map(({ code, text: said }) => `${code}: ${said}`)
      : [activity.type, activity.amount, activity.place, activity.placeType, activity.parties.join(), activity.state],
  );
}

test.each<[string, readonly (string | number)[]]>([
  ["4/11 riskkväll i Pajala", ["Riskkväll", 1, "Pajala", "", "", "Genomförd"]],
  ["4/11: Riskkvällen i Kangos med polisen och kommunen", ["Riskkväll", 1, "Kangos", "", "Polis,Kommun", "Genomförd"]],
  ["4 nov två fotpatrulleringar på torget, polis", ["Fotpatrull", 2, "", "Torg", "Polis", "Genomförd"]],
  ["7 nov SSPF möte på skolan", ["SSPF-möte", 1, "", "Skola", "", "Genomförd"]],
  ["7 nov SSPF-möte: polis, skola och kommun", ["SSPF-möte", 1, "", "", "Polis,Skola,Kommun", "Genomförd"]],
  ["Fotpatrull i Kangos centrum den 8/11, 3 ggr", ["Fotpatrull", 3, "Kangos", "", "", "Genomförd"]],
  ["9/11 fotpatrull muodoslompolo kl 18-20", ["Fotpatrull", 1, "muodoslompolo", "", "", "Genomförd"]],
  ["10/11 riskkväll i Pajala blev inställd", ["Riskkväll", 1, "Pajala", "", "", "Inställd"]],
  ["11/11 fotpatrull och riskkväll i Pajala", ["typeOfSeveral: Fotpatrull, Riskkväll"]],
  ["12/11 fotpatruling i Pajala", ["wordUnknown: fotpatruling"]],
  ["13/11 ingen riskkväll", ["amountInvalid: ingen"]],
  ["14/11 var på skolan i Junosuando och pratade", ["typeMissing: "]],
  ["20-21/10 fotpatrull i Pajala, tre ggr", ["dateOfSeveral: 20-21/10"]],
  ["v. 40 två fotpatruller", ["dateOfSeveral: v. 40"]],
  ["Riskkväll i Kangos i går kväll", ["dateMissing: "]],
])("a line of a mail: %s", (line, expected) => {
  expect(told(line)).toEqual([expected]);
  const around = `Hej!\nHär kommer höstens fotpatruller:\n${line}\nHälsningar\nKim`;
  expect(told(around)).toEqual([expected]);
});

test("what a line says beside its words is kept in the note, and nothing of it in the place", () => {
  const lines = readPastedList("4/11 riskkväll i Pajala, lugnt men kallt", PATROLS, day("2022-12-31"));
  const [row] = readRows(lines, lines.columns, { ...rules, known: PATROLS, today: day("2022-12-31") });
  expect(row?.activity).toMatchObject({ place: "Pajala", note: "4/11 riskkväll i Pajala, lugnt men kallt" });
});

test.each([
  ["a day in the middle", "Den 5/11 hade vi riskkväll i Kangos med polisen, och det var lugnt."],
  ["a day that begins it", "Fredag 4 november gick vi fotpatrull på torget. Vi tar en till den 1/12."],
  ["a bullet before it", "- 4/11 riskkväll i Pajala, och där var det lugnt"],
])("the note is the whole sentence, with its day: %s", (_what, line) => {
  const lines = readPastedList(line, PATROLS, day("2022-12-31"));
  const [row] = readRows(lines, lines.columns, { ...rules, known: PATROLS, today: day("2022-12-31") });
  expect(row?.activity?.note).toBe(line.replace(/^- /, ""));
});

test("a sentence that a mail program has broken is one row, and a line with a type or a day of its own is another", () => {
  const first = "Den 5/11 hade vi riskkväll i Kangos tillsammans med polisen,";
  const lines = readPastedList(
    `${first}\noch det var lugnt.\n4/11 fotpatrull på torget och runt skolan, där det var mycket\nriskkväll i Pajala`,
    PATROLS,
    day("2022-12-31"),
  );
  expect(lines.rows.map(({ line, cells: said }) => [line, said[0]])).toEqual([
    [1, "5/11"],
    [3, "4/11"],
    [4, ""],
  ]);
  const [row] = readRows(lines, lines.columns, { ...rules, known: PATROLS, today: day("2022-12-31") });
  expect(row?.activity?.note).toBe(`${first} och det var lugnt.`);
});

test.each([
  ["4/11 fotpatrull i Pajala med fältarna", ["wordUnknown: fältarna"]],
  ["4/11 fotpatrull i Pajala med polisen och fältare", ["wordUnknown: fältare"]],
  ["4/11 fotpatrull där fältarna brukar vara", ["Fotpatrull", 1, "", "", "", "Genomförd"]],
])("somebody whom the workbook doesn't have is asked about: %s", (line, expected) => {
  expect(told(line)).toEqual([expected]);
});

test.each([
  ["1/12", "2022-11-30", ["2022-12-01 Planerad", "2021-12-01 Genomförd"]],
  ["1 december", "2022-11-30", ["2022-12-01 Planerad", "2021-12-01 Genomförd"]],
  ["torsdag 1/12", "2022-11-30", ["2022-12-01 Planerad"]],
  ["2022-12-01", "2022-11-30", ["2022-12-01 Planerad"]],
  ["4/11", "2022-11-30", []],
  ["31/11", "2022-11-30", []],
])("the days that %s may be on %s", (cell, on, expected) => {
  const [row] = read(`Datum;Aktivitetstyp\n${cell};Riskkväll\n2022-01-01;Riskkväll`, { today: day(on) });
  expect(row?.days.map(({ date, state }) => `${date} ${state}`)).toEqual(expected);
  expect(row?.activity === null).toBe(cell !== "4/11");
});

test("a day of which year nobody knows is a line's day all the same", () => {
  const lines = readPastedList("1/12 riskkväll i Pajala", PATROLS, day("2022-11-30"));
  const [row] = readRows(lines, lines.columns, { ...rules, known: PATROLS, today: day("2022-11-30") });
  expect(row?.problems).toEqual([{ role: "date", code: "dateOfWhichYear", text: "1/12" }]);
  expect(row?.text).toBe("1/12 riskkväll i Pajala");
});

test("a line is known again when Listor has got its words, and when its day has been mended", () => {
  const id = (types: readonly string[]) => {
    const lines = readPastedList("4/11 hundsök i Pajala", { ...PATROLS, types }, day("2022-12-31"));
    const told = { ...rules, known: { ...PATROLS, types }, defaults: { ...NOTHING_SAID, type: types[0] ?? "" } };
    return readRows(lines, lines.columns, { ...told, today: day("2022-12-31") })[0]?.activity?.id;
  };
  expect(id(["Hundsök"])).toBe(id(["Riskkväll"]));
});

test("a quotation mark without its fellow is remarked on", () => {
  const [row] = read('Datum;Aktivitetstyp;Plats\n2022-03-04;Riskkväll;"Kangos');
  expect(row).toMatchObject({ activity: { place: '"Kangos' }, openQuotes: [{ role: "place", text: '"Kangos' }] });
});

test.each([
  ["no such day", "2022-02-30;Riskkväll", "dateUnreadable"],
  ["a day with two readings", "03/04/2022;Riskkväll", "dateAmbiguous"],
  ["no day", ";Riskkväll", "dateMissing"],
  ["a day to come", "2022-07-15;Riskkväll", "dateAgainstState"],
  ["no type", "2022-03-04;", "typeMissing"],
  ["a type nobody knows", "2022-03-04;Kalas", "wordUnknown"],
])("%s can't be read, and the row says why", (_what, line, code) => {
  const [row] = read(`Datum;Aktivitetstyp\n${line}\n2022-01-01;Riskkväll`);
  expect(row).toMatchObject({ activity: null, problems: [{ code }] });
});

test("a planned dog search is refused", () => {
  const [row] = read("Datum;Aktivitetstyp;Läge\n2022-09-01;Hundsök i skolmiljö;Planerad");
  expect(row).toMatchObject({ activity: null, problems: [{ role: "state", code: "dogSearchPlanned" }] });
});

test.each([
  ["a line that tells the separator, and a mark after it", "sep=;\r\n\uFEFFDatum;Vad\r\n2022-03-04;Riskkväll", [3]],
  ["a title", "Aktiviteter 2022\nDatum;Vad\n2022-03-04;Riskkväll", [3]],
  [
    "a title, an empty line and a date of print",
    "Utdrag ur loggen;;\n\nUtskrivet;2022-12-31;\nDatum;Vad;Ort\n2022-03-04;Riskkväll;Kangos\n2022-03-05;Riskkväll;Pajala",
    [5, 6],
  ],
  ["a date of print alone", "2022-12-31\nDatum\tVad\tOrt\n2022-03-04\tRiskkväll\tKangos", [3]],
])("above the header: %s", (_what, text, lines) => {
  const rows = read(text);
  expect(rows.map(({ line }) => line)).toEqual(lines);
  expect(rows[0]?.activity).toMatchObject({ date: "2022-03-04", type: "Riskkväll" });
});

const MAIL = (list: string) =>
  `Hej Anna,\n\nHär kommer listan, som jag lovade, för mars.\nHör av dig, om något är fel!\n\n${list}\n\nMed vänlig hälsning,\nKim, kommunpolis\n0978-123 45, Pajala`;

test.each([
  ["tabs", "\t"],
  ["semicolons", ";"],
  ["commas", ","],
  ["bars", " | "],
])("a table in a mail, divided by %s, is found between the greeting and the signature", (_what, separator) => {
  const rows = [["Datum", "Vad", "Typ av plats", "Ort", "Medverkande"], ...cells("2022-03-04", "2022-03-07")];
  const text = MAIL(table(rows, separator));
  expect(listOf(text)).toMatchObject({ separator: separator.trim() || separator });
  expect(listOf(text).above.map(({ line }) => line)).toEqual([1, 3, 4]);
  expect(listOf(text).below).toHaveLength(3);
  expect(read(text).map(({ activity }) => activity)).toEqual(WANTED.map((row) => expect.objectContaining(row)));
});

test("a mail's own lines are found between the greeting and the signature, a line without a day among them", () => {
  const list = listOf(MAIL("4 mars Kangos skola\noch så Muodoslompolo\n7 mars: Junosuando, vid macken"));
  expect(list.above).toHaveLength(3);
  expect(list.rows.map(({ cells: said }) => said[0])).toEqual(["4 mars", "", "7 mars"]);
  expect(list.below).toHaveLength(3);
});

test("a row that lacks its last cells is a row, and so is one whose day can't be read", () => {
  const text = "2022-03-04;Riskkväll;Skola;Kangos\n2022-13-01;Riskkväll;Skola;Kangos\n2022-03-05;Riskkväll";
  expect(listOf(text)).toMatchObject({ above: [], below: [] });
  expect(read(text).map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ["dateUnreadable"], []]);
});

test("rows above a header that say days are rows", () => {
  const list = listOf("2022-03-04;Riskkväll;Kangos\nDatum;Vad;Ort\n2022-03-05;Riskkväll;Pajala");
  expect(list.above).toEqual([]);
  expect(list.rows).toHaveLength(3);
});

test("soft hyphens, zero-width signs, other dashes and letters in parts are read as they were meant", () => {
  const [row] = read("Datum;Vad;Platstyp\n2022\u201103\u201104;Medborgar\u00adkontakt;Skola\u200b");
  expect(row?.activity).toMatchObject({ date: "2022-03-04", type: "Medborgarkontakt", placeType: "Skola" });
  const [other] = read("Datum;Vad;Platstyp\n2022–03–04;RISKKVA\u0308LL;Fo\u0308retag");
  expect(other?.activity).toMatchObject({ date: "2022-03-04", type: "Riskkväll", placeType: "Företag" });
});

test.each([
  ["1 000", 1000],
  ["1\u202f000", 1000],
  ["12", 12],
  ["3 st", 3],
  ["1.000", "amountAmbiguous"],
  ["1,000", "amountAmbiguous"],
  ["1e2", "amountInvalid"],
  ["0x10", "amountInvalid"],
  ["½", "amountInvalid"],
  ["50 %", "amountInvalid"],
  ["2,5", "amountInvalid"],
  ["0", "amountInvalid"],
])("an amount of %j", (amount, expected) => {
  const [row] = read(`Datum;Vad;Antal\n2022-03-04;Riskkväll;${amount}`);
  if (typeof expected === "number") expect(row?.activity?.amount).toBe(expected);
  else expect(row).toMatchObject({ activity: null, problems: [{ role: "amount", code: expected }] });
});

test("a list is known again whatever is chosen in the dialog", () => {
  const text = "4/3/2022;Kangos\n4/4/2022;Pajala\n4/4/2022;Pajala";
  const ids = (told: Partial<ReadingRules>) => read(text, told).map(({ activity }) => activity?.id);
  const first = ids({ order: "dayFirst", defaults: { type: "Riskkväll", placeType: "", parties: [] } });
  expect(
    ids({ order: "monthFirst", defaults: { type: "Medborgarkontakt", placeType: "Skola", parties: ["Polis"] } }),
  ).toEqual(first);
  expect(new Set(first).size).toBe(3);
});

test("a day that is told by today is another row on another day", () => {
  const on = (date: string) =>
    read("i går;Riskkväll;Kangos\ni går;Riskkväll;Pajala", { today: day(date) }).map(({ activity }) => activity?.id);
  expect(on("2022-06-30")).toEqual(on("2022-06-30"));
  expect(on("2022-06-30")).not.toEqual(on("2022-06-29"));
});

test("rows that say the same point at each other and have IDs of their own", () => {
  const rows = read("2022-03-04;Riskkväll;Kangos\n2022-03-04;Riskkväll;Kangos");
  expect(rows[1]?.sameAs).toBe(1);
  expect(new Set(rows.map(({ activity }) => activity?.id)).size).toBe(2);
});

test("a list read in twice has the same IDs, whatever its separator", () => {
  const row = fc.tuple(fc.constantFrom("2022-03-04", "2022-05-01", "2022-06-02"), fc.constantFrom("Kangos", "Pajala"));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (list) => {
      const lines = list.map(([date, place]) => [date, "Riskkväll", place]);
      const ids = (separator: string) => read(table(lines, separator)).map(({ activity }) => activity?.id);
      const first = ids(";");
      expect(ids("\t")).toEqual(first);
      expect(new Set(first).size).toBe(list.length);
      for (const id of first) expect(id).toMatch(/^I-[0-9A-Z]{12}$/);
    }),
  );
});

/** Every character there is, the low ones often: breaks, tabs and signs. */
const anyCharacter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

test.each<[string, string, string]>([
  ["the one that gives the rows the same width", "a,b;c\nd;e,f,g\nh;i", ";"],
  ["one in quotes divides nothing", '"a;b",c\n"d;e",f', ","],
  ["tabs before other signs", "a\tb,c\nd\te,f", "\t"],
])("the separator: %s", (_what, text, separator) => {
  expect(listOf(text)).toMatchObject({ separator, above: [], below: [] });
});

test("any text at all is read without a crash, and no row is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      const list = listOf(text);
      expect(readRows(list, list.columns, rules)).toHaveLength(list.rows.length);
      if (text.trim() === "") expect(list.rows).toEqual([]);
    }),
  );
});

test("words about when are no place, and stay in the note", () => {
  const lines = readPastedList("Nästa gång blir 19 november", known, day("2026-11-30"));
  const told = { ...rules, today: day("2026-11-30"), defaults: { ...rules.defaults, type: "Riskkväll" } };
  const [row] = readRows(lines, lines.columns, told);
  expect(row?.activity).toMatchObject({ date: "2026-11-19", place: "", note: "Nästa gång blir 19 november" });
  const named = readPastedList("Kangos skola 19 november", known, day("2026-11-30"));
  expect(readRows(named, named.columns, told)[0]?.activity?.place).toBe("Kangos skola");
});

test("a day without a year is asked about where it was read outside the period, the year of the period first", () => {
  const told = { ...rules, today: day("2026-05-10"), period: { from: day("2026-01-01"), to: day("2026-12-31") } };
  const read = (text: string) => {
    const lines = readPastedList(text, known, told.today);
    return readRows(lines, lines.columns, told)[0];
  };
  const row = read("19 november riskkväll");
  expect(row?.problems.map(({ code }) => code)).toEqual(["dateOfWhichYear"]);
  expect(row?.days).toEqual([
    { date: "2026-11-19", state: "Planerad" },
    { date: "2025-11-19", state: "Genomförd" },
  ]);
  expect(read("4 mars riskkväll")?.activity?.date).toBe("2026-03-04");
});
