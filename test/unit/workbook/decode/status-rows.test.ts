import { tabAs } from "../../../../src/workbook/cells/tab";
import { decodeStatuses } from "../../../../src/workbook/decode/status-rows";
import { encodeRow } from "../../../../src/workbook/encode/row";
import { type KeptStatus, statusRows } from "../../../../src/workbook/encode/status-rows";
import { STATUSES } from "../../../../src/workbook/schema/tabs";
import { day, YEAR_2022 } from "../../../helpers/make";
import { typed } from "../../../helpers/tabs";

const status = (text: string, told: Partial<KeptStatus> = {}): KeptStatus => ({
  municipality: "Pajala",
  period: YEAR_2022,
  asOf: day("2022-06-30"),
  checksum: "a".repeat(64),
  text,
  ...told,
});

/** The tab after the statuses are written and typed as a sheet does, with its rows in the order given. */
function kept(statuses: readonly KeptStatus[], order = (rows: readonly unknown[][]) => rows) {
  const headers = Object.values(STATUSES.columns).map(({ header }) => header);
  const head = tabAs(STATUSES, { name: STATUSES.name, rows: [headers] });
  const rows = statuses
    .flatMap((one) => statusRows(one, "2022-07-01 10:00"))
    .map((row) => encodeRow(head, row).map(typed));
  return decodeStatuses(tabAs(STATUSES, { name: STATUSES.name, rows: [headers, ...(order(rows) as typeof rows)] }));
}

test.each([
  ["short", '{"a":1}'],
  ["with blanks at its ends", " a "],
  ["longer than a cell", "ord och ord ".repeat(6_000)],
])("a text that is %s comes back whole", (_what, text) => {
  expect(kept([status(text)])).toEqual([status(text)]);
});

test("parts may stand in any order, and several statuses are told apart", () => {
  const long = status("x y ".repeat(20_000));
  const other = status("annat", { checksum: "b".repeat(64), period: null, municipality: "=Kalix" });
  expect(kept([long, other], (rows) => [...rows].reverse())).toEqual(expect.arrayContaining([long, other]));
});

test("no tab, no statuses", () => {
  expect(decodeStatuses(undefined)).toEqual([]);
});
