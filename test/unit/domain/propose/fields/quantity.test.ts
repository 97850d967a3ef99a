import { readQuantities } from "../../../../../src/domain/propose/fields/quantity";
import { lowOf } from "../../../../../src/domain/propose/text/lower-case";
import { swedish } from "../../../../../src/i18n/reading/swedish";

const read = (text: string) => readQuantities(lowOf(text), swedish);

test.each([
  ["Minst två riskkvällar", 2],
  ["vid minst två(2) tillfällen", 2],
  ["2 (två) riktade insatser", 2],
  ["Polisen gör minst 1 200 kontroller", 1200],
  ["Polisen är på plats vid 200 tillfällen", 200],
  ["omfattningen bör vara två per termin", 2],
  ["Minst två tusen kontroller", 2000],
  ["Minst fyra särskilda trafik- och informationsinsatser", 4],
  ["Minst tre kvällar i veckan", 3],
  ["De fyra kommunerna ska genomföra minst en gemensam insats", 1],
  ["I de tre övriga områdena görs minst 52 kontroller", 52],
  ["Minst fem besök i årskurs 7-9 under 2023", 5],
])("%s: %p", (text, value) => {
  expect(read(text).main?.value).toBe(value);
});

test.each([
  "Elever i årskurs 7 får information",
  "Farten på väg 45 och E10 mäts",
  "Polisen finns på torget kl 10-11",
  "I en enkät svarar 42 procent att de är otrygga",
  "Unga mellan 13 och 18 år får sommarjobb",
  "Löftet gäller 2023-05-01 till 2023-08-31",
  "Ring 114 14 eller 112",
  "20-minuters stopp",
  "Arbetet utgår från fyra bostadsområden",
  "Kommunen samverkar i en grupp",
  "En del av arbetet görs i ett tidigt skede",
  "Det görs vid varje möjligt tillfälle",
])("%s has no number to count to", (text) => {
  expect(read(text).main).toBeNull();
});

test("a part of a number, a share and a vague word are told from the number", () => {
  expect(read("tre vandringar, varav minst en i Norrby").parts.map(({ value }) => value)).toEqual([1]);
  expect(read("minst 52 brott, varav minst 20 procent nya").parts.map(({ as }) => as)).toEqual(["share"]);
  expect(read("flera riktade insatser").vague).not.toBeNull();
});

test("a number that is given twice and not alike, and a stretch of numbers, are known", () => {
  expect(read("minst två (3) insatser").main?.disagrees).toBe(true);
  expect(read("2–3 insatser").main).toMatchObject({ value: 2, isRange: true });
});
