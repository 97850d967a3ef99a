// Links from tables to the headings of promises.
import { promiseAnchors, promiseLink } from "../../../../src/report/blocks/anchors";
import { composed } from "../../../helpers/report/report-text";
import { readYear } from "../../../helpers/year-file";

const pajala = readYear("examples/pajala-2022.json");

test("every promise links to a heading of the document, each to its own", async () => {
  const { document, model } = await composed(pajala, "2023-01-31");
  const headings = document.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
  const anchors = promiseAnchors(model);
  expect([...anchors.keys()]).toEqual(pajala.commitments.map(({ id }) => id));
  expect(new Set(anchors.values()).size).toBe(anchors.size);
  expect(headings).toEqual(expect.arrayContaining([...anchors.values()]));
});

test("a promise without a heading is named without a link", () => {
  const anchors = new Map([["1.1", "focus1p1"]]);
  expect(promiseLink("1.1", anchors)).toEqual({ text: "1.1", goesTo: "focus1p1" });
  expect(promiseLink("9.9", anchors)).toEqual({ text: "9.9" });
});
