// Every rule of reading and every row issue, one case a line.
import type { Book } from "../../../../src/domain/book/book";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import type { RawTab } from "../../../../src/workbook/schema/raw-tab";
import { aTab, aWorkbook, headersOf, PATROLS, PERIOD, type RowByHeader, schemaNamed } from "../../../helpers/tabs";

const read = (tabs: readonly RawTab[]): Book => decodeBook(tabsFrom(tabs));
const issuesOf = (tabs: readonly RawTab[]) =>
  read(tabs).issues.map(({ tab, row, column, code, value }) => [tab, row, column, code, value]);

const patrol = (row: RowByHeader = {}): RowByHeader => ({ Datum: "2022-03-04", Aktivitetstyp: "Patrull", ...row });
const promise = (row: RowByHeader): RowByHeader => ({ ...PATROLS, ...row });
const withPromises = (...rows: readonly RowByHeader[]) => aWorkbook({ Löften: rows });
const withActivities = (...rows: readonly RowByHeader[]) => aWorkbook({ Aktiviteter: rows });

test("a workbook in order has no issues", () => {
  const book = read(withActivities(patrol({ "Aktivitet-ID": "A1", Parter: "Polis , Kommun,Polis", Antal: 2 })));
  expect(book.issues).toEqual([]);
  expect(book.commitments).toHaveLength(1);
  expect(book.commitments[0]).toMatchObject({ id: "1.1", period: { from: "2022-01-01", to: "2022-12-31" }, target: 2 });
  expect(book.activities).toEqual([
    {
      id: "A1",
      date: "2022-03-04",
      type: "Patrull",
      commitments: [],
      amount: 2,
      placeType: "",
      place: "",
      parties: ["Polis", "Kommun"],
      performers: [],
      audiences: [],
      requirementMet: null,
      state: null,
      note: "",
    },
  ]);
});

test("a tab that is there twice is an issue, and the one that is spelt right is read", () => {
  const [promises, activities, settings] = aWorkbook() as [RawTab, RawTab, RawTab];
  const tabs = [{ ...promises, name: "löften " }, promises, activities, settings];
  expect(issuesOf(tabs)).toEqual([["Löften", null, null, "tabDuplicate", "löften "]]);
});

test.each([
  "2022\u201103\u201104",
  "2022–03–04",
  "2022−03−04",
  " 2022-03-04\u200b",
  "2022\u00ad-03-04",
  "2022-03-04T08:00:00",
])("%j is a day", (text) => {
  expect(read(withActivities(patrol({ Datum: text }))).activities[0]?.date).toBe("2022-03-04");
});

