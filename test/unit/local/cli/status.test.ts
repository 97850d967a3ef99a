// The table of `status`: a promise that can't be read is one of them.
import { summarize } from "../../../../src/domain/summary/summary";
import { statusJson, statusTable, verdictLine } from "../../../../src/local/cli/status";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, day } from "../../../helpers/make";

const book = aBook({
  commitments: [aCommitment()],
  unreadable: [{ id: "1.2", focus: "Trygghet", text: "Ett till", row: 3 }],
});

test("it is counted as not assessed, and named in the table", () => {
  expect(verdictLine(summarize(book, day("2023-01-31")), "sv")).toBe("1 inte uppfyllt · 1 inte bedömt");
  expect(statusTable(book, day("2023-01-31"))).toMatch(/^1\.2 +\? Inte bedömt/m);
});

test("in English too, and several", () => {
  const [one] = book.unreadable;
  const more = { ...book, unreadable: [...book.unreadable, { ...one, id: "1.3" } as never] };
  expect(verdictLine(summarize(more, day("2023-01-31")), "en")).toContain("2 not assessed");
});

test("as JSON it stands by itself, and nothing is added where every promise can be read", () => {
  const keysOf = (of: typeof book) => Object.keys(JSON.parse(statusJson(of, day("2023-01-31"))));
  expect(JSON.parse(statusJson(book, day("2023-01-31"))).unreadable).toEqual([{ id: "1.2", row: 3 }]);
  expect(keysOf({ ...book, unreadable: [] })).toEqual(["asOf", "commitments", "rowIssues"]);
});
