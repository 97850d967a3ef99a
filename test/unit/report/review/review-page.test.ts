import { draftList } from "../../../../src/domain/propose/draft-list";
import { proposeCommitments } from "../../../../src/domain/propose/propose-commitments";
import { swedish } from "../../../../src/i18n/reading/swedish";
import { reviewHtml } from "../../../../src/report/review/html";
import { reviewPage } from "../../../../src/report/review/review-page";

const TEXT = `Sandvike – medborgarlöften 2023

 • Polisen ska göra minst två trygghetsvandringar under året.
 • Kommunen ska göra flera insatser mot <klotter>.

Så arbetar vi: löftena är en del av samverkan mellan kommunen och polisen.`;

const proposed = proposeCommitments(TEXT, { activityTypes: [] }, { words: swedish });
const list = draftList(proposed);
const page = reviewPage(
  {
    municipality: proposed.municipality.value,
    period: proposed.period.value,
    drafts: list.drafts,
    ids: ["1", "2"],
    notUnderstood: list.notUnderstood,
    impossibleDate: "31 juni",
    isCut: false,
  },
  "sv",
);

test("each promise says how it counts, what can't be counted, and how it could be written", () => {
  expect(page.title).toMatch(/^Löften i Sandvike, /);
  expect(page.notes).toEqual([
    "2 löften i texten. 1 går att räkna eller visa som det är skrivet. 1 att se över.",
    "”31 juni”: den dagen finns inte. Kontrollera vilken dag som menas.",
  ]);
  expect(page.promises.map(({ remarks }) => remarks.length)).toEqual([0, 1]);
  expect(page.promises[1]?.remarks[0]).toContain("går inte att räkna");
  expect(page.promises[1]?.open).toContain("Hur många?");
  expect(page.leftOut).toHaveLength(1);
});

test("nothing to remark on is said only where nothing is open either", () => {
  const [first] = page.promises;
  if (first === undefined) throw new Error("no promise");
  const told = (open: string) => reviewHtml({ ...page, promises: [{ ...first, open }] }).includes("Inget att anmärka.");
  expect([told(""), told("Öppet: Hur många?")]).toEqual([true, false]);
});

test("the page to print holds all of it, and nothing of the text is markup there", () => {
  const html = reviewHtml(page);
  for (const { text, interpretation } of page.promises)
    expect(html).toContain(interpretation === "" ? text : interpretation);
  expect(html).toContain("&#60;klotter&#62;");
  expect(html).not.toMatch(/<script|<klotter/);
  expect(html.match(/Vi kom överens om:/g)).toHaveLength(2);
});
