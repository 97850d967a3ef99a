// The status on one page, the mail and the page for the citizens: what they say, and what they say when little is known.
import type { FollowUp } from "../../../../src/domain/book/follow-ups";
import { type Block, textOf } from "../../../../src/report/blocks/blocks";
import { renderDocx } from "../../../../src/report/docx/render";
import { publicHtml } from "../../../../src/report/public/html";
import { publicDocument, publicPage } from "../../../../src/report/public/public-page";
import { mailText } from "../../../../src/report/status/mail-text";
import { statusPage } from "../../../../src/report/status/status-page";
import { aBook, EMPTY_BOOK, someSettings } from "../../../helpers/a-book";
import { aCommitment, anAction, anActivity, day } from "../../../helpers/make";

const ON = day("2022-09-30");
const followUp: FollowUp = {
  id: "U-1",
  date: day("2022-05-02"),
  type: "Löpande",
  asOf: day("2022-05-01"),
  receivers: [],
  document: "",
  checksum: "",
  createdBy: "",
};
const walks = aCommitment({
  id: "4.1",
  text: "Två vandringar.",
  activityTypes: ["Trygghetsvandring"],
  owner: "Kommun",
});
const contacts = aCommitment({ id: "2.1", text: "Två kontakter." });
const book = aBook({
  commitments: [contacts, walks],
  activities: [anActivity("2022-03-01"), anActivity("2022-06-01", { note: "Hemlig anteckning" })],
  actions: [anAction({ commitment: "4.1", text: "Boka guide", due: day("2022-06-01"), state: "Pågår" })],
  followUps: [followUp],
});

/** What the blocks say, with ordinary spaces in the place of no-break ones. */
function lines(blocks: readonly Block[]): string[] {
  return textsOf(blocks).map((line) => line.replace(/\u00a0/g, " "));
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [block.text];
    if (block.kind === "paragraph") return [textOf(block.text)];
    if (block.kind === "list") return block.items.map(textOf);
    return block.kind === "table" ? block.rows.map((row) => row.map(textOf).join(" | ")) : [];
  });
}
const statusLines = (of = book, on = ON) => lines(statusPage(of, on, "sv").document.blocks);

test("says where each promise stands, what is needed by whom, and what has happened since", () => {
  expect(statusLines()).toEqual([
    "Lägesrapport 30 september 2022",
    "Fjällby kommun · Lokalpolisområde Norra Fjällen · löften för 1 januari–31 december 2022",
    "Den 30 september 2022 är ett av två löften uppfyllt och ett ligger efter: 4.1 Trygghetsvandring (behöver 2 till senast 31 december). Löftena gäller till och med den 31 december 2022.",
    "2.1 Kontakt | 2 av 2 | ✔ Uppfyllt | –",
    "4.1 Trygghetsvandring | 0 av 2 | ▼ Ligger efter | 2 till senast 31 december.",
    "Efter eller i riskzonen",
    "4.1 Trygghetsvandring. Inget är planerat. Ansvarig: Kommun.",
    "En åtgärd är försenad: Boka guide (löfte 4.1, skulle ha varit klar 1 juni 2022).",
    "Sedan förra rapporten, 1 maj 2022",
    "2.1 Kontakt: från enligt plan till uppfyllt, 1 till räknas.\n1 juni: Hemlig anteckning.",
    "4.1 Trygghetsvandring: från enligt plan till ligger efter.",
  ]);
});

test("says what rows lack where none of a promise has counted, on the page and in the mail", () => {
  const lacking = aBook({
    commitments: [{ ...walks, requiredParties: ["Polis"] }],
    activities: [anActivity("2022-06-01", { type: "Trygghetsvandring" })],
  });
  const needed = "2 till senast 31 december. Uppgifter saknas på 1 rad.";
  expect(statusLines(lacking)).toContain(`4.1 Trygghetsvandring | 0 av 2 | ▼ Ligger efter | ${needed}`);
  expect(mailText(statusPage(lacking, ON, "sv"), "sv").body).toContain(needed);
});

