import { proposeCommitments } from "../../../../../src/domain/propose/propose-commitments";
import { swedish } from "../../../../../src/i18n/reading/swedish";

const rowsOf = (rows: readonly string[]) =>
  proposeCommitments(
    `Medborgarlöften 2026\n\n${rows.join("\n")}`,
    { activityTypes: [] },
    { words: swedish },
  ).proposals.map(({ text, kind, target, parties, to }) =>
    [text, kind.value, target.value ?? "-", parties.value.join("+"), to.value ?? "-"].join(" | "),
  );

const ROWS = [
  ["Trafik", "25 fartkontroller på riksväg 61", "polisen", "under året"],
  ["Trafik", "Ny cykelbana vid Bruksgatan", "kommunen", "31 augusti"],
  ["Trygghet", "Ordningsvakter i centrum fredag och lördag", "kommunen", "hela året"],
  ["Trygghet", "Drogvaneundersökning i åk 9", "skolan", "v. 10"],
  ["Trygghet", "Samtal med unga två gånger per termin", "polisen och skolan", ""],
];

test.each(["\t", "; ", " | "])(
  "a table without a head is read by what stands in its columns, with %j between them",
  (edge) => {
    expect(rowsOf(ROWS.map((cells) => cells.join(edge)))).toEqual([
      "25 fartkontroller på riksväg 61 | Antal | 25 | Polis | -",
      "Ny cykelbana vid Bruksgatan 31 augusti | Milstolpe | - | Kommun | 2026-08-31",
      "Ordningsvakter i centrum fredag och lördag | Löpande | - | Kommun | -",
      "Drogvaneundersökning i åk 9 v. 10 | Milstolpe | - | Skola | 2026-03-08",
      "Samtal med unga två gånger per termin | Varje | 2 | Polis+Skola | -",
    ]);
  },
);

test.each([
  ["3 i snitt per vecka", "Snitt | 3"],
  ["1 per månad", "Varje | 1"],
  ["minst 4", "Antal | 4"],
  ["12", "Antal | 12"],
  ["genomförd", "Milstolpe | -"],
  ["antal besök", "Löpande | -"],
  ["80 procent nöjda", "Löpande | -"],
])("a measure of “%s” says how many only where it is a level", (measure, read) => {
  const [row = ""] = rowsOf([
    "Åtgärd | Mått | Ansvarig",
    `Arbete i Norra Ekby | ${measure} | Polisen`,
    "Bio | 1 per år | Kommunen",
  ]);
  expect(row.split(" | ").slice(1, 3).join(" | ")).toBe(read);
});

test("rows that a program broke within a cell are whole", () => {
  const rows = [
    "Trygghetsronder i bostadsområdena | 2 per månad | Bostadsbolaget och\nkommunen | hela perioden",
    "Ny rutin för orosanmälningar i hela kommunen | Kommunen | senast 31 maj\n2026",
    "Fotpatruller | 3 per vecka | Polisen | hela perioden",
  ];
  expect(rowsOf(["Åtgärd | Mått | Ansvarig | När", rows[0] ?? "", rows[2] ?? ""])).toEqual([
    "Trygghetsronder i bostadsområdena 2 per månad | Varje | 2 | Kommun+Bostadsbolag | -",
    "Fotpatruller 3 per vecka | Varje | 3 | Polis | -",
  ]);
  expect(rowsOf(["Åtgärd | Ansvarig | När", rows[1] ?? "", "Café | Kommunen | maj"])[0]).toBe(
    "Ny rutin för orosanmälningar i hela kommunen senast 31 maj 2026 | Milstolpe | - | Kommun | 2026-05-31",
  );
});

test("a column whose cells tell how often is no name of an area, however alike they are", () => {
  expect(rowsOf(["Fotpatrull\tvarje vecka\tpolisen", "Städning\tvarje vecka\tkommunen"])).toEqual([
    "Fotpatrull varje vecka | Varje | 1 | Polis | -",
    "Städning varje vecka | Varje | 1 | Kommun | -",
  ]);
});