describe("Löften", () => {
  test.each<[string, RowByHeader, string, string, string]>([
    ["no ID", { "Löfte-ID": "" }, "Löfte-ID", "valueMissing", ""],
    ["no kind", { Måttyp: " " }, "Måttyp", "valueMissing", ""],
    ["an unknown kind", { Måttyp: "Ibland" }, "Måttyp", "choiceUnknown", "Ibland"],
    ["a negative target", { Mål: -2 }, "Mål", "numberInvalid", "-2"],
    ["no occasions at all", { Mål: 0 }, "Mål", "numberInvalid", "0"],
    ["half an occasion", { Mål: 2.5 }, "Mål", "numberInvalid", "2.5"],
    ["half an occasion in each unit", { Måttyp: "Varje", Mål: "0,5" }, "Mål", "numberInvalid", "0.5"],
    ["an average of nothing", { Måttyp: "Snitt", Mål: 0 }, "Mål", "numberInvalid", "0"],
    ["a target in words", { Mål: "två" }, "Mål", "numberInvalid", "två"],
    ["a ticked box as target", { Mål: true }, "Mål", "numberInvalid", "SANT"],
    ["a thousand, or one", { Mål: "1.000" }, "Mål", "numberAmbiguous", "1.000"],
    ["a share as target", { Måttyp: "Snitt", Mål: "80 %" }, "Mål", "numberIsShare", "80 %"],
    ["a number with an exponent", { Mål: "1e2" }, "Mål", "numberInvalid", "1e2"],
    ["an unknown unit of time", { Per: "skottår" }, "Per", "choiceUnknown", "skottår"],
    ["a start that is no date", { Från: "i mars" }, "Från", "dateInvalid", "i mars"],
    ["an end that is no date", { Till: "2022-02-30" }, "Till", "dateInvalid", "2022-02-30"],
    ["an end before its start", { Från: "2022-05-01", Till: "2022-04-30" }, "Till", "endBeforeStart", "2022-04-30"],
    ["an end before the workbook's start", { Till: "2021-12-31" }, "Till", "endBeforeStart", "2021-12-31"],
    ["a start after the workbook's end", { Från: "2023-01-01" }, "Från", "endBeforeStart", "2023-01-01"],
    [
      "an agreement day that is none",
      { "Tolkning överenskommen": "ja" },
      "Tolkning överenskommen",
      "dateInvalid",
      "ja",
    ],
  ])("%s is one issue, and the promise is named as unreadable", (_name, cells, column, code, value) => {
    const tabs = withPromises(promise(cells), promise({ "Löfte-ID": "9" }));
    expect(issuesOf(tabs)).toEqual([["Löften", 2, column, code, value]]);
    const { commitments, unreadable } = read(tabs);
    expect(commitments.map(({ id }) => id)).toEqual(["9"]);
    const id = cells["Löfte-ID"] === "" ? "rad 2" : "1.1";
    expect(unreadable).toEqual([{ id, focus: "", text: "Minst två patruller", row: 2, before: 0 }]);
  });

  test("an unknown verdict is one issue, and hides no promise", () => {
    const tabs = withPromises(promise({ Bedömning: "Bra" }));
    expect(issuesOf(tabs)).toEqual([["Löften", 2, "Bedömning", "choiceUnknown", "Bra"]]);
    const { commitments, unreadable } = read(tabs);
    expect(commitments.map(({ id, assessment }) => [id, assessment])).toEqual([["1.1", null]]);
    expect(unreadable).toEqual([]);
  });

  test.each<[string, RowByHeader, object]>([
    ["the kind in any case", { Måttyp: " ANTAL " }, { kind: "Antal" }],
    ["the unit in any case", { Per: "Varannan  Månad" }, { interval: "varannan månad" }],
    ["an empty target", { Mål: "" }, { target: null }],
    ["a number typed as text", { Mål: "3" }, { target: 3 }],
    ["a decimal comma", { Måttyp: "Snitt", Mål: "2,5" }, { target: 2.5 }],
    ["a space between thousands", { Mål: "1 250" }, { target: 1250 }],
    ["its own start", { Från: "2022-03-01" }, { period: { from: "2022-03-01", to: "2022-12-31" } }],
    ["its own end, a moment", { Till: "2022-10-31 23:59:00" }, { period: { from: "2022-01-01", to: "2022-10-31" } }],
    ["an ID that became a number", { "Löfte-ID": 2.1 }, { id: "2.1" }],
    ["an ID typed with an apostrophe", { "Löfte-ID": "'2.10" }, { id: "2.10" }],
    ["people's verdict", { Måttyp: "Löpande", Bedömning: "delvis uppfyllt" }, { assessment: "Delvis uppfyllt" }],
    ["a word twice in a list", { Platstyper: "Skola, skola ,,Skola" }, { placeTypes: ["Skola"] }],
  ])("%s is read", (_name, cells, expected) => {
    const book = read(withPromises(promise(cells)));
    expect(book.issues).toEqual([]);
    expect(book.commitments[0]).toMatchObject(expected);
  });

  test("of two rows with one ID the later is the issue", () => {
    const tabs = withPromises(PATROLS, promise({ "Löfte-ID": 1.1 }));
    expect(issuesOf(tabs)).toEqual([["Löften", 3, "Löfte-ID", "idDuplicate", "1.1"]]);
    expect(read(tabs).commitments).toHaveLength(1);
    expect(read(tabs).unreadable).toMatchObject([{ id: "1.1", row: 3 }]);
  });

  test("words are checked only against lists that have values, one issue a word", () => {
    const row = promise({ Platstyper: "Torg, Skolla, Hamn", "Krävda parter": "Kyrkan" });
    const tabs = [...withPromises(row), aTab("Listor", [{ Platstyp: "Torg" }, { Platstyp: "Skola" }])];
    expect(issuesOf(tabs)).toEqual([
      ["Löften", 2, "Platstyper", "wordUnknown", "Skolla"],
      ["Löften", 2, "Platstyper", "wordUnknown", "Hamn"],
    ]);
  });

  test("a word in another case is the list's own word", () => {
    const tabs = [...withPromises(promise({ Platstyper: "SKOLA" })), aTab("Listor", [{ Platstyp: "Skola" }])];
    expect(read(tabs).commitments[0]?.placeTypes).toEqual(["Skola"]);
    expect(read(tabs).issues).toEqual([]);
  });
});

