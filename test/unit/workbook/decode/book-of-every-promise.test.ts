// The columns that only some promises need, and what is no issue any more: read from the tabs, case by case.
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import type { RawTab } from "../../../../src/workbook/schema/raw-tab";
import { aTab, aWorkbook, PATROLS, type RowByHeader } from "../../../helpers/tabs";

const read = (tabs: readonly RawTab[]) => decodeBook(tabsFrom(tabs));
const issuesOf = (tabs: readonly RawTab[]) =>
  read(tabs).issues.map(({ tab, row, column, code, value }) => [tab, row, column, code, value]);
const promise = (told: RowByHeader = {}): RowByHeader => ({ ...PATROLS, ...told });
const patrol = (told: RowByHeader = {}): RowByHeader => ({ Datum: "2022-03-04", Aktivitetstyp: "Patrull", ...told });

test.each<[string, RowByHeader, object]>([
  ["places", { Platser: "Torget, Norra  byn" }, { places: ["Torget", "Norra byn"] }],
  ["how they share", { Fördelning: "VAR OCH EN" }, { spread: "Var och en" }],
  [
    "days of the week, in the week's order",
    { Veckodagar: "Lördagar, fredag, fredag" },
    { weekdays: ["fredag", "lördag"] },
  ],
  ["what one is", { Räknas: "dagar" }, { counts: "Dagar" }],
  ["a unit of its own", { Enhet: "timmar" }, { unit: "timmar" }],
  [
    "a measure",
    { Måttyp: "Mätvärde", Mått: "Trygga", Jämförelse: "högst" },
    { measure: "Trygga", comparison: "Högst" },
  ],
  ["an outcome of nought", { Måttyp: "Mätvärde", Mål: 0 }, { target: 0 }],
  ["an outcome below nought", { Måttyp: "Mätvärde", Mål: -2.5 }, { target: -2.5 }],
  ["words where a milestone has no target", { Måttyp: "Milstolpe", Mål: "snart" }, { target: null }],
  ["a number where an ongoing promise has none", { Måttyp: "Löpande", Mål: -1 }, { kind: "Löpande" }],
  ["the first word for what wasn't kept", { Bedömning: "ej uppfyllt" }, { assessment: "Inte uppfyllt" }],
  ["both words for what is set aside", { Bedömning: "Ej aktuellt" }, { assessment: "Inte aktuellt" }],
  ["per day", { Måttyp: "Snitt", Per: "Dygn" }, { interval: "dygn" }],
  ["per term", { Måttyp: "Varje", Per: "termin" }, { interval: "termin" }],
  [
    "nothing",
    {},
    { places: [], spread: null, weekdays: [], counts: null, unit: "", partOf: "", measure: "", comparison: null },
  ],
])("%s is read", (_name, cells, expected) => {
  const { issues, commitments } = read(aWorkbook({ Löften: [promise(cells)] }));
  expect(issues).toEqual([]);
  expect(commitments[0]).toMatchObject(expected);
});

test.each<[string, RowByHeader, string, string, string]>([
  ["an unknown day", { Veckodagar: "fredag, helgdag" }, "Veckodagar", "choiceUnknown", "helgdag"],
  ["an unknown way to share", { Fördelning: "Ibland" }, "Fördelning", "choiceUnknown", "Ibland"],
  ["an outcome in words", { Måttyp: "Mätvärde", Mål: "många" }, "Mål", "numberInvalid", "många"],
])("%s is one issue, and the promise is unreadable", (_name, cells, column, code, value) => {
  const tabs = aWorkbook({ Löften: [promise(cells)] });
  expect(issuesOf(tabs)).toEqual([["Löften", 2, column, code, value]]);
  expect(read(tabs).unreadable).toHaveLength(1);
});

