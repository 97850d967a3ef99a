import {
  NO_QUICK_FILTER,
  type Outcomes,
  promiseIds,
  type QuickFilter,
  quickRows,
} from "../../../../../../src/local/desk/page/filter/quick-filter";
import { viewOf } from "../../../../../helpers/local/sheet-view";

const HEADERS = ["Aktivitet-ID", "Datum", "Plats", "Parter"];
const VIEW = viewOf("Aktiviteter", [
  HEADERS,
  ["A1", "2022-01-05", "Pajala", "Polis, Kommun"],
  ["A2", "2022-02-05", "Kangos", "Polis"],
  ["A3", "2022-02-06", "Pajala", "Skola"],
]);
const sets = (counted: string, nearMiss: string) => ({
  counted: new Set([counted]),
  nearMiss: new Set([nearMiss]),
  unresolved: new Set<string>(),
});
const OUTCOMES: Outcomes = new Map([
  ["2.1", sets("A1", "A2")],
  ["2.2", sets("A3", "A1")],
]);
const kept = (filter: Partial<QuickFilter>) =>
  [1, 2, 3].filter((row) => quickRows(VIEW)?.isKept({ ...NO_QUICK_FILTER, ...filter }, OUTCOMES, row));

test("what there is to choose from, each once", () => {
  const { parties, places, months } = quickRows(VIEW) ?? {};
  expect([parties, places, months]).toEqual([
    ["Kommun", "Polis", "Skola"],
    ["Kangos", "Pajala"],
    ["2022-01", "2022-02"],
  ]);
  expect([quickRows(viewOf("Blad1", [HEADERS])), quickRows(viewOf("Aktiviteter", [["Datum"]]))]).toEqual([null, null]);
});

test.each<[string, Partial<QuickFilter>, number[]]>([
  ["nothing chosen", {}, [1, 2, 3]],
  ["a party among several", { party: "Polis" }, [1, 2]],
  ["a place and a month", { place: "Pajala", month: "2022-02" }, [3]],
  ["what has to do with a promise", { promise: "2.1" }, [1, 2]],
  ["near misses of a promise", { promise: "2.1", outcome: "nearMiss" }, [2]],
  ["near misses of any promise", { outcome: "nearMiss" }, [1, 2]],
  ["nothing unresolved", { outcome: "unresolved" }, []],
])("%s", (_what, filter, rows) => expect(kept(filter)).toEqual(rows));

test("promises are named by their IDs, in the order of their tab", () => {
  expect(promiseIds(viewOf("Löften", [["Löfte-ID"], ["2.1"], ["1.1"], ["2.1"]]))).toEqual(["2.1", "1.1"]);
  expect(promiseIds(undefined)).toEqual([]);
});
