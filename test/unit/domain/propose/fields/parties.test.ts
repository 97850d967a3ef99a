import { readParties } from "../../../../../src/domain/propose/fields/parties";
import { lowOf } from "../../../../../src/domain/propose/text/lower-case";
import { swedish } from "../../../../../src/i18n/reading/swedish";

const read = (text: string) => readParties(lowOf(text), swedish);

test.each([
  ["Polisen informerar skolan", ["Polis"], []],
  ["Därefter gör polisen en insats i kommunen", ["Polis"], []],
  ["Insatsen görs av polis, socialtjänst och skola", ["Polis", "Socialtjänst", "Skola"], []],
  [
    "Med skolan, hälsocentralen och kommunens BRÅ planerar polisen in en dag",
    ["Polis"],
    ["Skola", "Vårdcentral", "Kommun"],
  ],
  ["Möten mellan polisen och räddningstjänsten hålls", ["Polis", "Räddningstjänst"], []],
  ["Kommunen inför en metod som delas av polis och bostadsbolag", ["Kommun"], []],
  ["Polisen arbetar tillsammans med Sandvike kommun", ["Polis"], ["Kommun"]],
  ["Besök hos företagare och skolor görs av polisen", ["Polis"], []],
  ["Kommunen utreder behovet av ordningsvakter", ["Kommun"], []],
  ["Det kan ske i samverkan med socialtjänsten", [], []],
  ["polisens inriktning avgör", [], []],
])("%s", (text, acting, partners) => {
  const found = read(text);
  expect([found.acting, found.partners]).toEqual([acting, partners]);
});

test("a group stands for its members", () => {
  expect(read("Samarbetet i SSPF fördjupas")).toMatchObject({
    isGroup: true,
    acting: ["Skola", "Socialtjänst", "Polis", "Fritid"],
  });
});

test("one or the other is known", () => {
  expect(read("Polisen eller räddningstjänsten ska vara med").isEither).toBe(true);
});