describe("a part of another promise", () => {
  const parts = (...named: readonly (string | number)[]) =>
    aWorkbook({ Löften: named.map((partOf, at) => promise({ "Löfte-ID": `2.${at + 1}`, "Del av": partOf })) });

  test("is read, also where the ID became a number, and also of one that can't be read", () => {
    expect(read(parts("", 2.1)).commitments.map(({ partOf }) => partOf)).toEqual(["", "2.1"]);
    const tabs = aWorkbook({ Löften: [promise({ Måttyp: "" }), promise({ "Löfte-ID": "1.2", "Del av": "1.1" })] });
    expect(issuesOf(tabs)).toEqual([["Löften", 2, "Måttyp", "valueMissing", ""]]);
    expect(read(tabs).commitments[0]?.partOf).toBe("1.1");
  });

  test.each<[string, readonly string[], string]>([
    ["what isn't there", ["", "9"], "idUnknown"],
    ["itself", ["", "2.2"], "notAWhole"],
  ])("of %s stands alone, with an issue, and is judged all the same", (_name, named, code) => {
    const tabs = parts(...named);
    expect(issuesOf(tabs)).toEqual([["Löften", 3, "Del av", code, named[1]]]);
    expect(read(tabs).commitments.map(({ id, partOf }) => [id, partOf])).toEqual([
      ["2.1", ""],
      ["2.2", ""],
    ]);
  });
});

describe("words that differ in case or spacing alone", () => {
  test("are one word to all promises and rows, also where Listor lacks the list", () => {
    const tabs = aWorkbook({
      Löften: [
        promise({ Målgrupper: "Unga  vuxna", "Krävda parter": "Polis" }),
        promise({ "Löfte-ID": "1.2", Aktivitetstyper: "PATRULL", Målgrupper: "unga vuxna", "Krävda parter": "polis" }),
      ],
      Aktiviteter: [patrol({ Aktivitetstyp: "patrull", Parter: "POLIS" })],
    });
    const { commitments, activities, issues } = read(tabs);
    expect(issues).toEqual([]);
    expect(commitments.map(({ activityTypes }) => activityTypes)).toEqual([["Patrull"], ["Patrull"]]);
    expect(commitments.map(({ audiences }) => audiences)).toEqual([["Unga vuxna"], ["Unga vuxna"]]);
    expect(commitments.map(({ requiredParties }) => requiredParties)).toEqual([["Polis"], ["Polis"]]);
    expect(activities[0]).toMatchObject({ type: "Patrull", parties: ["Polis"] });
  });

  test("are one focus area, as the tab Inriktningar spells it, and one measure", () => {
    const tabs = [
      ...aWorkbook({
        Löften: [promise({ Inriktning: "trygghet" }), promise({ "Löfte-ID": "1.2", Inriktning: "Trygghet" })],
      }),
      aTab("Inriktningar", [{ Inriktning: "Trygghet" }]),
      aTab("Effektmått", [
        { Mått: "Trygga", Datum: "2022-01-01", Värde: 1 },
        { Mått: "TRYGGA", Datum: "2022-02-01", Värde: 2 },
      ]),
    ];
    expect(read(tabs).commitments.map(({ focus }) => focus)).toEqual(["Trygghet", "Trygghet"]);
    expect(read(tabs).indicators.map(({ measure }) => measure)).toEqual(["Trygga", "Trygga"]);
    expect(read(tabs).measures).toEqual(["Trygga"]);
  });
});

