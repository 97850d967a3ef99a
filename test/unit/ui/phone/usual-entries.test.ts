import { usualEntries } from "../../../../src/ui/phone/usual-entries";
import { aBook } from "../../../helpers/a-book";
import { anActivity } from "../../../helpers/make";

const contact = (id: string, told: object = {}) =>
  anActivity("2022-06-29", { id, type: "Medborgarkontakt", place: "Kangos", note: id, ...told });

/** IDs of what is offered, for the person's latest rows, newest first. */
function offered(...rows: ReturnType<typeof contact>[]): string[] {
  const latest = rows.map(({ id }) => id);
  return usualEntries({ latest, book: { ...aBook(), activities: [...rows].reverse() } }).map(({ id }) => id);
}

test("the most usual comes first, and is told by its newest row", () => {
  expect(offered(contact("A-3", { place: "Tärendö" }), contact("A-2"), contact("A-1"))).toEqual(["A-2", "A-3"]);
});

test("of equally usual ones the latest comes first, and three are enough", () => {
  const rows = ["A", "B", "C", "D"].map((place) => contact(`A-${place}`, { place }));
  expect(offered(...rows)).toEqual(["A-A", "A-B", "A-C"]);
});

test("another day, note or order of parties is the same habit", () => {
  const told = { parties: ["Polis", "Skola"] };
  expect(offered(contact("A-2", told), contact("A-1", { parties: ["Skola", "Polis"], note: "x" }))).toEqual(["A-2"]);
});

test.each(["Struken", "Inställd", "Planerad"] as const)("what is %s is no habit", (state) => {
  expect(offered(contact("A-1", { state }))).toEqual([]);
});

test("a row that has left the sheet is passed over", () => {
  expect(usualEntries({ latest: ["A-1"], book: aBook() })).toEqual([]);
});