describe("Aktiviteter", () => {
  test.each<[string, RowByHeader, string, string, string]>([
    ["no date", { Datum: "" }, "Datum", "valueMissing", ""],
    ["32 maj", { Datum: "32 maj" }, "Datum", "dateInvalid", "32 maj"],
    ["a day that doesn't exist", { Datum: "2022-02-29" }, "Datum", "dateInvalid", "2022-02-29"],
    ["a bare number as date", { Datum: 44712 }, "Datum", "dateInvalid", "44712"],
    ["no type and nothing ticked", { Aktivitetstyp: "" }, "Aktivitetstyp", "valueMissing", ""],
    ["a promise nobody made", { Löften: "7.7" }, "Löften", "idUnknown", "7.7"],
    ["amount 0", { Antal: 0 }, "Antal", "numberInvalid", "0"],
    ["half an amount", { Antal: 1.5 }, "Antal", "numberInvalid", "1.5"],
    ["an amount in words", { Antal: "ett par" }, "Antal", "numberInvalid", "ett par"],
    ["an unknown state", { Läge: "Kanske" }, "Läge", "choiceUnknown", "Kanske"],
    ["an unknown answer", { "Krav uppfyllt": "Nja" }, "Krav uppfyllt", "choiceUnknown", "Nja"],
  ])("%s is one issue, and the row does not count", (_name, cells, column, code, value) => {
    const tabs = withActivities(patrol(cells), patrol());
    expect(issuesOf(tabs)).toEqual([["Aktiviteter", 2, column, code, value]]);
    expect(read(tabs).activities.map(({ id }) => id)).toEqual(["rad 3"]);
  });

  test.each<[string, RowByHeader, object]>([
    ["a row without an ID is named after its row", {}, { id: "rad 2" }],
    ["an ID that became a number", { "Aktivitet-ID": 17 }, { id: "17" }],
    ["the day of a moment", { Datum: "2022-03-04 18:30:00" }, { date: "2022-03-04" }],
    ["an empty state, which the day of the question decides", {}, { state: null }],
    ["held on a day to come", { Datum: "2099-07-01", Läge: "Genomförd" }, { state: "Genomförd" }],
    ["booked on a day gone", { Läge: "planerad" }, { state: "Planerad" }],
    ["cancelled tomorrow", { Datum: "2022-07-01", Läge: "Inställd" }, { state: "Inställd" }],
    ["no type where a promise is ticked", { Aktivitetstyp: "", Löften: "1.1" }, { type: "", commitments: ["1.1"] }],
    ["an empty amount", {}, { amount: 1 }],
    ["the requirement met", { "Krav uppfyllt": "ja" }, { requirementMet: "Ja" }],
    ["the promise's own spelling", { Aktivitetstyp: "PATRULL" }, { type: "Patrull" }],
    ["text with space around it", { Beskrivning: "  Lugnt \n" }, { note: "Lugnt" }],
    ["an ID as text, a number in the cell", { Löften: 1.1 }, { commitments: ["1.1"] }],
  ])("%s is read", (_name, cells, expected) => {
    const book = read(withActivities(patrol(cells)));
    expect(book.issues).toEqual([]);
    expect(book.activities[0]).toMatchObject(expected);
  });

  test("the later of two rows with one ID does not count", () => {
    const tabs = withActivities(patrol({ "Aktivitet-ID": "A1" }), patrol({ "Aktivitet-ID": " A1" }));
    expect(issuesOf(tabs)).toEqual([["Aktiviteter", 3, "Aktivitet-ID", "idDuplicate", "A1"]]);
    expect(read(tabs).activities).toHaveLength(1);
  });

  test("a typo is an issue where Listor has words; a promise's own word is known all the same", () => {
    const tabs = [
      ...withActivities(patrol(), patrol({ Aktivitetstyp: "Patrul" }), patrol({ Parter: "Polis, Polsi" })),
      aTab("Listor", [{ Aktivitetstyp: "Möte", Part: "Polis" }]),
    ].map((tab) => (tab.name === "Löften" ? aTab("Löften", [promise({ Måttyp: "" })]) : tab));
    expect(issuesOf(tabs)).toEqual([
      ["Löften", 2, "Måttyp", "valueMissing", ""],
      ["Löften", 2, "Aktivitetstyper", "wordUnknown", "Patrull"],
      ["Aktiviteter", 3, "Aktivitetstyp", "wordUnknown", "Patrul"],
      ["Aktiviteter", 4, "Parter", "wordUnknown", "Polsi"],
    ]);
    expect(read(tabs).activities).toHaveLength(1);
  });

  test("ticking a promise that can't be read is no second issue", () => {
    const tabs = aWorkbook({ Löften: [promise({ Mål: -1 })], Aktiviteter: [patrol({ Löften: "1.1" })] });
    expect(issuesOf(tabs)).toEqual([["Löften", 2, "Mål", "numberInvalid", "-1"]]);
    expect(read(tabs).activities).toHaveLength(1);
  });

  test("blank rows, and rows where only people's own columns say something, are skipped", () => {
    const headers = [...headersOf(schemaNamed("Aktiviteter")), "Egen kolumn"];
    const rows = [{}, { Beskrivning: "   " }, { "Egen kolumn": "summa" }, patrol()];
    const tabs = [...aWorkbook().filter(({ name }) => name !== "Aktiviteter"), aTab("Aktiviteter", rows, headers)];
    expect(read(tabs).issues).toEqual([]);
    expect(read(tabs).activities.map(({ id }) => id)).toEqual(["rad 5"]);
  });
});