describe("Aktiviteter", () => {
  const withRows = (...rows: readonly RowByHeader[]) =>
    aWorkbook({
      Löften: [promise(), promise({ "Löfte-ID": "2", Enhet: "timmar", Aktivitetstyper: "Möte" })],
      Aktiviteter: rows,
    });

  test("a row that ticks one promise that exists counts for that one, and one that ticks none that does for none", () => {
    const tabs = withRows(patrol({ Löften: "1.1, 9" }), patrol({ Löften: "8, 9" }));
    expect(issuesOf(tabs)).toEqual([
      ["Aktiviteter", 2, "Löften", "idUnknown", "9"],
      ["Aktiviteter", 3, "Löften", "idUnknown", "8"],
      ["Aktiviteter", 3, "Löften", "idUnknown", "9"],
    ]);
    expect(read(tabs).activities.map(({ id, commitments }) => [id, commitments])).toEqual([["rad 2", ["1.1"]]]);
  });

  test.each<[string, RowByHeader, number | null]>([
    ["hours where the type's promise counts them", { Aktivitetstyp: "Möte", Antal: 1.25 }, 1.25],
    ["hours where such a promise is ticked", { Löften: "1.1, 2", Antal: "0,5" }, 0.5],
    ["hours that a formula reckoned", { Aktivitetstyp: "Möte", Antal: 0.1 + 0.2 }, 0.3],
    ["hours where no promise counts them", { Antal: 1.5 }, null],
    ["hours where another promise is ticked", { Aktivitetstyp: "Möte", Löften: "1.1", Antal: 1.5 }, null],
    ["three decimals", { Aktivitetstyp: "Möte", Antal: 1.255 }, null],
    ["no time at all", { Aktivitetstyp: "Möte", Antal: 0 }, null],
    ["less than nothing", { Aktivitetstyp: "Möte", Antal: -0.5 }, null],
  ])("%s", (_name, cells, amount) => {
    const tabs = withRows(patrol(cells));
    expect(issuesOf(tabs)).toEqual(
      amount === null ? [["Aktiviteter", 2, "Antal", "numberInvalid", String(cells["Antal"])]] : [],
    );
    expect(read(tabs).activities.map((row) => row.amount)).toEqual(amount === null ? [] : [amount]);
  });

  test("a promise that can't be read still says that its rows are hours", () => {
    const tabs = aWorkbook({
      Löften: [promise({ Enhet: "timmar", Mål: "tre" })],
      Aktiviteter: [patrol({ Antal: 1.5 })],
    });
    expect(issuesOf(tabs)).toEqual([["Löften", 2, "Mål", "numberInvalid", "tre"]]);
    expect(read(tabs).activities).toHaveLength(1);
  });

  test("a struck row is as if it weren't there, whatever stands in it, and its ID is free", () => {
    const struck = { "Aktivitet-ID": "A1", Datum: "32 maj", Antal: "ett par", Löften: "9", Läge: "struken" };
    const tabs = withRows(struck, patrol({ "Aktivitet-ID": "A1" }));
    expect(issuesOf(tabs)).toEqual([]);
    expect(read(tabs).activities.map(({ id, state }) => [id, state])).toEqual([["A1", null]]);
  });

  test("a log that is read by itself takes any amount and keeps struck rows, so that they are known again", () => {
    const tabs = withRows(patrol({ Antal: 1.5 }), patrol({ Läge: "Struken" })).filter(
      ({ name }) => name === "Aktiviteter",
    );
    expect(read(tabs).activities.map(({ amount, state }) => [amount, state])).toEqual([
      [1.5, null],
      [1, "Struken"],
    ]);
  });
});

describe("Effektmått", () => {
  const withMeasures = (...rows: readonly RowByHeader[]) => [...aWorkbook(), aTab("Effektmått", rows)];

  test.each([
    ["65 %", [65], []],
    ["62,5 procent", [62.5], []],
    ["5 ‰", [], [["Effektmått", 2, "Värde", "numberIsShare", "5 ‰"]]],
  ])("%s as Värde", (value, values, issues) => {
    const tabs = withMeasures({ Mått: "Trygga", Datum: "2022-11-01", Värde: value, Enhet: "%" });
    expect(decodeBook(tabsFrom(tabs)).indicators.map((one) => one.value)).toEqual(values);
    expect(issuesOf(tabs)).toEqual(issues);
  });

  test("a measure alone is named, and has no value", () => {
    const { issues, indicators, measures } = read(
      withMeasures({ Mått: "Trygga" }, { Mått: "Nöjda", Datum: "2022-03-01", Värde: 70 }),
    );
    expect(issues).toEqual([]);
    expect(measures).toEqual(["Trygga", "Nöjda"]);
    expect(indicators.map(({ measure, value }) => [measure, value])).toEqual([["Nöjda", 70]]);
  });

  test.each<[string, RowByHeader, string]>([
    ["only its day", { Mått: "Trygga", Värde: 70 }, "Datum"],
    ["only its value", { Mått: "Trygga", Datum: "2022-03-01" }, "Värde"],
  ])("lacking %s is an issue, and the measure is named all the same", (_name, row, column) => {
    const tabs = withMeasures(row);
    expect(issuesOf(tabs)).toEqual([["Effektmått", 2, column, "valueMissing", ""]]);
    expect(read(tabs).indicators).toEqual([]);
    expect(read(tabs).measures).toEqual(["Trygga"]);
  });
});
