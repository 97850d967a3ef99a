import { readRhythm } from "../../../../../src/domain/propose/fields/interval";
import { lowOf } from "../../../../../src/domain/propose/text/lower-case";
import { swedish } from "../../../../../src/i18n/reading/swedish";

const read = (text: string) => readRhythm(lowOf(text), swedish);

test.each([
  ["två gånger per vecka", "vecka"],
  ["en gång i veckan", "vecka"],
  ["1 gång/dygn", "dygn"],
  ["Varje dygn görs en kontroll", "dygn"],
  ["minst två kontroller i månaden", "månad"],
  ["varannan månad", "varannan månad"],
  ["var tredje månad", "kvartal"],
  ["var 6:e månad", "halvår"],
  ["vartannat kvartal", "halvår"],
  ["två per termin", "termin"],
  ["varje tertial", "tertial"],
  ["den årliga vandringen", "år"],
  ["två (2) ”riskkvällar” om året", "år"],
  ["varje fredag", "vecka"],
  ["kvartalsvis", "kvartal"],
  ["varje november", "år"],
])("%s: %s", (text, interval) => {
  expect(read(text).intervals.map((found) => found.interval)).toEqual([interval]);
});

test.each([
  "utöver det dagliga arbetet",
  "under kvällar och nätter",
  "i veckan som gick",
  "under året",
  "vid varje tillfälle",
  "var för sig",
])("%s is no interval", (text) => {
  expect(read(text).intervals).toEqual([]);
});

test("an interval that the tab lacks is told in its units", () => {
  expect(read("varannan vecka").intervals).toMatchObject([{ interval: null, every: { count: 2, unit: "vecka" } }]);
});

test.each([
  ["fredagar och lördagar", [5, 6]],
  ["varje helg", [6, 7]],
  ["torsdagar/söndagar", [4, 7]],
  ["fredag den 3 mars", []],
  ["en fredags- eller lördagskväll i månaden", [5, 6]],
  ["fredags- respektive lördagskvällar", [5, 6]],
  ["tors- och fredagar", [4, 5]],
  ["fre- och lördag", [5, 6]],
  ["fredag- eller lördagkväll", [5, 6]],
  ["lördags- samt söndagsnätter", [6, 7]],
  ["fredags-, lördags- och söndagskvällar", [5, 6, 7]],
  ["fredag/lördag", [5, 6]],
  ["en fredag eller lördag i månaden", [5, 6]],
  ["fredag eller lördag den 3 eller 4 mars", []],
  ["fredag eller lördag vecka 40", []],
  ["natten mellan fredag och lördag", []],
])("%s: weekdays %p", (text, days) => {
  expect(read(text).weekdays).toEqual(days);
});

test("an average is known", () => {
  expect([read("tre i snitt per vecka").average !== null, read("tre per vecka").average !== null]).toEqual([
    true,
    false,
  ]);
});

test.each([
  ["torsdag-lördag", [4, 5, 6]],
  ["fredag till söndag", [5, 6, 7]],
])("%s holds the days between", (text, days) => {
  expect(read(`väktare finns på torget ${text}`).weekdays).toEqual(days);
});