describe("IDs that became numbers", () => {
  const ticked = (ids: readonly string[], cell: string | number) =>
    aWorkbook({ Löften: ids.map((id) => promise({ "Löfte-ID": id })), Aktiviteter: [patrol({ Löften: cell })] });

  test.each<[string, readonly string[], string | number, readonly string[]]>([
    ["2.1 is 2.1", ["1.1", "2.1"], 2.1, ["2.1"]],
    ["2.1 is 2.10 where there is no 2.1", ["2.10"], 2.1, ["2.10"]],
    ["2.1 is 2,1 written with a comma", ["2,1"], 2.1, ["2,1"]],
    ["7 is 7", ["7"], 7, ["7"]],
    ["the text 2.10 is 2.10", ["2.1", "2.10"], "2.10", ["2.10"]],
    ["the text 1,2 is a list", ["1", "2"], "1,2", ["1", "2"]],
  ])("%s", (_name, ids, cell, expected) => {
    const book = read(ticked(ids, cell));
    expect(book.issues).toEqual([]);
    expect(book.activities[0]?.commitments).toEqual(expected);
  });

  test.each<[string, readonly string[], number, string]>([
    ["2.1 where both 2.1 and 2.10 exist", ["2.1", "2.10"], 2.1, "idAmbiguous"],
    ["1,2 where 1 and 2 exist", ["1", "2"], 1.2, "idAmbiguous"],
    ["1,2 where 1, 2 and 1.2 exist", ["1", "2", "1.2"], 1.2, "idAmbiguous"],
    ["1,20 where 1 and 20 exist", ["1", "20"], 1.2, "idAmbiguous"],
    ["3.3 where it doesn't exist", ["1.1"], 3.3, "idUnknown"],
  ])("the number %s is an issue", (_name, ids, cell, code) => {
    expect(issuesOf(ticked(ids, cell))).toEqual([["Aktiviteter", 2, "Löften", code, String(cell)]]);
  });

  test("in a column for one promise the number 1.2 is no list", () => {
    const tabs = aWorkbook({
      Löften: ["1", "2", "1.2"].map((id) => promise({ "Löfte-ID": id })),
      Handlingsplan: [{ "Löfte-ID": 1.2 }],
    });
    expect(read(tabs).actions).toMatchObject([{ commitment: "1.2" }]);
  });
});

