// Words that Listor lacks: offered once each, with the number of cells that say them.
import { planMends } from "../../../../src/application/plans/plan-mends";
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { isOfferFor, nextWordPlace, offerWords } from "../../../../src/workbook/mending/offer-words";
import { proposeMends } from "../../../../src/workbook/mending/propose-mends";
import { countingMeans, sourceOf } from "../../../helpers/application/plan-source";
import { aWorkbook } from "../../../helpers/tabs";

const row = (id: string, type: string, parties: string) => ({
  "Aktivitet-ID": id,
  Datum: "2022-03-04",
  Aktivitetstyp: type,
  Parter: parties,
  Läge: "Genomförd",
});
const WORKBOOK = aWorkbook({
  Listor: [{ Aktivitetstyp: "Patrull", Part: "Polis" }, { Part: "Kommun" }],
  Aktiviteter: [row("A1", "Hundsök", "Polis"), row("A2", "hundsök", "Kyrkan, Polis"), row("A3", "Patrull", "Kyrkan")],
});
const tabs = tabsFrom(WORKBOOK);
const { issues } = decodeBook(tabs);
const offers = offerWords(issues);

test("each word is offered once, however it is cased", () => {
  expect(offers.map(({ header, after, cells }) => [header, after, cells])).toEqual([
    ["Aktivitetstyp", "Hundsök", 2],
    ["Part", "Kyrkan", 2],
  ]);
  expect(issues.map((issue) => offers.findIndex((offer) => isOfferFor(offer, issue)))).toEqual([0, 0, 1, 1]);
});

test("a word goes below the last one of its list, and after it every row can be read", () => {
  const { source } = sourceOf({ tabs: WORKBOOK });
  const marks = { by: "Samordnare", at: "2022-06-30 09:15" };
  const { steps, log } = planMends(source, offers, marks, countingMeans());
  expect(steps).toEqual([
    { kind: "addWord", cell: { tab: "Listor", row: 2, column: 0, value: "Hundsök" } },
    { kind: "addWord", cell: { tab: "Listor", row: 3, column: 2, value: "Kyrkan" } },
  ]);
  expect(log.changes).toEqual([
    { tab: "Listor", row: "", field: "Aktivitetstyp", before: "", after: "Hundsök" },
    { tab: "Listor", row: "", field: "Part", before: "", after: "Kyrkan" },
  ]);
});

test("a list whose column is gone gets no word", () => {
  expect(nextWordPlace(tabsFrom([{ name: "Listor", rows: [["Part"]] }]), "Kanal")).toBeNull();
  expect(nextWordPlace(tabsFrom([]), "Part")).toBeNull();
});

test("a word that a mend would spell otherwise is offered instead of that", () => {
  const rows = [
    row("A1", "Patrull", "Polisen"),
    row("A2", "Patrull", "Polisen, Kyrkan"),
    row("A3", "Hundsök", "Polis"),
  ];
  const misspelt = tabsFrom(aWorkbook({ Listor: [{ Aktivitetstyp: "Patrull", Part: "Polis" }], Aktiviteter: rows }));
  const book = decodeBook(misspelt);
  const mends = proposeMends(misspelt, book, plainDate("2022-06-30"));
  expect(mends.map(({ before, after }) => [before, after])).toEqual([["Polisen", "Polis"]]);
  expect(offerWords(book.issues, mends).map(({ after, isInstead }) => [after, isInstead ?? false])).toEqual([
    ["Polisen", true],
    ["Kyrkan", false],
    ["Hundsök", false],
  ]);
});
