import { parseInnerLink, placeName } from "../../../../../../src/local/desk/page/grid/cell-place";

test("a place is named from 1", () => {
  expect(placeName({ row: 0, column: 0 })).toBe("A1");
  expect(placeName({ row: 11, column: 27 })).toBe("AB12");
});

test.each([
  ["#'Löften'!A5", "Löften", 4, 0],
  ["#Löften!$C$5", "Löften", 4, 2],
  ["#'Bob''s flik'!AA1:AB9", "Bob's flik", 0, 26],
])("%s leads into the workbook", (link, sheet, row, column) => {
  expect(parseInnerLink(link)).toEqual({ sheet, place: { row, column } });
});

test.each(["https://lofte.se/#A!B1", "#rubrik", "#Löften!hit", "mailto:a@b.se"])("%s leads elsewhere", (link) => {
  expect(parseInnerLink(link)).toBeNull();
});
