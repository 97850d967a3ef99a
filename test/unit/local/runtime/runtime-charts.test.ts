import { answerOf, emptyBook, errorOf } from "../../../helpers/local/script-world";

/** The chart Google's reference makes, as a body to go on from. */
const MADE = `sheet.getRange("A1:B3").setValues([["Löfte", "Andel"], ["1.1", 0.5], ["2.1", 1]]);
  const plan = sheet.newChart().asBarChart().addRange(sheet.getRange("A1:B3")).setNumHeaders(1)
    .setPosition(5, 2, 10, 20).setOption("title", "Andel").build();`;
const INSERTED = `${MADE} sheet.insertChart(plan); const [chart] = sheet.getCharts();`;

test("a chart that is built is not on the tab until it is inserted, and has an id from then on", () =>
  expect(
    answerOf(`${MADE} const before = sheet.getCharts().length; sheet.insertChart(plan);
      return [before, sheet.getCharts().length, plan.getChartId(), typeof sheet.getCharts()[0].getChartId()];`),
  ).toEqual([0, 1, null, "number"]));

test("it says what it draws and where it hangs, counted from 1", () =>
  expect(
    answerOf(`${INSERTED} const place = chart.getContainerInfo();
      return [chart.getRanges().map((range) => range.getA1Notation()), place.getAnchorRow(), place.getAnchorColumn(),
        place.getOffsetX(), place.getOffsetY()];`),
  ).toEqual([["A1:B3"], 5, 2, 10, 20]));

test("a range that is there already is not added again, and one can be taken away", () =>
  expect(
    answerOf(`const builder = sheet.newChart().addRange(sheet.getRange("A1:B3")).addRange(sheet.getRange("A1:B3"));
      builder.addRange(sheet.getRange("D1:D3"));
      const both = builder.getRanges().map((range) => range.getA1Notation());
      const left = builder.removeRange(sheet.getRange("A1:B3")).getRanges().map((range) => range.getA1Notation());
      return [both, left, builder.clearRanges().getRanges().length];`),
  ).toEqual([["A1:B3", "D1:D3"], ["D1:D3"], 0]));

test("changes to a chart show only when the tab updates it, and it stays the same chart", () =>
  expect(
    answerOf(`${INSERTED} const moved = chart.modify().setPosition(9, 1, 0, 0).build();
      const row = () => sheet.getCharts()[0].getContainerInfo().getAnchorRow();
      const before = row(); sheet.updateChart(moved);
      return [before, row(), sheet.getCharts().length, sheet.getCharts()[0].getChartId() === chart.getChartId()];`),
  ).toEqual([5, 9, 1, true]));

test("a chart can be removed once", () => {
  expect(answerOf(`${INSERTED} sheet.removeChart(chart); return sheet.getCharts().length;`)).toBe(0);
  expect(errorOf(`${INSERTED} sheet.removeChart(chart); sheet.removeChart(chart);`)).toMatch(/not on this sheet/);
  expect(errorOf(`${MADE} sheet.updateChart(plan);`)).toMatch(/not on this sheet/);
});

test("an option is read as it was set, a part of it by its path, and one that wasn't set as null", () =>
  expect(
    answerOf(`const made = sheet.newChart().asComboChart().setOption("title", "Takt").setOption("legend.position", "none")
        .setOption("series", { 1: { type: "line" } }).build().getOptions();
      return ["title", "legend.position", "series.1.type", "series.2.type", "hAxis.format"].map((name) => made.get(name));`),
  ).toEqual(["Takt", "none", "line", null, null]));

test("charts and their ranges follow inserted and deleted rows", () =>
  expect(
    answerOf(`${INSERTED} const seen = () => { const [own] = sheet.getCharts();
        return [own.getContainerInfo().getAnchorRow(), own.getRanges().map((range) => range.getA1Notation()).join()]; };
      sheet.insertRowsBefore(2, 3); const after = seen(); sheet.deleteRows(2, 4); return [after, seen()];`),
  ).toEqual([
    [8, "A1:B6"],
    [4, "A1:B2"],
  ]));

test("what isn't there throws by its name, and wrong arguments are refused", () => {
  expect(errorOf(`sheet.newChart().asPieChart();`)).toMatch(
    /not in the local runtime: EmbeddedChartBuilder.asPieChart/,
  );
  expect(errorOf(`${INSERTED} chart.getAs("image/png");`)).toMatch(/not in the local runtime: EmbeddedChart.getAs/);
  expect(errorOf(`sheet.newChart().setPosition(0, 1, 0, 0);`)).toMatch(/counts from 1/);
  expect(errorOf(`sheet.insertChart({});`)).toMatch(/EmbeddedChart is needed/);
});

test("ids are unique in the workbook", () =>
  expect(
    answerOf(
      `${INSERTED} const other = book.insertSheet("Annan"); other.insertChart(plan); other.insertChart(plan);
      return [...other.getCharts(), chart].map((own) => own.getChartId()).filter((id, at, all) => all.indexOf(id) === at).length;`,
      { book: emptyBook() },
    ),
  ).toBe(3));
