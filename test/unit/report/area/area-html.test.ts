import { areaHtml } from "../../../../src/report/area/area-html";
import type { Block, ReportDocument } from "../../../../src/report/blocks/blocks";

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg"><pattern id="hatch-1"></pattern><rect fill="url(#hatch-1)"/></svg>';
const chart = { kind: "chart", label: "Året", alternative: "", svg, width: 10, height: 10 } as const;

function html(blocks: readonly Block[]): string {
  const page = { before: "Sida ", between: " av " };
  const document: ReportDocument = {
    language: "sv",
    title: "Läget <i>",
    day: "2022-10-15" as ReportDocument["day"],
    author: "",
    headingColour: "#12355b",
    header: "",
    page,
    blocks,
  };
  return areaHtml(document);
}

test("texts are texts, whatever they hold", () => {
  const said = html([{ kind: "paragraph", text: [{ text: '<script>alert("x")</script>\u0007', isBold: true }] }]);
  expect(said).toContain("<strong>&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62;</strong>");
  expect(said).toContain("<title>Läget &#60;i&#62;</title>");
  expect(said).not.toContain("\u0007");
  expect(said).not.toMatch(/<script|src=|https?:/);
});

test("one heading is the page's, each municipality's is the next, and the rest are within them", () => {
  const said = html([
    { kind: "heading", level: 1, text: "Området", id: "area" },
    { kind: "heading", level: 2, text: "Behövs", id: "needs" },
    { kind: "heading", level: 1, text: "Pajala", id: "m1", startsPage: true },
    { kind: "heading", level: 2, text: "Framöver", id: "m1ahead" },
  ]);
  expect(said.match(/<h\d[^>]*>/g)).toEqual([
    '<h1 id="area">',
    '<h2 id="needs">',
    '<h2 id="m1" class="page">',
    '<h3 id="m1ahead">',
  ]);
});

test("a table has headers for its columns and rows, which stand in each cell where it is narrow", () => {
  const said = html([
    {
      kind: "table",
      label: "Löftena",
      hasRowHeaders: true,
      columns: [
        { header: "Kommun", share: 1 },
        { header: "Antal", share: 1 },
      ],
      rows: [
        [[{ text: "Pajala", goesTo: "m1" }], [{ text: "● 1", tone: "blue" }]],
        [[{ text: "Kalix" }], [{ text: "–" }]],
      ],
    },
  ]);
  expect(said).toContain('<th scope="row" role="rowheader"><a href="#m1">Pajala</a></th>');
  expect(said).toContain('<td role="cell" data-of="Antal"><span class="status blue">● 1</span></td>');
  expect(said).toContain('<td role="cell">–</td>');
});

test("the patterns of each picture are its own, and a telephone has its own drawing", () => {
  const said = html([chart, { ...chart, narrowSvg: svg }]);
  const ids = [...said.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(said).toContain(`url(#${id})`);
  expect(said).toContain('<div class="narrow">');
});