test("names a promise that can't be read and counts it, on the page, in the mail and on the page for residents", () => {
  const unread = {
    ...book,
    unreadable: [{ id: "3.1", focus: "Trygghet", text: "Två insatser mot narkotika.", row: 6 }],
  };
  const page = statusPage(unread, ON, "sv");
  expect(lines(page.document.blocks)).toContain(
    "3.1 Två insatser mot narkotika | – | ? Inte bedömt | Rätta rad 6 i fliken Löften.",
  );
  const { body } = mailText(page, "sv");
  expect(body).toContain("ett av tre löften uppfyllt, ett ligger efter och ett är inte bedömt");
  expect(body).toContain("- 3.1 Två insatser mot narkotika: Inte bedömt. Behövs: Rätta rad 6 i fliken Löften.");
  const published = publicPage(unread, ON);
  const row = "Två insatser mot narkotika. | Det är inte bedömt än. | ? Inte bedömt";
  expect(lines(publicDocument(published).blocks)).toContain(row);
  expect(published.pictures?.wide.alternative).toContain("1 inte bedömt");
  expect(published.shortTexts.map(({ text }) => text)).toEqual([
    expect.stringMatching(/made 3 .*1 has not been assessed yet/),
  ]);
  expect(publicHtml(published)).toContain("Det är inte bedömt än.");
});

test("says on the page for residents whom to write to, as a link where it is a mail address", () => {
  const written = (contact: string) => publicPage(aBook({ settings: someSettings({ contact }) }), ON);
  expect(publicHtml(written("loften@fjallby.se"))).toContain(
    'Skriv till <a href="mailto:loften@fjallby.se">loften@fjallby.se</a>.',
  );
  expect(publicHtml(written("kommunens växel"))).toContain("Skriv till kommunens växel.");
  expect(lines(publicDocument(written("loften@fjallby.se")).blocks).join()).toContain("Skriv till loften@fjallby.se.");
  expect(publicHtml(written(""))).not.toContain("Skriv till");
});

test("shows those to act on when all promises don't fit, and counts the rest", () => {
  const many = Array.from({ length: 40 }, (_, index) => aCommitment({ ...walks, id: `4.${index}` }));
  const { report, document } = statusPage(aBook({ commitments: many }), ON, "sv");
  expect(report.shown).toHaveLength(12);
  expect(report.notShown).toBe(28);
  expect(lines(document.blocks).filter((line) => line.startsWith("4."))).toHaveLength(12 + 7);
});

test.each([
  ["an empty workbook", EMPTY_BOOK],
  ["no activities", { ...book, activities: [] }],
  ["a promise text of 3,000 characters", { ...book, commitments: [{ ...walks, text: "Löfte ".repeat(500) }] }],
])("makes every page of %s, without undefined and without empty tables", async (_name, given) => {
  for (const on of [day("2021-01-01"), ON, day("2032-12-31")]) {
    const status = statusPage(given, on, "sv");
    const page = publicPage(given, on);
    for (const document of [status.document, publicDocument(page)]) {
      expect(document.blocks.every((block) => block.kind !== "table" || block.rows.length > 0)).toBe(true);
      expect(lines(document.blocks).join("\n")).not.toMatch(/undefined|null|NaN/);
      expect((await renderDocx(document)).length).toBeGreaterThan(1000);
    }
    expect(publicHtml(page)).not.toMatch(/undefined|null|NaN/);
    expect(mailText(status, "en").body).not.toMatch(/undefined|null|NaN/);
  }
});

test("the mail goes to the addresses there are, names the rest, and its link stays short enough to open", () => {
  const receivers = ["chef@example.se", "Kommunens företrädare", "sam+ordnare@example.se"];
  const many = Array.from({ length: 30 }, (_, index) => aCommitment({ ...walks, id: `4.${index}` }));
  const settings = someSettings({ receivers });
  const mail = mailText(statusPage(aBook({ settings, commitments: many }), ON, "sv"), "sv");
  expect(mail.addresses).toEqual(["chef@example.se", "sam+ordnare@example.se"]);
  expect(mail.names).toEqual(["Kommunens företrädare"]);
  expect(mail.link).toMatch(/^mailto:chef@example\.se,sam%2Bordnare@example\.se\?subject=/);
  expect(mail.link.length).toBeLessThanOrEqual(1900);
  expect(decodeURIComponent(mail.link)).toMatch(/Resten står i lägesrapporten\.$/);
  expect(mail.body.split("\n").filter((line) => line.startsWith("- 4."))).toHaveLength(12 + 7);
});

test("the page for the citizens tells of promises, never of rows", () => {
  const html = publicHtml(publicPage(book, ON));
  expect(html).toContain('<html lang="sv">');
  expect(html).toContain("Två vandringar.");
  expect(html).toContain("Ligger efter");
  // A coordinate of a picture is no ID.
  expect(html).not.toMatch(/Hemlig anteckning|A0\d{4}|Boka guide|(?<![\d.])4\.1(?!\d)/);
});

