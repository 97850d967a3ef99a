// What the check proposes, table by table: only what can be meant in one way.

import { locate } from "../../../../src/workbook/cells/locate-columns";
import { tabAs, tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { lostHeaders } from "../../../../src/workbook/mending/lost-headers";
import { proposeMends } from "../../../../src/workbook/mending/propose-mends";
import { ACTIVITIES, LISTS } from "../../../../src/workbook/schema/tabs";
import { tidyDate } from "../../../../src/workbook/upkeep/tidy-date";
import { idsIn, packIds, unpackIds, vanishedIds } from "../../../../src/workbook/upkeep/watched-ids";
import { day } from "../../../helpers/make";
import { aTab, aWorkbook, headersOf, type RowByHeader, schemaNamed } from "../../../helpers/tabs";

const row: RowByHeader = {
  Datum: "2022-03-04",
  Aktivitetstyp: "Patrull",
  Antal: 2,
  Läge: "Genomförd",
  Plats: "Kangos",
};
const renamed = (from: string, to: string, more: readonly string[] = []) => {
  const headers = [...headersOf(ACTIVITIES).map((header) => (header === from ? to : header)), ...more];
  const { [from]: value = "", ...rest } = row;
  return { ...aTab("Aktiviteter", [{ ...rest, [to]: value }], headers), name: "Aktiviteter" };
};

test.each([
  ["Datum", "Datm", [], [{ at: 1, before: "Datm", after: "Datum" }]],
  ["Datum", "Dag", [], [{ at: 1, before: "Dag", after: "Datum" }]],
  ["Plats", "Ställe", ["Egen"], [{ at: 6, before: "Ställe", after: "Plats" }]],
  ["Plats", "Platsen", ["Platz"], [{ at: 6, before: "Platsen", after: "Plats" }]],
])("the header %s that became %s beside %j", (from, to, more, expected) => {
  expect(lostHeaders(tabAs(ACTIVITIES, renamed(from, to, more)))).toEqual(expected);
});

test("of a tab without any header, and of optional columns, nothing is guessed by place", () => {
  expect(lostHeaders(tabAs(ACTIVITIES, { name: "Aktiviteter", rows: [["a", "b"], ["c"]] }))).toEqual([]);
  const lists = aTab(
    "Listor",
    [{ Part: "Polis", Egen: "x" }],
    ["Aktivitetstyp", "Platstyp", "Part", "Egen", "Målgrupp", "Kanal"],
  );
  expect(lostHeaders(tabAs(LISTS, lists))).toEqual([]);
});

const LISTED = { Listor: [{ Part: "Polis", Aktivitetstyp: "Patrull" }, { Part: "Kommun" }] };
const mendsOf = (activities: readonly RowByHeader[]) => {
  const tabs = tabsFrom(aWorkbook({ ...LISTED, Aktiviteter: activities }));
  const today = day("2022-06-30");
  return proposeMends(tabs, decodeBook(tabs), today).map(({ kind, row: at, before, after }) => [
    kind,
    at,
    before,
    after,
  ]);
};

test.each([
  [{ ...row, Datum: "4/3 2022" }, [["date", 2, "4/3 2022", "2022-03-04"]]],
  [{ ...row, Datum: "32 maj" }, []],
  [{ ...row, Datum: 44624 }, [["date", 2, "44624", "2022-03-04"]]],
  [{ ...row, Datum: 44624.5 }, [["date", 2, "44624.5", "2022-03-04"]]],
  [{ ...row, Datum: 20220304 }, [["date", 2, "20220304", "2022-03-04"]]],
  [{ ...row, Datum: 20221304 }, []],
  [{ ...row, Datum: "44624" }, [["date", 2, "44624", "2022-03-04"]]],
  [{ ...row, Datum: "44624,5" }, [["date", 2, "44624,5", "2022-03-04"]]],
  [{ ...row, Datum: 12 }, []],
  [{ ...row, Datum: -44624 }, []],
  [{ ...row, Datum: 1e9 }, []],
  [{ ...row, Parter: "Plois, Komun" }, [["word", 2, "Plois, Komun", "Polis, Kommun"]]],
  [{ ...row, Parter: "Plois, Kyrkan" }, []],
  [{ ...row, Aktivitetstyp: "Patrul" }, [["word", 2, "Patrul", "Patrull"]]],
  [{ ...row, Antal: "ca 50" }, [["number", 2, "ca 50", "50"]]],
  [{ ...row, Antal: "två" }, [["number", 2, "två", "2"]]],
  [{ ...row, Antal: "några" }, []],
  [{ ...row, Antal: 2.5 }, []],
  [{ ...row, Läge: "Genomfört" }, [["word", 2, "Genomfört", "Genomförd"]]],
])("%j is mended as %j", (activity, expected) => {
  expect(mendsOf([activity])).toEqual(expected);
});

test("of two rows with one ID the later gets another, and a promise's ID is never guessed", () => {
  const twice = [
    { ...row, "Aktivitet-ID": "A1" },
    { ...row, "Aktivitet-ID": "A1", Löften: "9.9" },
  ];
  expect(mendsOf(twice)).toEqual([["duplicateId", 3, "A1", ""]]);
});

test.each([
  ["Aktiviteter", "Datum", "4 mars", "2022-03-04"],
  ["Aktiviteter", "Datum", "2022-03-04", null],
  ["Aktiviteter", "Datum", "nästa år", null],
  ["Aktiviteter", "Plats", "4 mars", null],
  ["Handlingsplan", "Klart senast", "4 juli", "2022-07-04"],
  ["Handlingsplan", "Klar datum", "4 juni", "2022-06-04"],
  ["Löften", "Från", "4 mars", null],
  ["Löften", "Från", "4 mars 2022", "2022-03-04"],
])("in %s, %s, the text %s is the day %s", (name, header, text, expected) => {
  const headers = headersOf(schemaNamed(name));
  const cells = headers.map((one) => (one === header ? text : ""));
  const head = locate(schemaNamed(name), headers);
  expect(tidyDate(head, cells, headers.indexOf(header), day("2022-06-30"))).toBe(expected);
});

test("IDs come back as they were packed, 5,000 of them in blocks that a property can hold", () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `A-${String(index).padStart(8, "0")}`);
  const packed = packIds({ Aktiviteter: ids, Handlingsplan: [], Kommunikation: ["Åtgärd å 1"] });
  expect(unpackIds(packed)).toEqual({ Aktiviteter: ids, Handlingsplan: [], Kommunikation: ["Åtgärd å 1"] });
  expect(Math.max(...Object.values(packed).map((text) => Buffer.byteLength(text)))).toBeLessThan(9 * 1024);
  const longer = packIds({ Aktiviteter: [...ids, "A-NY000001"] });
  expect(Object.entries(longer).filter(([key, text]) => packed[key] !== text)).toHaveLength(1);
});

test("100,000 IDs stay within what the document can hold, and those beyond aren't watched", () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => `A-${String(index).padStart(8, "0")}`);
  const packed = packIds({ Aktiviteter: ids });
  expect(Buffer.byteLength(JSON.stringify(packed))).toBeLessThan(500 * 1024);
  const known = unpackIds(packed);
  expect(known["Aktiviteter"]?.length).toBeGreaterThan(30_000);
  const words = { field: "", before: "", after: "" };
  expect(vanishedIds(known, { Aktiviteter: ids }, words)).toEqual([]);
});

test("only an ID that is nowhere in its tab has vanished; a tab that isn't there says nothing", () => {
  const before = { Aktiviteter: ["A1", "A2", "A2"], Handlingsplan: ["H1"] };
  const words = { field: "Raden", before: "Fanns", after: "Borta" };
  const now = idsIn(tabsFrom([aTab("Aktiviteter", [{ "Aktivitet-ID": "A1" }])]));
  expect(vanishedIds(before, now, words)).toEqual([{ tab: "Aktiviteter", row: "A2", ...words }]);
});