describe("tabs and headers", () => {
  test.each(["Löften", "Aktiviteter", "Inställningar"])(
    "%s is missed when it isn't there, the rest is read",
    (name) => {
      const tabs = withActivities(patrol({ Löften: "1.1" })).filter((tab) => tab.name !== name);
      expect(issuesOf(tabs)).toEqual([[name, null, null, "tabMissing", ""]]);
      expect(read(tabs).activities).toHaveLength(name === "Aktiviteter" ? 0 : 1);
      expect(read(tabs).unreadable).toHaveLength(name === "Inställningar" ? 1 : 0);
    },
  );

  test.each<[string, string]>([
    ["Löften", "Löfte-ID"],
    ["Löften", "Måttyp"],
    ["Löften", "Krav"],
    ["Aktiviteter", "Datum"],
    ["Aktiviteter", "Aktivitetstyp"],
    ["Aktiviteter", "Ändrad"],
    ["Inställningar", "Värde"],
    ["Ändringslogg", "Före"],
  ])("in %s a missing %s is one issue, not one a row", (name, header) => {
    const headers = headersOf(schemaNamed(name)).filter((text) => text !== header);
    const tabs = withActivities(patrol(), patrol(), patrol({ Löften: "1.1" }));
    const given = tabs.find((tab) => tab.name === name);
    const rows = (given?.rows.slice(1) ?? []).map((row) =>
      Object.fromEntries(row.map((cell, index) => [String(given?.rows[0]?.[index]), cell])),
    );
    const changed = [...tabs.filter((tab) => tab.name !== name), aTab(name, rows, headers)];
    expect(issuesOf(changed)).toEqual([[name, 1, header, "headerMissing", ""]]);
  });

  test("a tab without a single header is one issue", () => {
    const tabs = aWorkbook().map((tab) => (tab.name === "Aktiviteter" ? { name: tab.name, rows: [] } : tab));
    expect(issuesOf(tabs)).toEqual([["Aktiviteter", 1, null, "headerMissing", ""]]);
  });

  test("of two equal headers the first is read", () => {
    const headers = [...headersOf(schemaNamed("Aktiviteter")), " DATUM "];
    const row = headers.map(
      (header) => ({ Datum: "2022-03-04", " DATUM ": "x", Aktivitetstyp: "Patrull" })[header] ?? "",
    );
    const tabs = aWorkbook().map((tab) => (tab.name === "Aktiviteter" ? { ...tab, rows: [headers, row] } : tab));
    expect(issuesOf(tabs)).toEqual([["Aktiviteter", 1, "Datum", "headerDuplicate", ""]]);
    expect(read(tabs).activities).toMatchObject([{ date: "2022-03-04" }]);
  });

  test("headers and tab names are found in any case and spacing", () => {
    const tabs = withActivities(patrol()).map(({ name, rows: [headers = [], ...rows] }) => ({
      name: ` ${name.toUpperCase()}`,
      rows: [headers.map((header) => ` ${String(header).toUpperCase().replace(" ", "\n ")} `), ...rows],
    }));
    expect(read(tabs)).toEqual(read(withActivities(patrol())));
  });

  test("issues stand tab by tab, from the top and from the left", () => {
    const tabs = aWorkbook({
      Inställningar: [...PERIOD, { Inställning: "Språk", Värde: "fi" }],
      Aktiviteter: [patrol({ Läge: "?", Datum: "?" }), patrol({ Antal: "?" })],
      Löften: [promise({ Mål: "?" })],
    });
    expect(issuesOf(tabs).map(([tab, row, column]) => `${tab} ${row} ${column}`)).toEqual([
      "Löften 2 Mål",
      "Aktiviteter 2 Datum",
      "Aktiviteter 2 Läge",
      "Aktiviteter 3 Antal",
      "Inställningar 4 Värde",
    ]);
  });

  test("a long value is shortened to 80 characters", () => {
    const [issue] = read(withActivities(patrol({ Datum: "🙂".repeat(200) }))).issues;
    expect([...(issue?.value ?? "")]).toHaveLength(80);
  });
});