test("what people wrote can't become markup", () => {
  const hostile = aCommitment({ text: '<img src=x onerror="1"> & "citat"' });
  const html = publicHtml(publicPage(aBook({ commitments: [hostile] }), ON));
  expect(html).toContain("&#60;img src=x onerror=&#34;1&#34;&#62; &#38; &#34;citat&#34;");
  expect(html).not.toContain("<img");
});

test("Finnish and English are made unless the municipality has its own; Meänkieli is only its own", () => {
  const languages = (told: Parameters<typeof someSettings>[0]) =>
    publicPage({ ...book, settings: someSettings(told) }, ON).shortTexts.map(({ language, text }) => [language, text]);
  const english = expect.stringContaining("As of 30 September 2022, 1 has been fulfilled and 1 is behind.");
  const finnish = expect.stringContaining("Tilanne 30.9.2022: 1 lupaus on toteutunut ja 1 on jäljessä suunnitelmasta.");
  expect(languages({})).toEqual([["en", english]]);
  expect(languages({ shortFinnish: "Ja" })).toEqual([
    ["fi", finnish],
    ["en", english],
  ]);
  expect(languages({ municipality: "Pajala" })[0]).toEqual([
    "fi",
    "Pajalan kunta ja poliisi ovat antaneet asukkaille 2 turvallisuutta koskevaa lupausta. Tilanne 30.9.2022: 1 lupaus on toteutunut ja 1 on jäljessä suunnitelmasta.",
  ]);
  expect(languages({ shortFinnish: "Oma teksti", shortMeankieli: "Oma teksti kans" })).toEqual([
    ["fi", "Oma teksti"],
    ["en", expect.any(String)],
    ["fit", "Oma teksti kans"],
  ]);
});

test("the mail begins with the news and says all that the page says", () => {
  const status = statusPage(book, ON, "sv");
  const { body } = mailText(status, "sv");
  expect(body.split("\n")[2]).toMatch(/^Den 30 september 2022 är ett av två löften uppfyllt/);
  const said = body.replace(/\s+/g, " ");
  for (const block of status.document.blocks) {
    const texts =
      block.kind === "list" ? block.items : block.kind === "paragraph" && block.look !== "note" ? [block.text] : [];
    for (const text of texts) expect(said).toContain(textOf(text).replace(/\s+/g, " "));
  }
  expect(body).toContain("- 4.1 Trygghetsvandring: 0 av 2. Ligger efter. Behövs: 2 till senast 31 december.");
});

test("the first report says so at its top, and no other does", () => {
  const [, first] = statusLines({ ...book, followUps: [] });
  expect(first).toContain(" · första rapporten");
  expect(statusLines().join()).not.toContain("första rapporten");
});

test("what is planned stands beside what is needed", () => {
  const planned = { ...book, activities: [anActivity("2022-11-03", { type: "Trygghetsvandring", state: "Planerad" })] };
  expect(statusLines(planned)).toContain(
    "4.1 Trygghetsvandring | 0 av 2 | ▼ Ligger efter | 1 till utöver 1 planerad, senast 31 december, helst före 17 december. Planerat: 3 november.",
  );
});

test("the page for residents shows the year without IDs, tells what was promised and what came, and explains its words", () => {
  const sspf = aCommitment({ id: "7.7", text: "Vi möts i en SSPF-grupp enligt Brås råd.", activityTypes: ["Möte"] });
  const html = publicHtml(publicPage({ ...book, commitments: [sspf] }, day("2023-01-31")));
  expect(html).toContain("Så gick det med medborgarlöftena i Fjällby");
  expect(html).toContain("Vi gav 1\u00a0löfte.");
  expect(html).toMatch(/Vi lovade minst 2\s+tillfällen\. Inget genomfördes\./);
  expect(html.match(/<svg /g)).toHaveLength(2);
  expect(html).toContain(">Möte<");
  expect(html).not.toContain("7.7");
  for (const text of ["SSPF: skola", "Brå: Brottsförebyggande rådet", "Har du frågor om löftena?"])
    expect(html).toContain(text);
  expect(html).not.toContain("BRÅ: det lokala");
});

test("promises without a focus area have a heading on the page for residents only where others come before them", () => {
  const page = (focuses: readonly string[]) =>
    publicHtml(
      publicPage({ ...book, commitments: focuses.map((focus, at) => aCommitment({ id: `${at + 1}`, focus })) }, ON),
    );
  expect(page([""])).not.toContain("Fler löften");
  expect(page([""])).not.toContain("<h2></h2>");
  expect(page(["", "Trygghet"])).not.toContain("Fler löften");
  expect(page(["Trygghet", ""])).toContain("<h2>Fler löften</h2>");
});
