import { readActivityTypes } from "../../../../../src/domain/propose/fields/activity";
import { readQuantities } from "../../../../../src/domain/propose/fields/quantity";
import { lowOf } from "../../../../../src/domain/propose/text/lower-case";
import { swedish } from "../../../../../src/i18n/reading/swedish";

const read = (text: string, list: readonly string[] = []) => {
  const low = lowOf(text);
  return readActivityTypes(text, low, readQuantities(low, swedish).main, list, swedish).value;
};

test.each([
  ["fyra trygghets- och ljusvandringar", ["Trygghetsvandring", "Ljusvandring"]],
  ["20 kvälls- och nattpass", ["Kvällspass", "Nattpass"]],
  ["minst ett kvälls- eller nattpass i månaden", ["Kvällspass", "Nattpass"]],
  ["tio riktade alkohol- och drogkontroller", ["Riktad alkoholkontroll", "Riktad drogkontroll"]],
  ["tio cykel-, moped- samt bilbesiktningar", ["Cykelbesiktning", "Mopedbesiktning", "Bilbesiktning"]],
  ["fem besök i skol- och fritidsmiljöer", ["Besök"]],
  ["fyra trygghets- och ljuspromenader", ["Trygghetspromenad", "Ljuspromenad"]],
  ["fyra trygghets- och ljuskalas", ["Trygghets- och ljuskalas"]],
  ["fyra nattvandringar och möten", ["Nattvandring"]],
])("words that share their end: %s", (text, names) => {
  expect(read(text)).toEqual(names);
});

test.each(["minst en fredags- eller lördagskväll i månaden", "minst en fredag/lördag i månaden"])(
  "%s says when, and not what",
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test.each([
  ["Riktad insats om året ska genomföras.", ["Riktad insats"]],
  ["Riktade insatser mot langning ska genomföras.", ["Riktad insats mot langning"]],
  ["Fyra insatser mot buller och nedskräpning görs.", ["Insats mot buller och nedskräpning"]],
])("what general work is about belongs to it, and neither its time nor its verb: %s", (text, names) => {
  expect(read(text)).toEqual(names);
});

test("a type in the list is taken before the words of the text", () => {
  expect(read("fyra trygghets- och ljusvandringar", ["Ljusvandring"])).toEqual(["Ljusvandring"]);
});