describe("Inställningar", () => {
  const settings = (rows: Readonly<Record<string, string | number>>) =>
    Object.entries(rows).map(([label, value]) => ({ Inställning: label, Värde: value }));
  const withSettings = (rows: Readonly<Record<string, string | number>>) =>
    aWorkbook({ Inställningar: settings(rows) });
  const year = { "Period från": "2022-01-01", "Period till": "2022-12-31" };

  test("every row is read, in any case and order; foreign rows are left alone", () => {
    const { settings: found, issues } = read(
      withSettings({
        "period TILL": "2022-12-31",
        "Period från": "2022-01-01",
        Kommun: "Pajala",
        "Undantagna veckor": "2022-V28, 2022-v29",
        Mottagare: "Kommunstyrelsen, Chefen för lokalpolisområdet",
        "Skriftlig uppföljning senast": "2023-02-28",
        Diarienummer: 2022.17,
        Språk: "EN",
        "Vår egen rad": "x",
      }),
    );
    expect(issues).toEqual([]);
    expect(found).toMatchObject({
      municipality: "Pajala",
      period: { from: "2022-01-01", to: "2022-12-31" },
      excludedWeeks: ["2022-V28", "2022-V29"],
      receivers: ["Kommunstyrelsen", "Chefen för lokalpolisområdet"],
      writtenBy: "2023-02-28",
      diaryNumber: "2022.17",
      language: "en",
      lessons: "",
    });
  });

  test.each<[string, Readonly<Record<string, string>>, readonly unknown[][]]>([
    [
      "a bad week is an issue of its own",
      { ...year, "Undantagna veckor": "2022-V28, v. 29, 2022-V53" },
      [
        [4, "weekInvalid", "v. 29"],
        [4, "weekInvalid", "2022-V53"],
      ],
    ],
    ["an unknown language", { ...year, Språk: "fi" }, [[4, "choiceUnknown", "fi"]]],
    ["a period that is no date", { ...year, "Period till": "nyår" }, [[3, "dateInvalid", "nyår"]]],
    ["an end before the start", { ...year, "Period till": "2021-12-31" }, [[3, "endBeforeStart", "2021-12-31"]]],
    ["an empty end", { ...year, "Period till": "" }, [[3, "periodMissing", ""]]],
  ])("%s", (_name, rows, expected) => {
    const tabs = withSettings(rows);
    expect(issuesOf(tabs)).toEqual(expected.map(([row, code, value]) => ["Inställningar", row, "Värde", code, value]));
  });

  test("a word that is no choice of its setting comes with those there are", () => {
    const choicesFor = (rows: Readonly<Record<string, string>>) =>
      read(withSettings({ ...year, ...rows })).issues[0]?.choices;
    expect(choicesFor({ "Bilaga B": "kanske" })).toEqual(["Ja", "Nej"]);
    expect(choicesFor({ Språk: "fi" })).toEqual(["sv", "en"]);
  });

  test("the weeks that can be read are excluded all the same", () => {
    const tabs = withSettings({ ...year, "Undantagna veckor": "2022-V28, v. 29" });
    expect(read(tabs).settings.excludedWeeks).toEqual(["2022-V28"]);
  });

  test("without a period one line says so, and only the promises that need it are unreadable", () => {
    const own = promise({ "Löfte-ID": "3", Från: "2022-01-01", Till: "2022-12-31" });
    const tabs = aWorkbook({
      Inställningar: settings({ Kommun: "Pajala" }),
      Löften: [PATROLS, promise({ "Löfte-ID": "2" }), own],
    });
    expect(issuesOf(tabs)).toEqual([["Inställningar", null, null, "periodMissing", ""]]);
    expect(read(tabs).commitments.map(({ id }) => id)).toEqual(["3"]);
    expect(read(tabs).unreadable.map(({ id }) => id)).toEqual(["1.1", "2"]);
    expect(read(aWorkbook({ Inställningar: [], Löften: [own] })).issues).toEqual([]);
  });

  test("a setting that stands twice is read where it stands first", () => {
    const rows = [...PERIOD, { Inställning: "Kommun", Värde: "Pajala" }, { Inställning: " kommun", Värde: "Kalix" }];
    const tabs = aWorkbook({ Inställningar: rows });
    expect(issuesOf(tabs)).toEqual([["Inställningar", 5, "Inställning", "idDuplicate", "kommun"]]);
    expect(read(tabs).settings.municipality).toBe("Pajala");
  });
});

