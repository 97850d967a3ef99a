import { csvOf } from "../../../../src/local/tidy/csv";
import type { Fields, Value } from "../../../../src/local/tidy/table";

const FIELDS = {
  id: { type: "string", isId: true, valueOf: ({ id }) => id },
  value: { type: "string", valueOf: ({ value }) => value },
} as const satisfies Fields<{ readonly id: string; readonly value: Value }>;
const line = (value: Value, id = "1") => csvOf(FIELDS, [{ id, value }]).split("\r\n")[1];

test.each<[value: Value, written: string]>([
  ["Kangos", "1,Kangos"],
  ["Skola, Polis", '1,"Skola, Polis"'],
  ['En "bra" kväll', '1,"En ""bra"" kväll"'],
  ["två\nrader", "1,två rader"],
  ["=1+1", "1,'=1+1"],
  ["+46 (0)978", "1,'+46 (0)978"],
  ["-2", "1,'-2"],
  ["\t@SUM(A1)", "1,' @SUM(A1)"],
  ["\uff1dcmd|' /C calc'!A0", "1,'\uff1dcmd|' /C calc'!A0"],
  ["Ring 070-123 45 67 om det", "1,Ring *** om det"],
  ["\u202ebakvänt", "1,\ufffdbakvänt"],
  [-2, "1,-2"],
  [2.5, "1,2.5"],
  [true, "1,true"],
  ["", "1,"],
])("%j is written as %j", (value, written) => {
  expect(line(value)).toBe(written);
});

test("an ID is told as it is, also where it looks like something of a person, but never as a formula", () => {
  expect(line("x", "ABC123")).toBe("ABC123,x");
  expect(line("x", "=A1")).toBe("'=A1,x");
});

test("the header stands first, also over no rows", () => {
  expect(csvOf(FIELDS, [])).toBe("id,value");
});

test("a personnummer comes out of no field, nor out of an ID", () => {
  expect(csvOf(FIELDS, [{ id: "19121212-1212.xlsx", value: "19121212-1212" }])).not.toMatch(/1212/);
});
