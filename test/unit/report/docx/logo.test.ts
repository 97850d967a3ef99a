// The logo in every document: a picture with words beside it, which changes nothing else.
import { strFromU8, unzipSync } from "fflate";
import { readLogo } from "../../../../src/domain/logo/logo";
import { councilPage } from "../../../../src/report/council/council-page";
import { renderDocx } from "../../../../src/report/docx/render";
import { publicHtml } from "../../../../src/report/public/html";
import { publicDocument, publicPage } from "../../../../src/report/public/public-page";
import { statusPage } from "../../../../src/report/status/status-page";
import { aLogo } from "../../../helpers/a-png";
import { day } from "../../../helpers/make";
import { composed } from "../../../helpers/report/report-text";
import { readYear } from "../../../helpers/year-file";

const ON = day("2023-01-31");
const without = readYear("examples/pajala-2022.json");
const content = aLogo({ width: 600, height: 200 });
const pajala = { ...without, settings: { ...without.settings, logo: readLogo(content) } };

const DOCUMENTS = {
  "the follow-up": async () => (await composed(pajala, ON)).document,
  "the status report": async () => statusPage(pajala, ON, "sv").document,
  "the council's page": async () => councilPage(pajala, ON, "sv").document,
  "the residents' page": async () => publicDocument(publicPage(pajala, ON)),
};

test.each(Object.entries(DOCUMENTS))("%s has it in its first paragraph, with its text alternative", async (_, make) => {
  const parts = unzipSync(await renderDocx(await make()));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const [first = ""] = /<w:p>.*?<\/w:p>/s.exec(xml) ?? [];
  expect(first).toMatch(
    /<wp:anchor .*<wp:docPr id="\d+" name="Logotyp, Pajala kommun" descr="Logotyp, Pajala kommun"/s,
  );
  const pictures = Object.entries(parts).filter(([path]) => path.endsWith(".png"));
  expect(pictures.map(([, bytes]) => Buffer.from(bytes).toString("base64"))).toContain(content);
  const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the same document gives the same bytes", async () => {
  const [one, two] = await Promise.all([1, 2].map(async () => renderDocx(await DOCUMENTS["the follow-up"]())));
  expect(one).toEqual(two);
});

test("the page on the web carries it, and names both parties at its top", () => {
  const [header = ""] = /<header>.*?<\/header>/s.exec(publicHtml(publicPage(pajala, ON))) ?? [];
  expect(header).toContain("Pajala kommun · Lokalpolisområde Östra Norrbotten");
  expect(header).toContain(
    `<img src="data:image/png;base64,${content}" width="190" height="63" alt="Logotyp, Pajala kommun">`,
  );
  expect(publicHtml(publicPage(without, ON))).not.toContain("<img");
});