describe("Listor", () => {
  const parties = [
    { Part: "Polis", Målgrupp: "Unga" },
    { Part: "Kommun", Målgrupp: "unga" },
    { Part: "Skola", "Ingår i": "kommun" },
  ];

  test("each column is a list of its own; a party belongs to another", () => {
    const { lists, settings, issues } = read(aWorkbook({ Listor: parties }));
    expect(issues).toEqual([]);
    expect(lists).toMatchObject({ parties: ["Polis", "Kommun", "Skola"], audiences: ["Unga"], channels: [] });
    expect(settings.memberOf).toEqual({ Skola: "Kommun" });
  });

  test("a party can't belong to one that isn't there", () => {
    const tabs = aWorkbook({ Listor: [...parties, { Part: "Fritid", "Ingår i": "Komun" }] });
    expect(issuesOf(tabs)).toEqual([["Listor", 5, "Ingår i", "wordUnknown", "Komun"]]);
    expect(read(tabs).settings.memberOf).toEqual({ Skola: "Kommun" });
  });

  test("every column may be left out", () => {
    const tabs = [...aWorkbook(), aTab("Listor", [{ Part: "Polis" }], ["Part"])];
    expect(read(tabs).issues).toEqual([]);
  });

  test("a party called constructor or __proto__ is a party", () => {
    const { settings } = read(
      aWorkbook({ Listor: [{ Part: "__proto__", "Ingår i": "constructor" }, { Part: "constructor" }] }),
    );
    expect(Object.entries(settings.memberOf)).toEqual([["__proto__", "constructor"]]);
  });
});

describe("the smaller tabs", () => {
  test.each<[string, RowByHeader, string, string, string]>([
    ["Handlingsplan", { Åtgärd: "Möte" }, "Löfte-ID", "valueMissing", ""],
    ["Handlingsplan", { "Löfte-ID": "8" }, "Löfte-ID", "idUnknown", "8"],
    ["Handlingsplan", { "Löfte-ID": "1.1", "Klart senast": "snart" }, "Klart senast", "dateInvalid", "snart"],
    ["Handlingsplan", { "Löfte-ID": "1.1", Läge: "Nästan" }, "Läge", "choiceUnknown", "Nästan"],
    ["Kommunikation", { Rubrik: "Nytt" }, "Datum", "valueMissing", ""],
    ["Kommunikation", { Datum: "2022-03-04", Löften: "8" }, "Löften", "idUnknown", "8"],
    ["Uppföljningar", { Datum: "2022-03-04", "Per datum": "2022-03-01" }, "Typ", "valueMissing", ""],
    [
      "Uppföljningar",
      { Datum: "2022-03-04", "Per datum": "2022-03-01", Typ: "Muntlig" },
      "Typ",
      "choiceUnknown",
      "Muntlig",
    ],
    ["Inriktningar", { Problembild: "Oro" }, "Inriktning", "valueMissing", ""],
  ])("%s: %j is one issue, and the row is left out", (tab, row, column, code, value) => {
    const tabs = aWorkbook({ [tab]: [row] });
    expect(issuesOf(tabs)).toEqual([[tab, 2, column, code, value]]);
    const { actions, communications, followUps, focusAreas } = read(tabs);
    expect([actions, communications, followUps, focusAreas].flat()).toEqual([]);
  });

  test("an action without a state hasn't begun", () => {
    const [action] = read(aWorkbook({ Handlingsplan: [{ "Löfte-ID": "1.1", Åtgärd: "Möte" }] })).actions;
    expect(action).toMatchObject({ id: "rad 2", state: "Ej påbörjad", due: null, done: null });
  });

  test("of two focus areas with one name the first is kept and the other said", () => {
    const tabs = aWorkbook({ Inriktningar: [{ Inriktning: "Trygghet", Källa: "1" }, { Inriktning: "Trygghet" }] });
    expect(issuesOf(tabs)).toEqual([["Inriktningar", 3, "Inriktning", "idDuplicate", "Trygghet"]]);
    expect(read(tabs).focusAreas).toEqual([{ name: "Trygghet", problem: "", source: "1" }]);
  });
});
