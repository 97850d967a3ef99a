import { withSize } from "../../../../../../src/local/desk/page/work/with-size";
import { viewOf } from "../../../../../helpers/local/sheet-view";

const view = { ...viewOf("Blad1", [["a", "b", "c"]]), columnWidths: [100, 100, 100], rowHeights: { 0: 30, 2: 40 } };

test("only the lines that were given a size have it", () => {
  const columns = withSize(view, { kind: "resizeColumns", sheet: "Blad1", from: 1, count: 2, size: 60 });
  expect(columns.columnWidths).toEqual([100, 60, 60]);
  const rows = withSize(view, { kind: "resizeRows", sheet: "Blad1", from: 2, count: 2, size: 50 });
  expect(rows.rowHeights).toEqual({ 0: 30, 2: 50, 3: 50 });
});

test("a row without a height of its own is as high as its texts", () => {
  expect(withSize(view, { kind: "resizeRows", sheet: "Blad1", from: 2, count: 1, size: null }).rowHeights).toEqual({
    0: 30,
  });
});
